// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/reading.hpp"

#include <algorithm>

namespace career::level_check {

Reading read_facts(const Facts& facts, std::string_view statement, std::optional<Dimension> dimension) {
    const Judgement judgement = judge(facts);
    const DimensionScores scores = score_dimensions(facts, judgement);
    std::array<std::size_t, dimension_count> order{0, 1, 2, 3, 4};
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return scores.of[a] > scores.of[b]; });
    Reading out;
    out.dimension = dimension.value_or(static_cast<Dimension>(order[0]));
    const std::size_t next = static_cast<Dimension>(order[0]) == out.dimension ? order[1] : order[0];
    if (scores.of[next] > 0 && scores.of[order[0]] - scores.of[next] < 100) out.second = static_cast<Dimension>(next);
    out.level = level_of(facts, judgement, out.dimension);
    out.strength = strength_of(facts, judgement);
    out.verdict = judgement.verdict;
    out.anti_pattern = judgement.anti_pattern;
    out.failure_mode = judgement.failure_mode;
    out.against = judgement.verdict >= Verdict::needs_direction;
    out.reach = facts.reach;
    const auto sign = [&](Cue cue) { return static_cast<std::uint8_t>(std::min(facts.count(cue), 2U)); };
    out.signs = {sign(Cue::direction), sign(Cue::domain), sign(Cue::rescue), sign(Cue::deputy)};
    out.words = deciding_words(facts, judgement, statement, out);
    return out;
}

Reading read_statement(std::string_view statement, std::optional<Dimension> dimension) {
    thread_local Facts facts;
    gather(statement, facts);
    return read_facts(facts, statement, dimension);
}

}  // namespace career::level_check
