// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"

namespace career {

// One JSON document (RFC 8259). The same values as TOML gives; members know no positions of their own, but a fault
// does. Refused: nesting over 64, numbers out of range, ill-formed UTF-8, a second document after the first.
Result<Value> read_json(const Source& source);

}  // namespace career
