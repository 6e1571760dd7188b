// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "libcommon/text/outline.hpp"
#include "libcommon/text/part_names.hpp"
#include "libcommon/text/prose.hpp"
#include "libcommon/text/story.hpp"

namespace career {

// Labelled parts that speak to "you" and never of "I" or "we" say what STAR is, or how to tell a story: they are none.
bool is_advice(const Story& story);

// Reads the prose of a text story by story: first where each stands, then, when asked, its sentences and words.
// Keeps its memory from text to text.
class StoryReader {
  public:
    explicit StoryReader(const PartNames& names) : outline_(names) {}

    // Finds the stories of text[begin, ...). The text must outlive the reads.
    void open(std::string_view text, std::size_t begin, StoryFormat format);
    std::size_t count() const { return outline_.stories().size(); }
    // Offset where the story begins, and how many lines stand before it (from `begin`).
    std::size_t offset_of(std::size_t story) const;
    std::uint32_t lines_before(std::size_t story) const { return outline_.stories()[story].first_line; }
    // Line feeds in all of the text behind `begin`.
    std::uint32_t line_count() const;
    // Fills all of `out` but its index, line and fields.
    void read(std::size_t story, Story& out);
    // Appends the sentences of text[begin, ...), where no label is looked for, to the story's part. `escaped`:
    // backslashes are TOML's.
    void read_prose(std::string_view text, std::size_t begin, bool escaped, std::uint16_t part, Story& out);

  private:
    struct Section {
        std::size_t begin = 0, end = 0;
        std::uint32_t line = 0;  // index of the line that `begin` is in
        std::uint8_t aloud = 0;  // Silent kinds that are read all the same
        std::uint16_t part = no_part;
        bool escaped = false;
    };
    void read_section(const Section& section, ProseReader& prose, Story& out);
    void read_part(const Section& section, ProseReader& prose, Story& out);
    bool is_silent(const Line& line, std::uint8_t aloud) const;

    std::string_view text_;
    StoryFormat format_ = StoryFormat::markdown;
    Outline outline_;
};

}  // namespace career
