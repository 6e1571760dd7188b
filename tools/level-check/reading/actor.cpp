// SPDX-License-Identifier: MIT
// Who acted: the writer, a group, or nobody that can be seen.
#include <algorithm>

#include "tools/level-check/reading/facts.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

constexpr Cue deeds[] = {Cue::respons, Cue::lead, Cue::build,  Cue::design, Cue::improve,    Cue::mentor, Cue::convince,
                         Cue::doc,     Cue::talk, Cue::decide, Cue::align,  Cue::structured, Cue::found,  Cue::own_way};

bool is_own(const std::vector<Token>& tokens, std::size_t i) {
    const Token& token = tokens[i];
    if (!token.is(trait_own)) return token.quoted;
    return token.text != "my" || (i + 1 < tokens.size() && !tokens[i + 1].is(trait_leader));
}

// "We", "our team", "the whole department", "as a squad" at a sentence's front.
bool is_group(const std::vector<Token>& tokens, std::size_t i) {
    const auto word = [&](std::size_t at) { return at < tokens.size() ? tokens[at].text : std::string_view(); };
    const auto body = [&](std::size_t at) { return at < tokens.size() && tokens[at].is(trait_group); };
    if (word(i) == "we" || word(i) == "together" || word(i) == "jointly") return true;
    if (word(i) != "our" && word(i) != "the" && word(i) != "my" && word(i) != "as" && word(i) != "a" && !body(i))
        return false;
    for (std::size_t at = i; at < i + 4 && at < tokens.size(); ++at) {
        if (at > i && tokens[at].clause_start) break;
        if (body(at))
            return !body(at + 1) && word(at + 1) != "of" && word(at + 1) != "was" && word(at + 1) != "were" &&
                   word(at + 1) != "manager" && word(at + 1) != "lead";
    }
    return false;
}

}  // namespace

void find_actor(Facts& facts) {
    const auto& tokens = facts.tokens.list;
    const auto titled = [&](std::size_t i) {
        return i < tokens.size() && tokens[i].capital && tokens[i].text.size() > 1 &&
               (i == 0 || !tokens[i].clause_start);
    };
    facts.title_case = titled(0) && titled(1) && titled(2);
    facts.begins_with_verb = !tokens.empty() && tokens[0].text.ends_with("ed");
    bool capitals = false;  // after a mentoring word, capitals are names
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (is_own(tokens, i)) facts.own_subject = true;
        if (tokens[i].sentence == 0 && tokens[i].sentence_start && is_group(tokens, i)) facts.group_subject = true;
    }
    for (const Hit& hit : facts.hits) {
        if (tokens[hit.first].sentence_start &&
            std::find(std::begin(deeds), std::end(deeds), hit.cue) != std::end(deeds)) {
            if (!is_group(tokens, hit.first)) facts.own_subject = true;
        }
        if (hit.cue == Cue::mentor) capitals = true;
    }
    if (!capitals) return;
    for (std::size_t i = 1; i < tokens.size(); ++i)
        if (tokens[i].capital && !tokens[i].sentence_start && tokens[i].text.size() > 1 && tokens[i].text != "i'm" &&
            facts.names < 20)
            ++facts.names;
}

}  // namespace career::level_check
