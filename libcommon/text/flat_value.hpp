// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/story.hpp"

namespace career {

enum class FlatKind : std::uint8_t { text, list, date, number, other };

// One key of front matter or of story TOML, and its value with places that stay those of the text.
struct FlatEntry {
    std::string key;
    Span key_at;
    FlatKind kind = FlatKind::other;
    Field value;               // a text without its quotation marks, escapes resolved; a date or number as written
    std::vector<Field> items;  // of a list
    bool escaped = false;      // the text has escapes: it is not the same as its span
};

// Keys and values of text[begin, end). What is not flat, or no TOML, is a note.
std::vector<FlatEntry> read_flat_toml(std::string_view text, std::size_t begin, std::size_t end,
                                      std::vector<FieldNote>& notes);
std::vector<FlatEntry> read_flat_yaml(std::string_view text, std::size_t begin, std::size_t end,
                                      std::vector<FieldNote>& notes);

// Puts the entry where its key belongs. A key that is none of a story's is left to the caller (false). `strict`: a
// wrong type, or a value that is no id, is an error; else a hint.
bool take_field(const FlatEntry& entry, bool strict, Fields& fields, std::vector<FieldNote>& notes);
// "unknown key 'titel'; did you mean 'title'?"
void note_unknown_key(const FlatEntry& entry, bool strict, bool parts_too, std::vector<FieldNote>& notes);

}  // namespace career
