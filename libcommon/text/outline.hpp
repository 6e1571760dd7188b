// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "libcommon/text/kin_label.hpp"
#include "libcommon/text/label.hpp"
#include "libcommon/text/lines.hpp"
#include "libcommon/text/separators.hpp"

namespace career {

// "Q:" or "Question:": asks for a story, and is none of its parts.
bool is_question_label(std::string_view text, const Label& label);

// Where a story stands, before its sentences are read.
struct StoryOutline {
    Span title;
    std::uint32_t first_line = 0, end_line = 0;    // indices of lines
    std::uint32_t first_label = 0, end_label = 0;  // of Outline::labels; none: an unlabelled story
    std::uint32_t skip_to = 0;  // offset of the prose behind an "A:" in front of it; 0: there is none
};

// The stories of a text and their labels, found from its lines alone. Vectors are kept between texts.
class Outline {
  public:
    explicit Outline(const PartNames& names) : names_(names) {}
    void read(std::string_view text, std::size_t begin, StoryFormat format);
    // Only the lines: for prose that is known to be one part's.
    void read_lines(std::string_view text, std::size_t begin, StoryFormat format) {
        scan_lines(text, begin, format, lines_);
    }

    const std::vector<Line>& lines() const { return lines_; }
    const std::vector<Label>& labels() const { return kept_; }  // parts == 0: what follows is in no part
    const std::vector<StoryOutline>& stories() const { return stories_; }

  private:
    struct Mark {
        bool is_label = false;
        Label label;
        Separator separator;
        std::uint32_t line() const { return is_label ? label.line : separator.line; }
    };
    struct Kin {
        std::uint32_t line = 0;
        KinLabel label;
        PartSet parts = 0, hints = 0;
        NameKind kind = NameKind::alias;
        bool joined = false;  // "Sit+Task": of several parts
        bool marked = false;  // among the marks already
        bool ends = false;    // a title: what comes behind may be another story's
    };
    struct Draft {
        StoryOutline outline;
        std::vector<Label> labels;
        PartSet seen = 0;
        bool titled = false, ruled = false;
        SeparatorKind title_kind = SeparatorKind::plain;
        std::uint8_t title_level = 0, label_level = 0;
    };
    void find_marks();
    bool read_columns(std::uint32_t line);
    void drop_stray_letters();
    void drop_answers();
    void name_by_company();
    void find_kin();
    std::size_t behind_whole(std::size_t first) const;
    bool read_kin(std::uint32_t line, const Mark* mark, Kin& kin) const;
    bool is_bare(std::size_t index) const;
    std::vector<KinForm> kin_forms(std::size_t first, std::size_t end) const;
    void place_kin(std::size_t first, std::size_t end, const KinForm& form);
    void group();
    void open_story(Draft& draft, const Label& first, bool follows);
    void close_story(Draft& draft);
    void cut_story(Draft& draft);
    void keep_inside(Draft& draft);
    Span question_of(const Label& label) const;
    bool starts_story(const Draft& draft, std::uint32_t mark) const;
    bool begins_anew(const Draft& draft, std::uint32_t mark) const;
    bool ends_story(const Draft& draft, const Separator& separator) const;
    bool believable(const Draft& draft) const;
    bool blank_between(std::uint32_t after, std::uint32_t before) const;
    void add_unlabelled();
    void add_region(std::uint32_t first, std::uint32_t end, bool sure);
    void split_region(std::uint32_t first, std::uint32_t end);
    bool is_narrative(std::uint32_t first, std::uint32_t end, bool asked);
    std::size_t first_mark(std::uint32_t line) const;
    bool splits(const Mark& mark) const;
    Span title_of(const Mark& mark) const;
    std::uint32_t answer_end(std::uint32_t first, std::uint32_t end);

    const PartNames& names_;
    std::string_view text_;
    std::vector<Line> lines_;
    std::vector<Mark> marks_;
    std::vector<PartName> columns_;  // of the table being read, where its head names parts
    std::vector<Label> scratch_;
    std::vector<Kin> kin_;
    std::vector<Mark> placed_;
    std::array<std::uint32_t, 10> kinds_{};  // how many separators of each kind
    std::vector<std::uint32_t> between_;     // marks since the last label
    std::vector<Label> kept_;
    std::vector<StoryOutline> stories_;
    std::uint8_t split_level_ = 0;  // headings down to this level part unlabelled stories; 0: lesser marks do
    Story trial_;                   // words of a region that may be a story
};

}  // namespace career
