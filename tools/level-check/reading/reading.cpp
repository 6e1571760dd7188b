// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/reading.hpp"

#include <algorithm>

#include "tools/level-check/reading/model.hpp"

namespace career::level_check {
namespace {

void speak_against(Against how, Reading& out) {
    out.against = true;
    constexpr Verdict verdicts[] = {Verdict::needs_direction, Verdict::kept_silent,   Verdict::not_used,
                                    Verdict::hoards_code,     Verdict::one_team_only, Verdict::far_from_code};
    const auto number = static_cast<std::size_t>(how);
    if (how >= Against::just_trust_me) {
        out.verdict = Verdict::anti_pattern;
        out.anti_pattern = static_cast<AntiPattern>(number - static_cast<std::size_t>(Against::just_trust_me));
        return;
    }
    out.verdict = verdicts[number];
    if (how == Against::hoards_code) out.failure_mode = Level::senior;
    if (how == Against::one_team_only) out.failure_mode = Level::staff;
    if (how == Against::far_from_code) out.failure_mode = Level::principal;
}

}  // namespace

Reading read_facts(const Facts& facts, std::string_view statement, std::optional<Dimension> dimension) {
    thread_local std::vector<Part> parts;
    const Scores scores = weigh(facts, parts);
    Reading out;
    out.dimension = dimension.value_or(scores.dimension());
    out.second = scores.second(out.dimension);
    out.level = scores.level();
    out.strength = scores.strength();
    const std::optional<Against> how = scores.against();
    if (how) speak_against(*how, out);
    // Why it proves little is said only where it does.
    if (!out.against && out.level == Level::below_senior) out.verdict = what_lacks(facts);
    out.reach = facts.reach;
    const auto sign = [&](Cue cue) { return static_cast<std::uint8_t>(std::min(facts.count(cue), 2U)); };
    out.signs = {sign(Cue::direction), sign(Cue::domain), sign(Cue::rescue), sign(Cue::deputy)};
    out.words = deciding_words(facts, parts, statement, out, how);
    return out;
}

Reading read_statement(std::string_view statement, std::optional<Dimension> dimension) {
    thread_local Facts facts;
    gather(statement, facts);
    return read_facts(facts, statement, dimension);
}

}  // namespace career::level_check
