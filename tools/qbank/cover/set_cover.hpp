// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace career::qbank {

// The fewest sets that together hold every element that any of them holds.
struct SetCover {
    std::vector<std::size_t> chosen;  // sorted
    std::size_t bound = 0;            // no cover has fewer
    bool proved() const { return chosen.size() == bound; }
};

// Branch and bound: elements that stand in few sets first, a lower bound by dual ascent. Stops after `work` steps with
// the best that it has and the bound that holds.
SetCover fewest_sets(const std::vector<std::vector<std::uint32_t>>& sets, std::uint64_t work = 12'000'000);

}  // namespace career::qbank
