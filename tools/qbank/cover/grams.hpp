// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "tools/qbank/cover/tokens.hpp"

namespace career::qbank {

// One, two or three words that follow each other, by their stems.
struct Gram {
    std::uint64_t hash = 0;             // of the stems with blanks between
    std::uint32_t first = 0, size = 0;  // tokens
};

std::uint64_t gram_hash(std::string_view gram);
std::string_view stem_of(std::string_view word);

// All of them, by hash, equals in the order of the text.
std::vector<Gram> grams_of(const Tokens& tokens);
std::string text_of(const Gram& gram, const Tokens& tokens);

}  // namespace career::qbank
