// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/source.hpp"
#include "libcommon/text/words.hpp"

namespace career {

class PartNames;

enum class Part : std::uint8_t { situation, task, action, result, learning };
inline constexpr std::size_t part_count = 5;
inline constexpr std::string_view part_ids[part_count] = {"situation", "task", "action", "result", "learning"};
constexpr std::string_view id_of(Part part) { return part_ids[static_cast<std::size_t>(part)]; }

// Several parts at once: a label "Situation & Task" stands for two.
using PartSet = std::uint8_t;
constexpr PartSet bit(Part part) { return static_cast<PartSet>(1U << static_cast<unsigned>(part)); }
constexpr bool has(PartSet set, Part part) { return (set & bit(part)) != 0; }
constexpr bool is_merged(PartSet set) { return (set & (set - 1)) != 0; }
// The first part of the set; of an empty set Situation.
Part first_part(PartSet set);
// "situation", "situation+task"; empty for an empty set.
std::string text_of(PartSet set);

enum class LabelForm : std::uint8_t {
    inferred,    // no label: the part was found by a classifier
    heading,     // `## Situation`, `** Situation` in Org
    underlined,  // `Situation` over a line of = or -
    bold,        // `**Situation:**`
    plain,       // `Situation:`, or the name alone on its line
    letter,      // `S:`, `**S**`, `(S)`
    tag,         // `<strong>Situation</strong>`, `<h3>`
    row,         // first cell of a table's row
    key,         // `situation = ` of story TOML, a YAML field
};

// A part as it was marked, in the order of the text. The same part may come twice.
struct StoryPart {
    PartSet parts = 0;  // more than one bit: merged
    LabelForm form = LabelForm::inferred;
    std::uint8_t level = 0;  // of a heading, 1 to 6
    bool canonical = false;  // the part's own name ("Situation"), not an alias ("Context") or a letter
    Span label;              // the name alone: Situation
    Span mark;               // the label with its marks: **Situation:**
    Span body;               // from the end of the mark to the next mark or the story's end
    std::uint32_t first_sentence = 0, end_sentence = 0;
    std::uint32_t words = 0;  // spoken
};

enum SentenceFlag : std::uint8_t {
    sentence_quoted = 1,   // wholly inside quotation marks
    sentence_heading = 2,  // a subheading inside a part
    sentence_item = 4,     // begins a list item
    sentence_open = 8,     // ends without a full stop, question mark or exclamation mark
};

inline constexpr std::uint16_t no_part = 0xFFFF;

struct Sentence {
    Span span;
    std::uint32_t first_word = 0, end_word = 0;  // of Story::words
    std::uint16_t part = no_part;  // index into Story::parts; no_part: lead-in, text before the first part
    std::uint8_t flags = 0;        // SentenceFlag
    bool inferred = false;         // its part was found by a classifier
    std::uint32_t word_count() const { return end_word - first_word; }
};

// A value of the front matter or of story TOML, and where it stands.
struct Field {
    std::string value;
    Span at;
};

struct Fields {
    Field title, category, level, company, date;
    std::vector<Field> questions, principles, tags;
};

// What is wrong with the fields: an error in TOML, a hint in YAML, whose other keys are other tools' business.
struct FieldNote {
    Span at;
    bool error = true;
    std::string what, remedy;
};

struct Story {
    std::uint32_t index = 1;  // 1, 2, ... in its file
    std::uint32_t line = 1;   // of its first line: the title's, or the first part's
    Span title;               // the words of the title without marks; empty: no title
    Span extent;              // from the title to the last byte of the last part
    Fields fields;            // of its file's front matter
    std::vector<FieldNote> notes;
    std::vector<StoryPart> parts;  // empty: nothing was labelled
    std::vector<Sentence> sentences;
    std::vector<Word> words;

    bool labelled() const { return !parts.empty() && parts.front().form != LabelForm::inferred; }
    // Empties it and keeps the memory.
    void clear();
};

// Spoken words of all parts: what shares are shares of.
std::uint32_t spoken_words(const Story& story);

enum class StoryFormat : std::uint8_t { markdown, plain, org, html, toml };
// By the file name's ending; Markdown for every other.
StoryFormat story_format(std::string_view file_name);

// All stories of a text that is in memory: the language server's entry, and the tests'. Positions are offsets of
// source.text().
std::vector<Story> read_stories(const Source& source, StoryFormat format);
// The same with a user's own names of parts.
std::vector<Story> read_stories(const Source& source, StoryFormat format, const PartNames& names);

}  // namespace career
