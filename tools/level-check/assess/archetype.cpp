// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/level-check/assess/assess.hpp"

namespace career::level_check {

// An archetype fits where its signs stand in at least a third of the items and clearly more than the next one's.
std::optional<Archetype> choose_archetype(const Assessment& assessment) {
    const auto& points = assessment.archetype_points;
    const auto best = std::max_element(points.begin(), points.end());
    unsigned next = 0;
    for (auto at = points.begin(); at != points.end(); ++at)
        if (at != best) next = std::max(next, *at);
    if (!assessment.overall || *assessment.overall < Level::senior) return std::nullopt;
    if (*best * 3 < assessment.items.size() || *best < next + 2) return std::nullopt;
    return static_cast<Archetype>(best - points.begin());
}

}  // namespace career::level_check
