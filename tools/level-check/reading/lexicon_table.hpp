// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

// The shape of the table that make_lexicon writes and lexicon.cpp reads.
namespace career::level_check {

// Words as a set of bits, twice over: two sets that share a word share a bit in both, and few others do. The highest
// bits stand for numbers and for whatever stands there, even nothing.
struct Mask {
    std::uint64_t one, two;
    constexpr Mask& operator|=(Mask other) {
        one |= other.one;
        two |= other.two;
        return *this;
    }
    constexpr friend Mask operator|(Mask a, Mask b) { return a |= b; }
    // Without a branch, which no processor could guess.
    constexpr bool meets(Mask other) const {
        return (static_cast<unsigned>((one & other.one) != 0) & static_cast<unsigned>((two & other.two) != 0)) != 0;
    }
};
constexpr Mask bit_mask(unsigned one, unsigned two) { return {std::uint64_t{1} << one, std::uint64_t{1} << two}; }
constexpr Mask mask_of(std::uint32_t word) {
    return bit_mask((word * 2654435761U >> 16) % 62, (word * 2246822519U >> 16) % 62);
}
inline constexpr Mask always_mask = bit_mask(62, 62), number_mask = bit_mask(63, 63),
                      any_mask = {~std::uint64_t{0}, ~std::uint64_t{0}};

// A word of the lexicon, or the beginning of words ("mentor*").
struct LexiconWord {
    std::uint16_t text, length;             // in the blob
    std::uint16_t first_cue, cues;          // what it says alone: into the list of cues
    std::uint16_t first_phrase, near, far;  // phrases that it can begin, into the lists of starts: those that go on
                                            // with a word, then those that go on with a gap
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
    Mask mask;                 // of these words: most tokens are told apart by it alone
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

inline constexpr std::uint16_t no_word = 0xFFFF;
inline constexpr std::size_t least_prefix = 3;

}  // namespace career::level_check
