// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "tools/level-check/reading/facts.hpp"

namespace career::level_check {

// What the readings are weighed on: signs, which are numbered, and words.

// The numbers of the signs: blocks, one after the other.
inline constexpr std::size_t unit_steps = 6;
enum SignBlock : std::uint16_t {
    sign_cue = 0,
    sign_opening = sign_cue + cue_count,
    sign_actor = sign_opening + cue_count,
    sign_begin = sign_actor + 9,
    sign_reach = sign_begin + 5,
    sign_unit = sign_reach + 6,
    sign_areas = sign_unit + unit_count * unit_steps,
    sign_houses = sign_areas + 3,
    sign_list = sign_houses + 4,
    sign_every = sign_list + 4,
    sign_grand = sign_every + 6,
    sign_negations = sign_grand + 3,
    sign_length = sign_negations + 3,
    sign_sentences = sign_length + 5,
    sign_flag = sign_sentences + 3,
    sign_count = sign_flag + 22,
};
struct Signs {
    std::array<std::uint16_t, sign_count> list;
    std::size_t count = 0;
    const std::uint16_t* begin() const { return list.data(); }
    const std::uint16_t* end() const { return list.data() + count; }
};
void signs_of(const Facts& facts, Signs& out);

// A word, one of the opening, or two that follow each other.
enum class WordKind : std::uint8_t { any, opening, pair };
struct WordFeature {
    std::uint32_t key;
    WordKind kind;
    std::uint16_t first, last;  // its tokens
};
// The key under which the weights have it: of the hash of its stem, or of both.
constexpr std::uint32_t key_of(WordKind kind, std::uint32_t hash) {
    return (hash ^ static_cast<std::uint32_t>(kind) * 0x9E3779B9U) * 0x85EBCA6BU;
}
// The part of a word that its forms share; of a number, its size.
std::string_view stem_of(const Token& token);
std::string_view stem_of_word(std::string_view word, std::uint32_t traits);
void words_of(const Facts& facts, std::vector<WordFeature>& out);

}  // namespace career::level_check
