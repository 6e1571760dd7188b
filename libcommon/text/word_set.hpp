// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "libcommon/text/words.hpp"

namespace career {

// A fixed set of words, asked by Word::hash: made by the compiler, one or two probes a question.
template <std::size_t N>
class WordSet {
  public:
    constexpr explicit WordSet(const std::string_view (&words)[N]) {
        for (const std::string_view word : words) {
            const std::uint32_t hash = word_hash(word);
            std::size_t at = hash & mask;
            while (slots_[at] != 0 && slots_[at] != hash) at = (at + 1) & mask;
            slots_[at] = hash;
        }
    }
    constexpr bool has(std::uint32_t hash) const {
        for (std::size_t at = hash & mask; slots_[at] != 0; at = (at + 1) & mask)
            if (slots_[at] == hash) return true;
        return false;
    }

  private:
    static constexpr std::size_t size = [] {
        std::size_t n = 8;
        while (n < N * 4) n *= 2;
        return n;
    }();
    static constexpr std::size_t mask = size - 1;
    std::array<std::uint32_t, size> slots_{};  // 0: free; no word of a list hashes to 0, or a lookup would not end
};

}  // namespace career
