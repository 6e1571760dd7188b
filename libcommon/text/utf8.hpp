// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace career {

struct Scalar {
    char32_t value = 0;     // U+FFFD where the bytes are no UTF-8
    std::uint8_t size = 0;  // bytes taken: 1 to 4; 0 only at the end of the text
    bool valid = true;
};

// The scalar value at the front of `text`. An ill-formed sequence gives U+FFFD over its longest well-formed prefix
// (Unicode 15, section 3.9, "maximal subpart"), so that a walk always ends.
Scalar decode(std::string_view text);

// Appends the UTF-8 form; surrogates and values over U+10FFFF become U+FFFD.
void append_utf8(std::string& out, char32_t value);

// Offset of the first ill-formed byte, or npos.
std::size_t first_invalid(std::string_view text);

// How many scalar values (ill-formed subparts count one each), and how many UTF-16 code units.
struct TextLength {
    std::size_t scalars = 0, utf16 = 0;
};
TextLength length_of(std::string_view text);
inline std::size_t scalar_count(std::string_view text) { return length_of(text).scalars; }
inline std::size_t utf16_count(std::string_view text) { return length_of(text).utf16; }

// Columns that a terminal needs: wide and full-width 2, combining marks and format characters 0, control characters 0.
std::size_t display_width(std::string_view text);

// Safe on a terminal: C0, DEL, C1 and bidirectional controls as \x1b or \u202e, ill-formed bytes as U+FFFD.
// Tabs and line feeds too unless `keep_layout`.
std::string visible(std::string_view text, bool keep_layout = false);
// The same of what stands in `text` from an offset on. Where all of it is printable ASCII, that costs next to nothing.
void make_visible(std::string& text, std::size_t from);

// ASCII alone: never the locale's.
char ascii_lower(char c);
std::string ascii_lower(std::string_view text);
bool ascii_iequals(std::string_view a, std::string_view b);

}  // namespace career
