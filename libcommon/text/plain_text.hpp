// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "libcommon/text/words.hpp"

namespace career {

// The text of a span as one would say it: one line, single blanks, without marks of emphasis, tags, and the addresses
// of links.
std::string plain_text(std::string_view text, Span span);

}  // namespace career
