// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

#include "tools/level-check/reading/reading.hpp"

namespace career::level_check {

using DimensionWeights = std::array<std::int16_t, dimension_count>;
inline constexpr std::size_t extra_count = 5;

struct Weights {
    std::array<DimensionWeights, cue_count> cues{}, opening{};
    std::array<DimensionWeights, static_cast<std::size_t>(Verdict::count)> verdicts{};
    std::array<DimensionWeights, extra_count> extras{};
};

// How much a cue, one that opens the statement, a verdict, and what quantities tell speak for each dimension:
// hundredths of a logit, fitted by tests/labelled/fit/dimensions.py.
constexpr Weights make_weights() {
    Weights weights;
#include "tools/level-check/reading/weights.inc"
    return weights;
}
inline constexpr Weights fitted_weights = make_weights();

}  // namespace career::level_check
