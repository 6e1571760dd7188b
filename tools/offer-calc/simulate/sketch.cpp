// SPDX-License-Identifier: MIT
#include "tools/offer-calc/simulate/sketch.hpp"

namespace career::offer_calc {

double quantile_place(const std::uint64_t* counts, std::size_t bins, double share) {
    std::uint64_t all = 0;
    for (std::size_t i = 0; i < bins; ++i) all += counts[i];
    const double wanted = share * static_cast<double>(all);
    std::uint64_t below = 0;
    for (std::size_t i = 0; i < bins; ++i) {
        if (counts[i] == 0) continue;
        if (static_cast<double>(below + counts[i]) >= wanted)
            return static_cast<double>(i) + (wanted - static_cast<double>(below)) / static_cast<double>(counts[i]);
        below += counts[i];
    }
    return static_cast<double>(bins);
}

double normal_at(double place) { return place / bins_per_sigma - normal_range; }

double total_at(double place) {
    const auto bin = static_cast<std::uint64_t>(place);
    const auto edge = [](std::uint64_t at) { return std::bit_cast<double>((at + (std::uint64_t{1023} << 8)) << 44); };
    return edge(bin) + (edge(bin + 1) - edge(bin)) * (place - static_cast<double>(bin));
}

}  // namespace career::offer_calc
