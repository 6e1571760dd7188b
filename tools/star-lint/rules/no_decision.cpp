// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t since = word_hash("since"), as = word_hash("as");

// The clause in which a word stands; null where it stands in none.
const Clause* clause_at(const Context& context, std::uint32_t word) {
    const Clause* found = nullptr;
    for (const Clause& clause : context.clauses_in(context.sentence_of(word)))
        if (clause.first <= word) found = &clause;
    return found;
}

bool decides(const Context& context, const Clause& clause) {
    if (clause.who != Who::i || clause.has(clause_would | clause_should)) return false;
    return context.reading.is(clause.verb, bits(Tag::decide)) && !clause.has(clause_passive);
}

// "since" and "as" give a reason where a clause with its own subject and verb follows.
bool gives_reason(const Context& context, const Clause& clause) {
    if (clause.link != Link::reason || clause.subject == no_word || clause.first == 0) return false;
    for (std::uint32_t i = clause.first; i-- > 0;) {
        const std::uint32_t hash = context.story.words[i].hash;
        if (hash == since || hash == as)
            return hash == since || context.story.words[i].has(word_after_comma | word_initial);
        if (context.story.words[i].has(word_initial) || clause.first - i > 4) return false;
    }
    return false;
}

}  // namespace

void check_no_decision(const Context& context, Findings& out) {
    if (!has(context.present, Part::action)) return;
    const auto in_action = [&](std::uint32_t word) {
        const Sentence& sentence = context.story.sentences[context.sentence_of(word)];
        return has(context.parts_of(sentence), Part::action);
    };
    for (const Clause& clause : context.reading.clauses)
        if (has(context.parts_of(clause), Part::action) && (decides(context, clause) || gives_reason(context, clause)))
            return;
    for (const PhraseHit& hit : context.reading.phrases) {
        if ((hit.senses & bits(Sense::reason, Sense::decision)) == 0 || !in_action(hit.first)) continue;
        if ((hit.senses & bits(Sense::reason)) != 0 || context.reading.is(hit.first, bits(Tag::my))) return;
        const Clause* clause = clause_at(context, hit.first);
        if (clause != nullptr && clause->who == Who::i && !clause->has(clause_would)) return;
    }
    add(out, Rule::no_decision, context, context.place_of(Part::action), id_of(Part::action),
        "the Action shows no decision of yours and gives no reason",
        "say what you chose, proposed or refused, and why");
}

}  // namespace career::star_lint
