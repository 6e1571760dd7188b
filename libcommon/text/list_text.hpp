// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/utf8.hpp"

namespace career {

inline bool contains(const std::vector<std::string>& words, std::string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

inline std::string joined(const std::vector<std::string>& words, std::string_view between) {
    std::string out;
    for (const std::string& word : words) out += (out.empty() ? "" : std::string(between)) + word;
    return out;
}

// Filled up with blanks to `width` columns of a terminal.
inline void append_padded(std::string& out, std::string_view text, std::size_t width) {
    const std::size_t taken = display_width(text);
    out.append(text).append(taken < width ? width - taken : 0, ' ');
}
inline std::string padded(std::string_view text, std::size_t width) {
    std::string out;
    append_padded(out, text, width);
    return out;
}

}  // namespace career
