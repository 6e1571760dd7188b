// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "libcommon/text/story.hpp"

namespace career {

enum class LineKind : std::uint8_t {
    blank,
    text,
    heading,    // also the text line above an underline
    underline,  // === or --- under a heading
    rule,       // ---, ***
    code,       // in a fence or indented
    table,      // | a | b |
    comment,    // <!-- -->, //, Org's #
    hidden,     // front matter, definitions of links, drawers
};

enum LineFlag : std::uint8_t {
    line_quoted = 1,      // in a block quote
    line_item = 2,        // begins a list item
    line_number = 4,      // the item has a number
    line_html_table = 8,  // between <table> and </table>
    line_indented = 16,   // code by its indentation alone
};

struct Line {
    std::uint32_t begin = 0, end = 0;  // without the line end
    std::uint32_t content = 0;         // behind marks of quotes, items, headings
    LineKind kind = LineKind::text;
    std::uint8_t level = 0;  // of a heading
    std::uint8_t flags = 0;  // LineFlag
    bool has(std::uint8_t any) const { return (flags & any) != 0; }
};

// The lines of [begin, text.size()). `out` is emptied first. Front matter is the caller's: it stands before `begin`.
void scan_lines(std::string_view text, std::size_t begin, StoryFormat format, std::vector<Line>& out);

}  // namespace career
