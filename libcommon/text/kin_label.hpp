// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/label.hpp"
#include "libcommon/text/lines.hpp"

namespace career {

// How a line is marked as a label, whatever name stands there: labels of one story are marked alike.
struct KinForm {
    LabelForm form = LabelForm::plain;
    std::uint8_t level = 0;  // of a heading
    char ender = 0;          // of a plain one: ':', '-', ' ' behind capitals, 0 alone on its line
    friend bool operator==(const KinForm&, const KinForm&) = default;
};

struct KinLabel {
    KinForm form;
    Span name, mark;
    std::string spelled;  // "A-C-T-I-O-N" without its hyphens; empty for other names
};

// A short name, marked as labels are, at the beginning of the line.
bool find_kin_label(std::string_view text, const std::vector<Line>& lines, std::uint32_t line, KinLabel& out);

}  // namespace career
