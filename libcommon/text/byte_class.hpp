// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace career {

// What a byte can be in a word. One look-up a byte is what keeps the reader fast.
enum ByteClass : std::uint8_t {
    byte_upper = 1,
    byte_lower = 2,
    byte_digit = 4,
    byte_apostrophe = 8,
    byte_percent = 16,
    byte_wide = 32,   // of a character outside ASCII
    byte_space = 64,  // blank, tab, line end
    byte_letter = byte_upper | byte_lower,
    byte_word = byte_letter | byte_digit | byte_apostrophe | byte_percent,
};

inline constexpr std::array<std::uint8_t, 256> byte_class = [] {
    std::array<std::uint8_t, 256> table{};
    for (std::size_t c = 'A'; c <= 'Z'; ++c) table[c] = byte_upper;
    for (std::size_t c = 'a'; c <= 'z'; ++c) table[c] = byte_lower;
    for (std::size_t c = '0'; c <= '9'; ++c) table[c] = byte_digit;
    for (std::size_t c = 0x80; c <= 0xFF; ++c) table[c] = byte_wide;
    table['\''] = byte_apostrophe;
    table['%'] = byte_percent;
    table[' '] = table['\t'] = table['\n'] = table['\r'] = table['\f'] = table['\v'] = byte_space;
    return table;
}();

constexpr std::uint8_t class_of(char c) { return byte_class[static_cast<unsigned char>(c)]; }
constexpr bool is_space(char c) { return (class_of(c) & byte_space) != 0; }
constexpr bool is_digit(char c) { return (class_of(c) & byte_digit) != 0; }
constexpr bool is_upper(char c) { return (class_of(c) & byte_upper) != 0; }
constexpr bool is_lower(char c) { return (class_of(c) & byte_lower) != 0; }
constexpr bool is_letter(char c) { return (class_of(c) & byte_letter) != 0; }
constexpr bool is_alnum(char c) { return (class_of(c) & (byte_letter | byte_digit)) != 0; }

}  // namespace career
