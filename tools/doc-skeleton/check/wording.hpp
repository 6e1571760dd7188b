// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "tools/doc-skeleton/document/document.hpp"

namespace career::doc_skeleton {

// A paragraph, an item or a row of the running text: bytes of the prose, and the lines it stands in.
struct Passage {
    LineKind kind = LineKind::text;
    std::uint32_t first = 0, last = 0;  // lines, both inside
    Span at;
};
// In the lines [from, to): headings, code, comments and empty lines part them.
std::vector<Passage> passages(const Document& document, std::uint32_t from, std::uint32_t to);

// Sentences of a passage; a full stop in a number or an abbreviation ends none.
std::vector<Span> sentences(std::string_view prose, Span passage);

// A lower-case word and where it stands.
struct Token {
    std::string word;
    std::uint32_t begin = 0, end = 0;
};
std::vector<Token> tokens(std::string_view prose, Span at);

// A quantity that a reader can hold a claim against: digits, a number in words, a part, a price. Days, versions, names
// and numbers of steps are none.
bool has_figure(const std::vector<Token>& words, std::string_view prose);

}  // namespace career::doc_skeleton
