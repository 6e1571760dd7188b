// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "tools/level-check/reading/cue.hpp"
#include "tools/level-check/reading/tokens.hpp"

namespace career::level_check {

// Tokens [first, last) that matched a phrase of the cue.
struct Hit {
    Cue cue;
    std::uint16_t first, last;
};

// Looks every token up: its traits, its value where it is a number in words, and every phrase that matches, in the
// order of the text; of the matches of one cue that begin at one word, the longest.
void look_up(Tokens& tokens, std::vector<Hit>& out);

}  // namespace career::level_check
