// SPDX-License-Identifier: MIT
// How far a deed reached: by figures, by named fields of work, by words.
#include <algorithm>

#include "tools/level-check/reading/facts.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

bool speaks_of_others(const std::vector<Token>& tokens) {
    return std::any_of(tokens.begin(), tokens.end(), [](const Token& token) {
        return token.text == "they" || token.text == "them" || token.text == "their";
    });
}

// Items of a list of three or more ("web, kiosk and partner portal"), of one or two words each, one of them a field of
// work; 0 where there is none.
std::size_t list_length(const std::vector<Token>& tokens) {
    for (std::size_t i = 2; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].is(trait_and) || tokens[i].clause_start) continue;
        std::size_t items = 2, begin = i;
        bool known = tokens[i + 1].is(trait_area) || (i + 2 < tokens.size() && tokens[i + 2].is(trait_area));
        for (std::size_t words = 0; begin > 0 && words <= 2 && tokens[begin - 1].sentence == tokens[i].sentence;
             ++words) {
            --begin;
            known = known || tokens[begin].is(trait_area);
            if (!tokens[begin].clause_start || tokens[begin].sentence_start) continue;
            ++items;
            words = 0;
        }
        if (known && items >= 3) return items;
    }
    return 0;
}

// Fields of work that stand in a list, or before "team".
std::uint8_t listed_areas(const std::vector<Token>& tokens) {
    std::string_view seen[16];
    std::size_t halves = 0, count = 0;
    for (std::size_t i = 0; i < tokens.size() && count < 16; ++i) {
        if (!tokens[i].is(trait_area)) continue;
        const Token* const next =
            i + 1 < tokens.size() && tokens[i + 1].sentence == tokens[i].sentence ? &tokens[i + 1] : nullptr;
        const bool before_team = next != nullptr && !next->clause_start && next->is(trait_side);
        const bool joins_next =
            next != nullptr && (next->text == "and" || (next->clause_start && next->is(trait_area)));
        const bool joined =
            i > 0 &&
            ((tokens[i].clause_start && tokens[i - 1].is(trait_area)) || tokens[i - 1].text == "and" ||
             (i > 1 && tokens[i - 2].text == "and" && (tokens[i - 1].text == "the" || tokens[i - 1].text == "at")));
        if (!before_team && !joins_next && !joined) continue;
        if (std::find(seen, seen + count, tokens[i].text) != seen + count) continue;
        seen[count++] = tokens[i].text;
        // "The search team was stuck ... they ask us": another team than the writer's.
        if (before_team && i > 0 && tokens[i - 1].text == "the" && speaks_of_others(tokens)) halves += 2;
        halves += tokens[i].is(trait_neighbour) && !before_team ? 1 : 2;
    }
    if (halves > 0) halves = std::max(halves, 2 * list_length(tokens));
    return static_cast<std::uint8_t>(halves / 2);
}

// "all four client teams" are four teams, not the organisation.
bool holds_small_number(const Facts& facts, const Hit& hit) {
    const auto& tokens = facts.tokens.list;
    // "Four teams; each team has ...": each of the four.
    const double teams = facts.of(Unit::teams);
    const bool each =
        tokens[hit.first].text == "each" || tokens[hit.first].text == "all" || tokens[hit.first].text == "every";
    if (each && teams >= 2 && teams <= 9 && tokens[hit.last - 1U].is(trait_team)) return true;
    const std::size_t last = std::min<std::size_t>(hit.last + 1U, tokens.size());
    for (std::size_t i = hit.first; i < last; ++i)
        if (tokens[i].number && tokens[i].value < 8) return true;
    return false;
}

}  // namespace

void find_reach(Facts& facts) {
    facts.areas = listed_areas(facts.tokens.list);
    unsigned org = 0;
    for (const Hit& hit : facts.hits)
        if (hit.cue == Cue::org && !holds_small_number(facts, hit)) ++org;
    facts.times[static_cast<std::size_t>(Cue::org)] = static_cast<std::uint8_t>(std::min(org, 255U));

    const double people = facts.of(Unit::people), teams = facts.of(Unit::teams), divisions = facts.of(Unit::divisions);
    const bool several_teams = teams >= 2 || facts.areas >= 2 || facts.has(Cue::teams);
    // Departments are often no larger than teams: only many of them are the organisation.
    if (org > 0 || divisions >= 4 || teams >= 15 || (people >= 50 && !(teams >= 2 && teams <= 9)))
        facts.reach = Reach::organisation;
    else if (several_teams || divisions >= 2 || people >= (facts.has(Cue::own_team) ? 13 : 8))
        facts.reach = Reach::teams;
    if (facts.small_figure && teams < 2 && divisions < 2) facts.reach = Reach::team;
}

}  // namespace career::level_check
