// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace career {

// 16 hexadecimal digits (FNV-1a) of a rule and a line's text without its blanks at both ends: the same wherever the
// line has moved to.
inline std::string line_hash(std::string_view rule, std::string_view line) {
    while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
    while (!line.empty() && (line.back() == ' ' || line.back() == '\t')) line.remove_suffix(1);
    std::uint64_t hash = 14695981039346656037U;
    const auto mix = [&](std::string_view text) {
        for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211U;
    };
    mix(rule);
    mix("\n");
    mix(line);
    std::string out(16, '0');
    for (std::size_t i = 16; i-- > 0; hash >>= 4) out[i] = "0123456789abcdef"[hash & 15];
    return out;
}

}  // namespace career
