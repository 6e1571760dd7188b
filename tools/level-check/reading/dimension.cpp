// SPDX-License-Identifier: MIT
// Which dimension a statement shows: each cue speaks for dimensions by weights, more where it stands at the verb's
// place.
#include "tools/level-check/reading/reading.hpp"
#include "tools/level-check/reading/weights.hpp"

namespace career::level_check {

std::array<bool, 5> extras_of(const Facts& f) {
    return {f.of(Unit::people) >= 1, f.of(Unit::teams) >= 2 || f.areas >= 2, f.names > 0, f.figures, f.money > 0};
}

std::optional<Dimension> settled_dimension(const Judgement& judgement) {
    switch (judgement.verdict) {
        case Verdict::needs_direction:
            return Dimension::ambiguity;
        case Verdict::kept_silent:
            return Dimension::communication;
        case Verdict::not_used:
        case Verdict::far_from_code:
            return Dimension::impact;
        case Verdict::anti_pattern:
        case Verdict::hoards_code:
            return Dimension::influence;
        case Verdict::one_team_only:
            return Dimension::scope;
        default:
            return std::nullopt;
    }
}

DimensionScores score_dimensions(const Facts& f, const Judgement& judgement) {
    DimensionScores scores;
    const auto add = [&](const DimensionWeights& weights) {
        for (std::size_t d = 0; d < dimension_count; ++d) scores.of[d] += weights[d];
    };
    for (std::size_t cue = 0; cue < cue_count; ++cue) {
        if (f.times[cue] == 0) continue;
        add(fitted_weights.cues[cue]);
        if (f.first[cue] < opening_words) add(fitted_weights.opening[cue]);
    }
    add(fitted_weights.verdicts[static_cast<std::size_t>(judgement.verdict)]);
    const auto extras = extras_of(f);
    for (std::size_t i = 0; i < extras.size(); ++i)
        if (extras[i]) add(fitted_weights.extras[i]);
    if (const auto settled = settled_dimension(judgement)) scores.of[static_cast<std::size_t>(*settled)] += 10'000;
    return scores;
}

}  // namespace career::level_check
