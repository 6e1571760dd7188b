// SPDX-License-Identifier: MIT
// Parties that no figure counts: organisations named as a whole, lists, and what "each", "every" and "all" stand
// before.
#include <algorithm>
#include <initializer_list>

#include "tools/level-check/reading/facts.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

void add(std::uint8_t& to) {
    if (to < 255) ++to;
}

// "the bank", "this utility", "the airline's"; not "our group of six", nor "the company's" of a list.
bool is_house(const std::vector<Token>& tokens, std::size_t at) {
    if (!tokens[at].is(trait_house) || at == 0) return false;
    const Token& before = tokens[at - 1];
    if (before.is(trait_whole | trait_every)) return true;
    return at > 1 && tokens[at - 2].is(trait_whole) && before.text.size() > 2 && !before.is(trait_team | trait_people);
}

constexpr std::size_t longest_counted = 9;

// Items of one to three words each, of the longest list that ends in "and" or "or" with one more, up to nine: 0 where
// there is none.
std::size_t longest_list(const std::vector<Token>& tokens) {
    std::size_t best = 0;
    for (std::size_t i = 2; i + 1 < tokens.size(); ++i) {
        if (!tokens[i].is(trait_and) || tokens[i].sentence_start) continue;
        std::size_t items = 1, words = 0;
        for (std::size_t at = i;
             at > 0 && words <= 3 && items < longest_counted && tokens[at - 1].sentence == tokens[i].sentence;) {
            --at;
            ++words;
            if (tokens[at].text.size() < 2) break;
            if (!tokens[at].clause_start || tokens[at].sentence_start) continue;
            ++items;
            words = 0;
        }
        if (items >= 2) best = std::max(best, items + 1);
    }
    return best;
}

// "I was proud to be among those who", "my department is part of that", "to which I belong", "of which I am a member".
bool is_passenger(const std::vector<Token>& tokens, std::size_t at) {
    const auto word = [&](std::size_t i) { return i < tokens.size() ? tokens[i].text : std::string_view(); };
    const auto one_of = [](std::string_view here, std::initializer_list<std::string_view> words) {
        return std::find(words.begin(), words.end(), here) != words.end();
    };
    const std::string_view here = word(at), next = word(at + 1), before = at > 0 ? word(at - 1) : std::string_view();
    if (here == "among") return one_of(next, {"them", "those", "the"});
    if (here == "member") return one_of(before, {"a", "am", "proud", "as"});
    if (here == "part")
        return one_of(before, {"a", "am", "is", "was", "been"}) && (next == "of" || next.empty() || next == "in");
    if (one_of(here, {"proud", "thankful", "grateful", "privilege", "honoured", "honored", "glad", "happy", "lucky",
                      "chuffed", "delighted"}))
        return one_of(next, {"to", "i", "member", "for", ""});
    if (here == "belong" || here == "belongs" || here == "belonged") return before == "i" || one_of(next, {"to", ""});
    if (here == "which") return before == "of" && (next == "i" || word(at + 2) == "is");
    if (here == "in" || here == "on" || here == "with")
        return one_of(before, {"been", "was", "were"}) && one_of(next, {"it", "board", "the"}) &&
               (next != "the" || one_of(word(at + 2), {"programme", "program", "project", "rollout", "team"}));
    return here == "been" && next == "there";
}

}  // namespace

void find_parties(Facts& facts) {
    const auto& tokens = facts.tokens.list;
    constexpr std::uint32_t telling =
        trait_house | trait_negates | trait_own | trait_ours | trait_every | trait_passenger;
    constexpr std::uint32_t counted =
        trait_people | trait_team | trait_division | trait_system | trait_output | trait_house;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens[i];
        if ((token.sentence_start || token.break_before) && (token.is(trait_verb) || token.text.ends_with("ed")))
            facts.bare_deed = true;
        if (!token.is(telling)) continue;
        if (is_house(tokens, i) || (token.is(trait_house) && token.text.ends_with("'s"))) add(facts.houses);
        if (token.is(trait_negates)) add(facts.negations);
        if (token.is(trait_passenger) && is_passenger(tokens, i)) facts.passenger = true;
        if (token.is(trait_own)) add(facts.own_words);
        if (token.is(trait_ours)) add(facts.group_words);
        if (token.is(trait_every))
            for (std::size_t j = i + 1; j < tokens.size() && j <= i + 3 && !tokens[j].clause_start; ++j)
                facts.every |= tokens[j].traits & counted;
    }
    facts.list = static_cast<std::uint8_t>(std::min(longest_list(tokens), longest_counted));
}

}  // namespace career::level_check
