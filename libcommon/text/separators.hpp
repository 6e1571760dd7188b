// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "libcommon/text/label.hpp"
#include "libcommon/text/lines.hpp"

namespace career {

// What people put between two stories, and above one.
enum class SeparatorKind : std::uint8_t {
    heading,   // `## The kiln`, <h2>
    bold,      // a whole line in bold
    number,    // `1. Tell me about ...`
    question,  // a line of its own that asks
    summary,   // <summary>
    row,       // <tr>
    anchor,    // <a id="...">
    rule,      // ---
    plain,     // a short line of its own, no stop at its end
    beside,    // a label that is no part's: `Question: ...`, `Competency: ...`
};

struct Separator {
    SeparatorKind kind = SeparatorKind::plain;
    std::uint8_t level = 0;  // of a heading
    std::uint32_t line = 0;
    Span title;  // the words, without marks; empty for rule, row, anchor
};

// Whether the line separates; asked for lines that begin with no label of a part. `label_below`: the next line begins
// with one, so that a plain line needs no blank line below it.
bool find_separator(std::string_view text, const std::vector<Line>& lines, std::uint32_t line, Separator& out,
                    bool label_below = false);

// `span` without blanks, marks of emphasis and of headings, tags and numbers around it.
Span bare_title(std::string_view text, Span span);

}  // namespace career
