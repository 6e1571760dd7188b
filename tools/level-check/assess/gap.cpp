// SPDX-License-Identifier: MIT
#include "tools/level-check/assess/gap.hpp"

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
        out.needs = "no evidence yet: two items, or one with a measured end";
    else if (out.at_level == 0 && !result.against.empty() && result.carry.empty())
        out.needs = "only items that speak against: two items that show the contrary";
    else if (out.at_level == 0)
        out.needs = "no item reaches it: two items, or one with a measured end";
    else if (out.measured)
        out.needs = "one strong item, which others contradict: a second item";
    else
        out.needs = "one item reaches it: a second item, or a measured end for this one";
    return out;
}

}  // namespace career::level_check
