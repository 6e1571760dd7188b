// SPDX-License-Identifier: MIT
// The level that a deed supports in one dimension: its reach, and the kind of deed that the dimension asks for.
#include <algorithm>

#include "tools/level-check/reading/reading.hpp"

namespace career::level_check {
namespace {

constexpr double much_money = 1e6;

bool lasts_years(const Facts& f) { return f.of(Unit::years) >= 2 || f.has(Cue::horizon); }

Level of_reach(Reach reach) { return static_cast<Level>(reach); }

constexpr double many_systems = 5, very_many_systems = 20;

Level scope(const Facts& f) {
    const double systems = f.of(Unit::systems);
    if (systems >= very_many_systems && lasts_years(f)) return Level::principal;
    if (f.reach == Reach::organisation) return Level::principal;
    if (f.reach == Reach::teams || systems >= many_systems) return Level::staff;
    return Level::senior;
}

Level ambiguity(const Facts& f) {
    const bool wide = f.reach == Reach::organisation || f.money >= much_money || f.has(Cue::exec);
    if (f.has(Cue::found) && (wide || f.count(Cue::found) >= 2)) return Level::principal;
    // A gap in a given task that the writer closed alone is no open area.
    const bool closed =
        f.has(Cue::own_way) && f.count(Cue::vague) == 1 && (f.has(Cue::given) || !f.has(Cue::structured));
    if (f.has(Cue::vague) && !(closed && f.reach == Reach::team)) return Level::staff;
    if (f.reach != Reach::team && f.any(Cue::structured, Cue::lead, Cue::align)) return Level::staff;
    return Level::senior;
}

Level impact(const Facts& f) {
    const bool wide = f.reach == Reach::organisation || f.money >= much_money || f.has(Cue::exec) || lasts_years(f);
    if (f.any(Cue::strategy, Cue::decide) && f.reach == Reach::organisation) return Level::principal;
    if (f.has(Cue::strategy) && (wide || (f.count(Cue::strategy) >= 2 && !f.has(Cue::own_team))))
        return Level::principal;
    if (f.reach != Reach::team) return Level::staff;
    return Level::senior;
}

Level influence(const Facts& f) { return of_reach(f.reach); }

Level communication(const Facts& f) {
    if (f.any(Cue::exec, Cue::outside)) return Level::principal;
    return of_reach(f.reach);
}

Level of_deed(const Facts& f, Dimension dimension) {
    switch (dimension) {
        case Dimension::scope:
            return scope(f);
        case Dimension::ambiguity:
            return ambiguity(f);
        case Dimension::impact:
            return impact(f);
        case Dimension::influence:
            return influence(f);
        case Dimension::communication:
            return communication(f);
    }
    return Level::senior;
}

}  // namespace

Level level_of(const Facts& f, const Judgement& judgement, Dimension dimension) {
    const bool over_teams = f.reach != Reach::team;
    switch (judgement.verdict) {
        case Verdict::deed:
            return of_deed(f, dimension);
        case Verdict::far_from_code:
            return Level::staff;
        case Verdict::one_team_only:
        case Verdict::hoards_code:
            return Level::senior;
        case Verdict::needs_direction:
            return f.any(Cue::exec) ? Level::senior : Level::below_senior;
        case Verdict::kept_silent:
            return over_teams ? Level::senior : Level::below_senior;
        case Verdict::anti_pattern:
            return over_teams && (judgement.anti_pattern == AntiPattern::consensus_without_end ||
                                  judgement.anti_pattern == AntiPattern::built_in_isolation)
                       ? Level::senior
                       : Level::below_senior;
        default:
            return Level::below_senior;
    }
}

}  // namespace career::level_check
