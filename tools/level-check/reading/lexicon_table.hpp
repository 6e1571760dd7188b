// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

// The shape of the table that make_lexicon writes and lexicon.cpp reads.
namespace career::level_check {

// Words as a set of bits, twice over: two sets that share a word share a bit in both, and few others do.
struct Mask {
    std::uint64_t one, two;
    constexpr Mask& operator|=(Mask other) {
        one |= other.one;
        two |= other.two;
        return *this;
    }
    constexpr bool meets(Mask other) const { return (one & other.one) != 0 && (two & other.two) != 0; }
};
constexpr Mask mask_of(std::uint32_t word) {
    return {std::uint64_t{1} << (word * 2654435761U >> 16) % 64, std::uint64_t{1} << (word * 2246822519U >> 16) % 64};
}

// A word of the lexicon, or the beginning of words ("mentor*"). "#" is the word that every number is.
struct LexiconWord {
    std::uint16_t text, length;     // in the blob
    std::uint16_t first_cue, cues;  // what it says alone: into the list of cues
    std::uint16_t first_phrase;     // into the list of starts: phrases that it can begin
    std::uint8_t phrases;           // how many of them go on with a gap or not at all
    bool pairs;                     // whether others go on with a word: they stand under both words
    std::uint32_t traits;
    std::int16_t number;  // its value where it is one
};

// The phrases that go on with a word at once, under the two that they begin with.
struct LexiconPair {
    std::uint16_t first, second;
    std::uint16_t first_phrase, phrases;  // into the list of the pairs' phrases
};

struct LexiconPhrase {
    std::uint8_t cue;
    std::uint8_t anchored;                  // at a sentence's beginning
    std::uint16_t first_element, elements;  // after the first word
};

// One of some words, or a gap, which has none.
struct LexiconElement {
    std::uint16_t words, first_word;  // into the list of word numbers
    Mask mask;                        // of these words: most tokens are told apart by it alone
};

constexpr std::uint32_t hash_start = 2166136261U;
constexpr std::uint32_t hash_step(std::uint32_t hash, char c) {
    return (hash ^ static_cast<unsigned char>(c)) * 16777619U;
}
constexpr std::uint32_t hash_of(std::string_view word) {
    std::uint32_t hash = hash_start;
    for (const char c : word) hash = hash_step(hash, c);
    return hash;
}
// FNV's low bits alone collide; the table's size is a power of two.
constexpr std::uint32_t slot_of(std::uint32_t hash, std::uint32_t slots) { return (hash ^ hash >> 15) & (slots - 1); }

constexpr std::uint32_t pair_hash(std::uint32_t first, std::uint32_t second) {
    return (first * 0x9E3779B1U ^ second * 0x85EBCA77U) * 0xC2B2AE3DU >> 8;
}

inline constexpr std::uint16_t no_word = 0xFFFF;
inline constexpr std::size_t least_prefix = 3;

}  // namespace career::level_check
