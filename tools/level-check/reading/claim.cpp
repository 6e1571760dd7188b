// SPDX-License-Identifier: MIT
// Large words before small work: "Galactic steward of payments, i.e. I restart the label printer". What stands before
// the colon, the bracket or the "i.e." is a claim; what follows it is what was done, and that alone is read.
#include <algorithm>
#include <string_view>
#include <utility>

#include "tools/level-check/reading/facts.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

constexpr std::size_t least_claim = 2, least_deed = 3;

// "In practice", "which is to say" ...
constexpr std::pair<std::string_view, std::string_view> turns[] = {
    {"that", "is"}, {"or", "rather"}, {"which", "is"},   {"which", "comes"}, {"which", "means"}, {"in", "practice"},
    {"in", "fact"}, {"in", "truth"},  {"in", "reality"}, {"in", "plain"},    {"day", "to"},      {"small", "print"},
    {"what", "i"},  {"what", "it"},   {"the", "work"},   {"the", "fact"},
};

// Whether what was done begins here.
bool begins_deed(const std::vector<Token>& tokens, std::size_t at) {
    const Token& token = tokens[at];
    if (token.break_before || (token.clause_start && token.is(trait_plainly))) return true;
    if (token.text == "by" && at + 1 < tokens.size() && tokens[at + 1].text.ends_with("ing")) return true;
    const auto word = [&](std::size_t i) { return i < tokens.size() ? tokens[i].text : std::string_view(); };
    if (token.text == "by" && word(at + 1) == "means" && word(at + 2) == "of") return true;
    if (!token.clause_start) return false;
    for (const auto& [first, second] : turns)
        if (token.text == first && word(at + 1) == second) return true;
    return token.text == "what" && word(at + 2) == "did";  // "What Ludovic did is explain ..."
}

}  // namespace

void leave_claims(Facts& facts) {
    auto& tokens = facts.tokens.list;
    std::size_t grand = 0, deed = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if (deed == 0 && grand > 0 && i >= least_claim && i + least_deed <= tokens.size() && begins_deed(tokens, i))
            deed = i;
        if (token.is(trait_grand)) ++grand;
        // A figure is a fact, wherever it stands.
        if (deed == 0 && token.number && token.value >= 2) break;
    }
    facts.grand = static_cast<std::uint8_t>(std::min<std::size_t>(grand, 9));
    if (deed == 0) return;
    // "i.e.", "namely": they belong to neither.
    while (deed + least_deed < tokens.size() && tokens[deed].is(trait_plainly)) ++deed;
    facts.inflated = true;
    tokens.erase(tokens.begin(), tokens.begin() + static_cast<std::ptrdiff_t>(deed));
    tokens.front().sentence_start = tokens.front().clause_start = true;
    std::erase_if(facts.hits, [&](const Hit& hit) { return hit.first < deed; });
    for (Hit& hit : facts.hits) {
        hit.first = static_cast<std::uint16_t>(hit.first - deed);
        hit.last = static_cast<std::uint16_t>(hit.last - deed);
    }
}

}  // namespace career::level_check
