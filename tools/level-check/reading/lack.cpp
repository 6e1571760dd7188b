// SPDX-License-Identifier: MIT
// Why a statement that was read as below Senior proves so little.
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

}  // namespace

Verdict what_lacks(const Facts& f) {
    if (f.group_only()) return Verdict::group_only;
    if (f.inflated) return Verdict::small_work;
    if (f.group_subject && (!f.own_subject || f.has(Cue::attend))) return Verdict::group_only;
    if (f.opens(Cue::attend)) return Verdict::attendance;
    if (f.has(Cue::credential) && !f.any(Cue::respons, Cue::lead, Cue::standard, Cue::strategy))
        return Verdict::credential;
    if (f.title_case || (f.opens(Cue::title) && !f.any(Cue::respons, Cue::lead, Cue::build, Cue::doc)))
        return Verdict::title_only;
    const bool solid =
        f.any(Cue::respons, Cue::lead, Cue::build, Cue::mentor, Cue::decide, Cue::own_way, Cue::talk, Cue::doc);
    if (f.has(Cue::praise) && (f.count(Cue::praise) >= 2 || !f.own_subject || !solid) && !f.number && !has_outcome(f))
        return Verdict::self_praise;
    if (f.of(Unit::output) >= 10 && f.reach == Reach::team && !has_outcome(f) && !f.any(Cue::improve, Cue::own_way))
        return Verdict::output_count;
    if (own(f, Cue::helped) && !f.has(Cue::convince) && f.reach == Reach::team) return Verdict::was_helped;
    if (f.has(Cue::steps) && (f.count(Cue::steps) >= 2 || !f.any(Cue::own_way, Cue::strategy, Cue::vague)) &&
        !f.figures && f.reach == Reach::team)
        return Verdict::steps_given;
    if (f.has(Cue::trivial) && !f.figures && f.reach == Reach::team) return Verdict::small_work;
    if (f.has(Cue::status) && f.reach == Reach::team && !f.has(Cue::own_team)) return Verdict::own_status;
    if (f.has(Cue::clerical) && f.reach == Reach::team) return Verdict::clerical;
    if (own(f, Cue::attend) && !f.any(Cue::respons, Cue::lead) && !has_outcome(f)) return Verdict::attendance;
    if (f.has(Cue::buzz) && !f.number && !has_outcome(f)) return Verdict::grand_words;
    if (!has_deed(f) && f.reach == Reach::team && !f.begins_with_verb && !f.own_subject && !f.has(Cue::exec))
        return f.has(Cue::praise) ? Verdict::self_praise : Verdict::no_deed;
    return Verdict::deed;
}

}  // namespace career::level_check
