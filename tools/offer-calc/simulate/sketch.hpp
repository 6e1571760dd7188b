// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace career::offer_calc {

// Quantiles by counting into fixed bins: two sketches merge by adding their counts, so the answer is the same however
// the paths were shared out. Shapes are known beforehand: standard normal for a year's price, logarithmic for totals.
inline constexpr double normal_range = 8.0;
inline constexpr int bins_per_sigma = 256;
inline constexpr std::size_t normal_bins = static_cast<std::size_t>(2 * normal_range) * bins_per_sigma;

// Totals from a dollar up: 256 bins an octave, so a bin is 0.27 % wide. Bin 0 holds all that is less than a dollar.
inline constexpr std::size_t total_bins = 48 * 256;
inline std::size_t total_bin(double dollars) {
    if (!(dollars >= 1)) return 0;
    const std::size_t bin = (std::bit_cast<std::uint64_t>(dollars) >> 44) - (std::uint64_t{1023} << 8);
    return bin < total_bins ? bin : total_bins - 1;
}

// Where `share` of all counts lies below, as a place on the axis of bins, in a straight line within a bin.
double quantile_place(const std::uint64_t* counts, std::size_t bins, double share);
double normal_at(double place);  // of the bins of a year's price: standard deviations
double total_at(double place);   // of the bins of totals: dollars

}  // namespace career::offer_calc
