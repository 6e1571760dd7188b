// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "tools/offer-calc/simulate/sketch.hpp"
#include "tools/offer-calc/tax/vectors.hpp"

namespace career::offer_calc {

// A year's take-home as a function of the share price: straight lines between knots, eight an octave of the price's
// ratio to the expected one, from 2^-10 to 2^10; the outer lines go on.
inline constexpr int knots_per_octave = 8, knot_octaves = 20;
inline constexpr std::size_t pieces = static_cast<std::size_t>(knots_per_octave) * knot_octaves;
struct YearLine {
    std::array<double, pieces> from, slope;  // take-home = from + slope x ratio
};

struct PathModel {
    std::uint32_t stream = 0;  // the offer's own random numbers
    double volatility = 0;     // a year
    std::vector<YearLine> years;
};

inline constexpr std::size_t block_paths = 512;

// Runs paths [first, first + count), count at most block_paths: adds each path's take-home of all years to `totals`,
// and counts each year's price, in standard deviations of its logarithm, into counts[year * normal_bins + bin].
// The same numbers on every machine: tests hold it against a plain loop over the same functions.
void run_paths(const PathModel& model, std::uint64_t seed, std::uint64_t first, std::size_t count, double* totals,
               std::uint32_t* counts, Vectors vectors);

}  // namespace career::offer_calc
