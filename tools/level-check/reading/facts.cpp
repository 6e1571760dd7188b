// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/facts.hpp"

namespace career::level_check {

void gather(std::string_view statement, Facts& facts) {
    Tokens tokens = std::move(facts.tokens);
    std::vector<Hit> hits = std::move(facts.hits);
    hits.clear();
    tokenize(statement, tokens);
    look_up(tokens, hits);
    facts = Facts{};
    facts.tokens = std::move(tokens);
    facts.hits = std::move(hits);
    leave_claims(facts);
    facts.first.fill(0xFFFF);
    for (const Hit& hit : facts.hits) {
        const auto cue = static_cast<std::size_t>(hit.cue);
        if (facts.times[cue] < 255) ++facts.times[cue];
        if (hit.first < facts.first[cue]) facts.first[cue] = hit.first;
    }
    measure(facts);
    find_actor(facts);
    find_reach(facts);
    find_parties(facts);
}

}  // namespace career::level_check
