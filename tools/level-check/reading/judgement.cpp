// SPDX-License-Identifier: MIT
// Is it a deed at all, and does it speak against a level? Anti-patterns and failure modes come first: they are told by
// several cues that meet, and each of these cues alone may stand in the best of statements.
#include <algorithm>

#include "tools/level-check/reading/reading.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

// Something happened because of the writer that others could check.
bool has_outcome(const Facts& f) {
    return f.figures || f.any(Cue::follow, Cue::convince, Cue::structured) ||
           (f.has(Cue::improve) && f.any(Cue::effect, Cue::lasting)) || (f.has(Cue::uses) && f.reach != Reach::team);
}

bool has_deed(const Facts& f) {
    return f.any(Cue::respons, Cue::lead, Cue::build, Cue::design, Cue::improve, Cue::mentor, Cue::convince,
                 Cue::decide, Cue::structured, Cue::found) ||
           f.any(Cue::align, Cue::own_way, Cue::talk, Cue::doc, Cue::standard, Cue::uses) || f.has(Cue::follow);
}

// Whether the hit's subject is the writer: "I attended", "Attended", "by attending"; not "three teams took part".
bool is_own_act(const Facts& f, const Hit& hit) {
    const auto& tokens = f.tokens.list;
    if (tokens[hit.first].clause_start || hit.first == 0 || tokens[hit.last - 1U].text == "me") return true;
    if (hit.last < tokens.size() && tokens[hit.last].text == "me") return false;  // "two colleagues learned it from me"
    const Token& before = tokens[hit.first - 1U];
    if (before.is(trait_team | trait_people | trait_division | trait_group) || before.number) return false;
    return !before.capital || before.text == "i";
}

bool own(const Facts& f, Cue cue) {
    return std::any_of(f.hits.begin(), f.hits.end(),
                       [&](const Hit& hit) { return hit.cue == cue && is_own_act(f, hit); });
}

std::optional<AntiPattern> find_anti_pattern(const Facts& f) {
    if (f.has(Cue::over_head)) return AntiPattern::over_their_head;
    if (f.has(Cue::consensus) && f.has(Cue::unsettled)) return AntiPattern::consensus_without_end;
    if (f.has(Cue::isolation) && f.has(Cue::rejected)) return AntiPattern::built_in_isolation;
    if (f.has(Cue::trust_me)) return AntiPattern::just_trust_me;
    if (f.count(Cue::complaint) >= 2 && !f.any(Cue::improve, Cue::structured, Cue::uses))
        return AntiPattern::complaint_without_proposal;
    return std::nullopt;
}

std::optional<Level> find_failure_mode(const Facts& f) {
    if (f.has(Cue::off_code)) return Level::principal;
    if (f.has(Cue::misfit) && f.any(Cue::design, Cue::domain, Cue::strategy)) return Level::principal;
    if (f.has(Cue::inside_team)) return Level::staff;
    if (f.has(Cue::hoard)) return Level::senior;
    return std::nullopt;
}

}  // namespace

Judgement judge(const Facts& f) {
    Judgement out;
    const auto conclude = [&](Verdict verdict) {
        out.verdict = verdict;
        return out;
    };
    out.anti_pattern = find_anti_pattern(f);
    if (out.anti_pattern) return conclude(Verdict::anti_pattern);
    out.failure_mode = find_failure_mode(f);
    if (out.failure_mode == Level::principal) return conclude(Verdict::far_from_code);
    if (out.failure_mode == Level::staff) return conclude(Verdict::one_team_only);
    if (out.failure_mode == Level::senior) return conclude(Verdict::hoards_code);
    if (f.has(Cue::silent) && (f.count(Cue::silent) >= 2 || !f.has(Cue::found))) return conclude(Verdict::kept_silent);
    if (f.has(Cue::unused) && !f.has(Cue::found)) return conclude(Verdict::not_used);
    if (f.has(Cue::dependent)) return conclude(Verdict::needs_direction);

    if (f.group_subject && (!f.own_subject || f.has(Cue::attend))) return conclude(Verdict::group_only);
    if (f.opens(Cue::attend)) return conclude(Verdict::attendance);
    if (f.has(Cue::credential) && !f.any(Cue::respons, Cue::lead, Cue::standard, Cue::strategy))
        return conclude(Verdict::credential);
    if (f.title_case || (f.opens(Cue::title) && !f.any(Cue::respons, Cue::lead, Cue::build, Cue::doc)))
        return conclude(Verdict::title_only);
    const bool solid =
        f.any(Cue::respons, Cue::lead, Cue::build, Cue::mentor, Cue::decide, Cue::own_way, Cue::talk, Cue::doc);
    if (f.has(Cue::praise) && (f.count(Cue::praise) >= 2 || !f.own_subject || !solid) && !f.number && !has_outcome(f))
        return conclude(Verdict::self_praise);
    if (f.of(Unit::output) >= 10 && f.reach == Reach::team && !has_outcome(f) && !f.any(Cue::improve, Cue::own_way))
        return conclude(Verdict::output_count);
    if (own(f, Cue::helped) && !f.has(Cue::convince) && f.reach == Reach::team) return conclude(Verdict::was_helped);
    if (f.has(Cue::steps) && (f.count(Cue::steps) >= 2 || !f.any(Cue::own_way, Cue::strategy, Cue::vague)) &&
        !f.figures && f.reach == Reach::team)
        return conclude(Verdict::steps_given);
    if (f.has(Cue::trivial) && !f.figures && f.reach == Reach::team) return conclude(Verdict::small_work);
    if (f.has(Cue::status) && f.reach == Reach::team && !f.has(Cue::own_team)) return conclude(Verdict::own_status);
    if (f.has(Cue::clerical) && f.reach == Reach::team) return conclude(Verdict::clerical);
    if (own(f, Cue::attend) && !f.any(Cue::respons, Cue::lead) && !has_outcome(f)) return conclude(Verdict::attendance);
    if (f.has(Cue::buzz) && !f.number && !has_outcome(f)) return conclude(Verdict::grand_words);
    if (!has_deed(f) && f.reach == Reach::team && !f.begins_with_verb && !f.own_subject && !f.has(Cue::exec))
        return conclude(f.has(Cue::praise) ? Verdict::self_praise : Verdict::no_deed);
    return out;
}

}  // namespace career::level_check
