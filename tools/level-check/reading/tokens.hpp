// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace career::level_check {

// A word or a number of a statement. Hyphens and slashes part words ("cross-team" is two); apostrophes belong to them.
struct Token {
    std::string_view text;             // in lower case, straight apostrophes
    std::uint32_t begin = 0, end = 0;  // bytes of the statement
    std::uint16_t sentence = 0;        // which sentence it stands in, from 0
    bool capital = false;              // begins with a capital letter
    bool sentence_start = false;       // first of its sentence
    bool clause_start = false;         // first after a comma, colon, dash, bracket, quotation mark, or "and"
    bool number = false;
    bool percent = false;       // a % or "percent" follows
    bool money = false;         // a currency sign stands beside it
    bool quoted = false;        // inside quotation marks
    bool break_before = false;  // a colon, bracket, dash or equals sign stands before it
    std::uint32_t traits = 0;   // Trait bits, from the lexicon
    std::uint32_t stem = 0;     // hash of what its forms share, from the lexicon
    double value = 0;           // of a number, in digits or in words

    bool is(std::uint32_t any) const { return (traits & any) != 0; }
};

// A statement cut into tokens; they point into its own lowered copy.
struct Tokens {
    std::string lowered;  // with room behind it, so that words can be loaded whole
    std::vector<Token> list;
    std::uint16_t sentences = 0;
    bool exclaims = false;
};

// Fills `out` anew, keeping its memory.
void tokenize(std::string_view statement, Tokens& out);

// "2 million", "three hundred": one value, on the first token. After the lexicon has read the numbers in words.
void join_numbers(std::vector<Token>& list);

}  // namespace career::level_check
