// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>
#include <cstring>

namespace career {

// Eight bytes of text looked at together: which of them are letters of ASCII. One branch a word instead of one a byte
// is what makes the reader fast. The masks have a byte's highest bit.
struct LetterScan {
    static constexpr bool usable = std::endian::native == std::endian::little;
    static constexpr std::uint64_t ones = 0x0101010101010101U, high = 0x80 * ones, lower_case = 0x20 * ones;

    std::uint64_t bytes = 0, letters = 0;

    explicit LetterScan(const char* at) {
        std::memcpy(&bytes, at, 8);
        const std::uint64_t lower = (bytes & ~high) | lower_case;
        letters = (lower + 0x1F * ones) & ~(lower + 0x05 * ones) & ~bytes & high;  // from 'a' to 'z', no high bit
    }

    // How many bytes at the front are letters: 0 to 8.
    unsigned size() const { return static_cast<unsigned>(std::countr_zero(letters ^ high)) / 8; }
    // The first n bytes (n from 1 to 8) in lower case, the others 0.
    std::uint64_t folded(unsigned n) const { return (bytes | lower_case) & (~std::uint64_t{0} >> (64 - 8 * n)); }
    // Which of the first n bytes are capitals.
    std::uint64_t capitals(unsigned n) const { return letters & ~(bytes << 2) & (~std::uint64_t{0} >> (64 - 8 * n)); }
};

}  // namespace career
