// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace career::qbank {

// The text in lines of at most `width` columns, each indented, each with its line feed.
std::string wrapped(std::string_view text, std::size_t indent, std::size_t width);

}  // namespace career::qbank
