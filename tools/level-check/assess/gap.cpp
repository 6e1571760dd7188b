// SPDX-License-Identifier: MIT
#include "tools/level-check/assess/gap.hpp"

#include <algorithm>

namespace career::level_check {

Lack lack_of(const Assessment& assessment, Dimension dimension, Level wanted) {
    const DimensionResult& result = assessment.dimensions[static_cast<std::size_t>(dimension)];
    Lack out;
    out.met = result.level && *result.level >= wanted;
    for (const ReadItem& one : assessment.items) {
        if (one.reading.dimension != dimension || one.reading.against) continue;
        if (one.reading.level >= wanted) {
            ++out.at_level;
            out.measured = out.measured || one.reading.strength == Strength::strong;
        } else if (static_cast<std::size_t>(one.reading.level) + 1 == static_cast<std::size_t>(wanted)) {
            ++out.near;
        }
    }
    if (out.met) return out;
    if (!result.level)
        out.needs = "no evidence yet: two items, or one concrete deed of your own";
    else if (out.at_level == 0 && !result.against.empty() && result.carry.empty())
        out.needs = "only items that speak against: two items that show the contrary";
    else if (out.at_level == 0)
        out.needs = "no item reaches it: two items, or one concrete deed of your own";
    else if (std::any_of(result.against.begin(), result.against.end(),
                         [&](std::size_t i) { return !assessment.items[i].reading.failure_mode; }))
        out.needs = "one item reaches it, which others contradict: a second item";
    else
        out.needs = "only a claim reaches it: a second item, or what came of this one";
    return out;
}

}  // namespace career::level_check
