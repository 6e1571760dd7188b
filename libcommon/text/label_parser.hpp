// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "libcommon/text/label.hpp"

namespace career {

enum class LabelPlace : std::uint8_t { line_start, heading, row, inside, after_letter };

// Reads one label at a place. Marks in front, the name, marks behind.
class LabelParser {
  public:
    LabelParser(std::string_view text, std::size_t end, LabelPlace place, const PartNames& names)
        : text_(text), end_(end), place_(place), names_(names) {}
    bool parse(std::size_t at, Label& out);

  private:
    bool parse_item(std::size_t at, Label& out) const;  // "b) Task"
    bool parse_label(std::size_t at, Label& out);
    void skip_front();
    bool skip_symbol();
    bool skip_tag();
    bool read_name();
    bool read_acrostic();
    bool read_twin();
    void skip_number();
    bool is_textile_heading() const;
    bool skip_step();
    bool skip_roman();
    bool is_ruling() const;
    void skip_behind();
    bool skip_time();
    bool skip_remark();
    bool dash_at(std::size_t at, std::size_t& size) const;
    bool accept(Label& out) const;
    bool accept_letter(Label& out) const;
    bool accept_name(Label& out) const;
    char peek() const { return at_ < end_ ? text_[at_] : '\n'; }

    std::string_view text_;
    std::size_t end_;
    LabelPlace place_;
    const PartNames& names_;

    std::size_t at_ = 0, begin_ = 0;
    Span name_;
    PartName found_;
    bool bold_ = false, tag_ = false, number_ = false, hash_ = false;
    char bracket_ = 0;
    bool bold_closed_ = false, tag_closed_ = false, bracket_closed_ = false, colon_ = false, dash_ = false,
         glued_dash_ = false, paren_ = false, cell_ = false, lone_bracket_ = false, link_ = false, dotted_ = false,
         asked_ = false;
};

}  // namespace career
