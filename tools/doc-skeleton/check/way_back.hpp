// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "tools/doc-skeleton/check/wording.hpp"

namespace career::doc_skeleton {

// What a sentence may say of a way back depends on where it stands: what hurts, what is and what was not taken speak of
// other changes; what is built has features that undo and fall back; the rest speaks of the change itself.
enum class Zone : std::uint8_t { other, build, plan };

// Whether a sentence says how the change is undone, in whatever words.
bool says_way_back(const std::vector<Token>& words, Zone zone);

}  // namespace career::doc_skeleton
