// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "tools/level-check/reading/cue.hpp"

// The lexicon as it is written; the build makes the table that the tool reads of it (make_lexicon.cpp).
namespace career::level_check {

// The phrases of a cue, parted by commas. A phrase is a row of words, each with alternatives ("raised|brought"); one
// that ends in * stands for all words that begin so, # is any number, ~ up to three words of any kind, ^ before the
// first word asks for a sentence's beginning, and a phrase never reaches over the end of one.
struct Entry {
    Cue cue;
    std::string_view phrases;
};

std::span<const Entry> proof_entries();
std::span<const Entry> deed_entries();
std::span<const Entry> reach_entries();

// Words of which a trait is known, parted by blanks.
struct TraitEntry {
    std::uint32_t trait;
    std::string_view words;
};
std::span<const TraitEntry> trait_entries();

struct NumberWord {
    std::string_view word;
    double value;
};
std::span<const NumberWord> number_words();

}  // namespace career::level_check
