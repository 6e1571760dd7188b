// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"

namespace career {

// A TOML 1.0 document. Refused with its position: bad syntax (the first fault), numbers that are not finite, keys of
// more than 32 parts and values nested deeper than 64, ill-formed UTF-8.
Result<Value> read_toml(const Source& source);

}  // namespace career
