// SPDX-License-Identifier: MIT
#include <algorithm>
#include <initializer_list>
#include <span>

#include "tools/level-check/reading/reading.hpp"
#include "tools/level-check/reading/weights.hpp"

namespace career::level_check {
namespace {

constexpr std::size_t most_words = 5;

// The cues that a verdict rests on, the telling one first.
std::span<const Cue> cues_of(Verdict verdict, std::optional<AntiPattern> pattern) {
    static constexpr Cue title[] = {Cue::title}, credential[] = {Cue::credential}, attend[] = {Cue::attend},
                         praise[] = {Cue::praise, Cue::buzz}, output[] = {Cue::output}, group[] = {Cue::group},
                         buzz[] = {Cue::buzz, Cue::praise}, trivial[] = {Cue::trivial}, steps[] = {Cue::steps},
                         helped[] = {Cue::helped}, status[] = {Cue::status}, clerical[] = {Cue::clerical},
                         dependent[] = {Cue::dependent}, silent[] = {Cue::silent}, unused[] = {Cue::unused},
                         hoard[] = {Cue::hoard}, inside[] = {Cue::inside_team, Cue::title},
                         off_code[] = {Cue::off_code, Cue::misfit}, trust[] = {Cue::trust_me},
                         over[] = {Cue::over_head}, isolation[] = {Cue::isolation, Cue::rejected},
                         consensus[] = {Cue::consensus, Cue::unsettled}, complaint[] = {Cue::complaint};
    switch (verdict) {
        case Verdict::title_only:
            return title;
        case Verdict::credential:
            return credential;
        case Verdict::attendance:
            return attend;
        case Verdict::self_praise:
            return praise;
        case Verdict::output_count:
            return output;
        case Verdict::group_only:
            return group;
        case Verdict::grand_words:
            return buzz;
        case Verdict::small_work:
            return trivial;
        case Verdict::steps_given:
            return steps;
        case Verdict::was_helped:
            return helped;
        case Verdict::own_status:
            return status;
        case Verdict::clerical:
            return clerical;
        case Verdict::needs_direction:
            return dependent;
        case Verdict::kept_silent:
            return silent;
        case Verdict::not_used:
            return unused;
        case Verdict::hoards_code:
            return hoard;
        case Verdict::one_team_only:
            return inside;
        case Verdict::far_from_code:
            return off_code;
        case Verdict::anti_pattern:
            break;
        default:
            return {};
    }
    switch (*pattern) {
        case AntiPattern::just_trust_me:
            return trust;
        case AntiPattern::over_their_head:
            return over;
        case AntiPattern::built_in_isolation:
            return isolation;
        case AntiPattern::consensus_without_end:
            return consensus;
        case AntiPattern::complaint_without_proposal:
            return complaint;
    }
    return {};
}

void add_hits(const Facts& facts, Cue cue, std::vector<Hit>& out) {
    for (const Hit& hit : facts.hits)
        if (hit.cue == cue) out.push_back(hit);
}

// The cues that spoke most for the dimension.
void add_deed(const Facts& facts, Dimension dimension, std::vector<Hit>& out) {
    std::vector<std::pair<int, Cue>> ranked;
    for (std::size_t cue = 0; cue < cue_count; ++cue)
        if (const int weight = fitted_weights.cues[cue][static_cast<std::size_t>(dimension)];
            facts.times[cue] != 0 && weight > 30)
            ranked.emplace_back(-weight, static_cast<Cue>(cue));
    std::sort(ranked.begin(), ranked.end());
    for (std::size_t i = 0; i < ranked.size() && i < 2; ++i) {
        const auto hit =
            std::find_if(facts.hits.begin(), facts.hits.end(), [&](const Hit& h) { return h.cue == ranked[i].second; });
        out.push_back(*hit);
    }
}

void add_reach(const Facts& facts, const Reading& reading, std::vector<Hit>& out) {
    for (const Unit unit : {Unit::people, Unit::teams, Unit::divisions})
        // A number from the evidence's fields stands nowhere in the statement.
        if (const Hit& hit = facts.most_at[static_cast<std::size_t>(unit)]; facts.of(unit) >= 2 && hit.last > 0)
            out.push_back(hit);
    if (reading.level < Level::staff) return;
    for (const Cue cue :
         {Cue::org, Cue::teams, Cue::exec, Cue::outside, Cue::strategy, Cue::found, Cue::vague, Cue::horizon}) {
        if (out.size() >= most_words || !facts.has(cue)) continue;
        if (cue == Cue::teams && facts.of(Unit::teams) >= 2) continue;
        const auto hit = std::find_if(facts.hits.begin(), facts.hits.end(), [&](const Hit& h) { return h.cue == cue; });
        if (hit != facts.hits.end()) out.push_back(*hit);
    }
}

}  // namespace

std::vector<std::string> deciding_words(const Facts& facts, const Judgement& judgement, std::string_view statement,
                                        const Reading& reading) {
    std::vector<Hit> hits;
    for (const Cue cue : cues_of(judgement.verdict, judgement.anti_pattern)) add_hits(facts, cue, hits);
    if (judgement.verdict == Verdict::deed) {
        add_deed(facts, reading.dimension, hits);
        add_reach(facts, reading, hits);
    }
    std::sort(hits.begin(), hits.end(),
              [](const Hit& a, const Hit& b) { return a.first != b.first ? a.first < b.first : a.last > b.last; });
    std::vector<std::string> out;
    std::size_t covered = 0;
    for (const Hit& hit : hits) {
        if (out.size() == most_words) break;
        if (hit.first < covered || hit.last > facts.tokens.list.size()) continue;
        covered = hit.last;
        const std::uint32_t begin = facts.tokens.list[hit.first].begin, end = facts.tokens.list[hit.last - 1U].end;
        out.emplace_back(statement.substr(begin, end - begin));
    }
    return out;
}

}  // namespace career::level_check
