// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <type_traits>

namespace career {

// Bytes [begin, end) of a Source's text().
struct Span {
    std::uint32_t begin = 0, end = 0;
    constexpr std::uint32_t size() const { return end - begin; }
    constexpr bool empty() const { return begin == end; }
    friend constexpr bool operator==(const Span&, const Span&) = default;
};

constexpr std::string_view slice(std::string_view text, Span span) { return text.substr(span.begin, span.size()); }

enum WordFlag : std::uint16_t {
    word_capital = 1,        // begins with a capital letter
    word_upper = 2,          // two letters or more, all capitals
    word_digit = 4,          // has a digit
    word_apostrophe = 8,     // has an apostrophe inside
    word_percent = 16,       // has a percent sign
    word_quoted = 32,        // inside quotation marks: someone's speech, no place for a rule of wording
    word_initial = 64,       // first word of its sentence
    word_code = 128,         // inside a code span or an address: no place for a rule of wording
    word_wide = 256,         // has a letter outside ASCII
    word_after_comma = 512,  // a comma, semicolon, colon, dash or bracket stands between it and the word before
};

// A longest run of letters, digits, apostrophes, `%`, and `.` or `,` between digits. Apostrophes at its ends are left
// out of the span: there they are quotation marks or a plural's genitive.
struct Word {
    std::uint32_t begin = 0;
    std::uint32_t hash = 0;  // of the word in lower case: word_hash
    std::uint16_t length = 0;
    std::uint16_t flags = 0;  // WordFlag
    constexpr std::uint32_t end() const { return begin + length; }
    constexpr bool has(std::uint16_t any) const { return (flags & any) != 0; }
};

constexpr std::string_view slice(std::string_view text, const Word& word) {
    return text.substr(word.begin, word.length);
}

namespace detail {

template <class Number>
std::uint64_t loaded(const char* at) {
    Number number;
    std::memcpy(&number, at, sizeof number);
    return number;
}

// Up to eight bytes, least first, each lowered by its bit 0x20: letters of ASCII and Latin-1 lose their case, and
// digits, apostrophe, percent, full stop and comma have that bit already.
constexpr std::uint64_t word_chunk(std::string_view part) {
    std::uint64_t chunk = 0;
    if (!std::is_constant_evaluated() && std::endian::native == std::endian::little && part.size() >= 2) {
        // Two loads that overlap where the bytes are no power of two.
        const char* const at = part.data();
        const std::size_t size = part.size();
        chunk = size == 8   ? loaded<std::uint64_t>(at)
                : size >= 4 ? loaded<std::uint32_t>(at) | loaded<std::uint32_t>(at + size - 4) << (8 * (size - 4))
                            : loaded<std::uint16_t>(at) | loaded<std::uint16_t>(at + size - 2) << (8 * (size - 2));
        return chunk | (0x2020202020202020U >> (64 - 8 * size));
    }
    for (std::size_t i = 0; i < part.size(); ++i)
        chunk |= static_cast<std::uint64_t>(static_cast<unsigned char>(part[i]) | 0x20U) << (8 * i);
    return chunk;
}

constexpr std::uint64_t mix_word(std::uint64_t hash, std::uint64_t chunk) {
    hash = (hash ^ chunk) * 0x9E3779B97F4A7C15U;
    return hash ^ hash >> 29;
}

}  // namespace detail

// Of a word in any case with straight apostrophes (’ must be folded to ' before): what Word::hash holds, so that a
// list of words becomes a list of numbers. Distinct words rarely collide; compare the text where that matters.
constexpr std::uint32_t word_hash(std::string_view word) {
    std::uint64_t hash = word.size();
    while (word.size() > 8) {
        hash = detail::mix_word(hash, detail::word_chunk(word.substr(0, 8)));
        word.remove_prefix(8);
    }
    hash = detail::mix_word(hash, detail::word_chunk(word));
    return static_cast<std::uint32_t>(hash >> 16);
}

}  // namespace career
