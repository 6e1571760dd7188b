// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace career {

// The words of a text in lines of at most `width` columns (a longer word has a line of its own), safe on a terminal.
// The first line is to stand at column `indent`, where the others begin; the last has no line feed.
std::string wrapped(std::string_view text, std::size_t width, std::size_t indent = 0);

}  // namespace career
