// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tools/doc-skeleton/check/wording.hpp"

// Strong claims of speed, cost, quality or quantity.
namespace career::doc_skeleton {

struct Claim {
    std::size_t token = 0;
    bool found = false;
};

// A quick look: whether words stand in [begin, end) that could be of a claim.
bool may_claim(std::string_view prose, std::uint32_t begin, std::uint32_t end);
// The first claim of a sentence.
Claim claim_in(const std::vector<Token>& words);
// Hedged, negated, asked, wished for or quoted; or a word that claims nothing where it stands.
bool excused(const std::vector<Token>& words, std::size_t claim, std::string_view prose, Span sentence);

}  // namespace career::doc_skeleton
