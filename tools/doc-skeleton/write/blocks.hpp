// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libcommon/data/value.hpp"

namespace career::doc_skeleton {

// A template's text after its fields were filled, cut into what every output format can say. Values stand in it as
// marks (see mustache.hpp).
struct Block {
    enum class Kind : std::uint8_t { heading, paragraph, item, table, hint, quote, code, values };
    Kind kind = Kind::paragraph;
    unsigned level = 0;     // of a heading; of an item, how deep
    bool ordered = false;   // of an item
    int box = -1;           // of an item: a task's box, 0 empty, 1 ticked
    std::string id, flags;  // of a heading: what its braces say
    std::string text;       // lines of a hint, quote or code joined by line feeds
    std::vector<std::vector<std::string>> rows;
};

std::vector<Block> parse_blocks(std::string_view text);

// Inline markup: what the template itself wrote. Values are text, but for `code` between back-ticks.
struct Piece {
    enum class Kind : std::uint8_t { text, code, strong, emphasis, link };
    Kind kind = Kind::text;
    bool value = false;  // the user's words, not the template's
    std::string text, target;
};
std::vector<Piece> parse_inline(std::string_view text, const std::vector<Value>& values);

// The text alone, without markup.
std::string plain(std::string_view text, const std::vector<Value>& values);
// The mark that stands for the value at an index.
std::string value_mark(std::size_t index);
// The value that a paragraph consists of; null where there is more or other text in it.
const Value* sole_value(std::string_view text, const std::vector<Value>& values);

}  // namespace career::doc_skeleton
