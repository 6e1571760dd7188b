// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

// The shape of the table that make_lexicon writes and lexicon.cpp reads.
namespace career::level_check {

// A word of the lexicon, or the beginning of words ("mentor*").
struct LexiconWord {
    std::uint16_t text, length;           // in the blob
    std::uint16_t first_cue, cues;        // what it says alone: into the list of cues
    std::uint16_t first_phrase, phrases;  // phrases that it can begin: into the lists of starts
    std::uint32_t traits;
    std::int16_t number;  // its value where it is one
};

struct LexiconPhrase {
    std::uint8_t cue;
    std::uint8_t anchored;                  // at a sentence's beginning
    std::uint16_t first_element, elements;  // after the first word
};

enum class ElementKind : std::uint8_t { words, number, gap };
struct LexiconElement {
    ElementKind kind;
    std::uint8_t words;
    std::uint16_t first_word;  // into the list of word numbers
    std::uint64_t mask;        // of these words: most tokens are told apart by it alone
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

// A word's bit in such masks; the highest bits stand for numbers and for whatever stands there, even nothing.
constexpr std::uint64_t mask_of(std::size_t word) { return std::uint64_t{1} << (word * 2654435761U >> 16) % 62; }
inline constexpr std::uint64_t always_mask = std::uint64_t{1} << 62;
inline constexpr std::uint64_t number_mask = std::uint64_t{1} << 63;
inline constexpr std::uint64_t any_mask = ~std::uint64_t{0};

inline constexpr std::uint16_t no_word = 0xFFFF;
inline constexpr std::size_t least_prefix = 3;

}  // namespace career::level_check
