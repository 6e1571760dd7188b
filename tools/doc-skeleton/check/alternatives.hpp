// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "tools/doc-skeleton/check/sheet.hpp"
#include "tools/doc-skeleton/check/wording.hpp"

namespace career::doc_skeleton {

struct Alternative {
    std::string name;
    Span at;  // of its name
    bool reason = false;
    bool weighed = false;  // by a list of what is good and what is bad
    bool judged = false;   // in strong words, whatever the shape
    bool praised = false;  // what is good is listed, and nothing that is bad
};

struct Extracted {
    std::vector<Alternative> items;
    bool prose = false;    // running text: what is counted is a guess
    bool matrix = false;   // a table: options by criteria
    bool none = false;     // "None."
    bool links = false;    // a list of other documents
    bool shared = false;   // a reason that stands for all of them
    bool several = false;  // running text that speaks of more than one
    bool argued = false;   // running text that gives some reason
};

// "None.", "N/A": a section that says that there is nothing.
bool is_none(std::string_view text);

constexpr std::size_t most_compared = 60;  // a longer list is not held against the text around it, word by word

// How many of a name's telling words stand among the words; a plural or a hyphen makes no difference.
std::size_t shared_words(std::string_view name, const std::vector<Token>& words);

// What a section names as other ways: headings below it, items, rows of a table, bold lead-ins, definitions, else its
// running text.
Extracted extract_alternatives(const Sheet& sheet, std::size_t heading);

}  // namespace career::doc_skeleton
