// SPDX-License-Identifier: MIT
#include "tools/offer-calc/compare/search.hpp"

#include <algorithm>

namespace career::offer_calc {

std::optional<std::int64_t> least_enough(std::int64_t from, std::int64_t most,
                                         const std::function<bool(std::int64_t)>& enough) {
    if (enough(from)) return from;
    // Doubling first: answers are small beside what is allowed, and the far end may be past what money can count.
    std::int64_t step = 1, low = from, high = from;
    for (;; step *= 2) {
        high = std::min(most, low + step);
        if (enough(high)) break;
        if (high == most) return std::nullopt;
        low = high;
    }
    while (high - low > 1) {
        const std::int64_t middle = low + (high - low) / 2;
        (enough(middle) ? high : low) = middle;
    }
    return high;
}

}  // namespace career::offer_calc
