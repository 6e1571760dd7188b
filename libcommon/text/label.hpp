// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "libcommon/text/lines.hpp"
#include "libcommon/text/part_names.hpp"

namespace career {

// A name of a part where a label may stand. Whether it is one is sure for most forms; a weak one counts only in the
// company of others (see outline.cpp).
struct Label {
    PartSet parts = 0;
    NameKind kind = NameKind::alias;
    LabelForm form = LabelForm::plain;
    std::uint8_t level = 0;
    bool weak = false;
    bool bracket = false;    // (S)
    bool dotted = false;     // S.
    std::uint32_t line = 0;  // index of the line
    Span name, mark;
};

// Appends the labels of one line, in order: at most one at its beginning, any number further on.
void find_labels(std::string_view text, const std::vector<Line>& lines, std::uint32_t line, const PartNames& names,
                 std::vector<Label>& out);

}  // namespace career
