// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "libcommon/values/random.hpp"

namespace career::qbank {

// `count` of the numbers 0 .. size-1, all orders alike likely; at most `size`, none twice. The first `count` places of
// a Fisher-Yates shuffle, of which only the places that were touched are stored.
std::vector<std::uint64_t> draw(Random& random, std::uint64_t size, std::uint64_t count);

// The same by weight: each draw takes a number with a chance that is its share of the weight left.
std::vector<std::uint64_t> draw_weighted(Random& random, std::span<const std::uint32_t> weights, std::uint64_t count);

// With every number back in the urn after its draw.
std::vector<std::uint64_t> draw_repeated(Random& random, std::uint64_t size, std::uint64_t count);
std::vector<std::uint64_t> draw_weighted_repeated(Random& random, std::span<const std::uint32_t> weights,
                                                  std::uint64_t count);

}  // namespace career::qbank
