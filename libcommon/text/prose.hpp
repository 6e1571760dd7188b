// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "libcommon/text/story.hpp"

namespace career {

enum BlockFlag : std::uint8_t {
    block_heading = 1,   // one line, a subheading
    block_item = 2,      // a list item
    block_quote = 4,     // lines begin with >
    block_table = 8,     // cells between |
    block_org = 16,      // Org's links and marks
    block_escapes = 32,  // a backslash takes the next character with it, as in TOML
};

// A paragraph, a list item, a heading: what no sentence crosses.
struct Block {
    Span span;
    std::uint8_t flags = 0;   // BlockFlag
    std::uint32_t width = 0;  // bytes of its longest line: tells a wrapped line from one that was ended on purpose
};

// Cuts blocks into sentences and words, appended to the story's. Marks of emphasis, tags, entities and addresses of
// links are no words; words of code spans and quotations are flagged.
class ProseReader {
  public:
    ProseReader(std::string_view text, Story& out) : text_(text), out_(out) {}
    // Sentences get this index of a part.
    void set_part(std::uint16_t part) { part_ = part, quoted_ = false; }
    // Whether a quotation has been seen since set_part.
    bool quoted() const { return quoted_; }
    void read(const Block& block);

  private:
    void read_words();
    void read_word();
    void read_stop();
    void read_quote(std::size_t size, char32_t mark);
    void read_apostrophe();
    void read_backtick();
    void read_angle();
    void read_bracket_end();
    void read_org_link();
    void read_entity();
    void read_line_end();
    bool is_verse() const;
    void read_wide();
    bool skip_address(std::size_t word_begin);
    void end_sentence(std::size_t end, bool open);
    void note_start(std::size_t at) {
        if (start_ == nowhere) start_ = at;
    }
    std::size_t wide_letter(std::size_t at, bool& apostrophe) const;
    std::uint32_t hash_of(std::size_t begin, std::size_t end, bool wide) const;
    void close_quote(std::uint32_t first_word, std::uint32_t first_sentence);

    static constexpr std::size_t nowhere = static_cast<std::size_t>(-1);
    struct Quote {
        char32_t mark = 0;  // 0: none open
        std::uint32_t word = 0, sentence = 0;
    };

    std::string_view text_;
    Story& out_;
    std::uint16_t part_ = no_part;
    bool quoted_ = false;

    // Of the block being read:
    const Block* block_ = nullptr;
    std::size_t at_ = 0, end_ = 0;
    std::size_t start_ = nowhere;   // of the sentence
    std::uint32_t first_word_ = 0;  // of the sentence
    std::size_t code_end_ = 0;      // words before it are code
    std::uint16_t pending_ = 0;     // flags of the next word
    bool item_ = false;             // the sentence begins a list item
    std::int8_t verse_ = -1;        // is_verse(), asked at the first line end; -1: not yet
    bool closed_quote_ = false;
    Quote double_, single_;
};

}  // namespace career
