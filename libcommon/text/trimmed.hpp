// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

namespace career {

// Without the blanks and line ends around it. Inline: readers ask it of every line.
constexpr std::string_view trimmed(std::string_view text) {
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && blank(text.back())) text.remove_suffix(1);
    return text;
}

}  // namespace career
