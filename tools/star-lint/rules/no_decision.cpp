// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t since = word_hash("since"), as = word_hash("as"), told = word_hash("told"),
                        tell = word_hash("tell"), asked = word_hash("asked"), wanted = word_hash("wanted"),
                        could = word_hash("could"), put = word_hash("put"), first_word = word_hash("first"),
                        or_word = word_hash("or"), but = word_hash("but"), for_word = word_hash("for"),
                        although = word_hash("although"), though = word_hash("though");
// What others will or think, against which one decides.
constexpr WordSet willing({"wanted",   "want",   "preferred", "loved",     "liked",  "would",    "insisted",
                           "expected", "hoped",  "asked",     "said",      "says",   "thought",  "believed",
                           "found",    "feared", "warned",    "advised",   "told",   "objected", "laughed",
                           "forbade",  "hated",  "disliked",  "did",       "didn't", "pushed",   "argued",
                           "wished",   "called", "refused",   "complained"});

// The clause in which a phrase begins; null where the sentence has none.
const Clause* clause_at(const Context& context, const PhraseHit& hit) {
    const std::span<const Clause> all = context.clauses_in(hit.sentence);
    const auto after = std::upper_bound(all.begin(), all.end(), hit.first,
                                        [](std::uint32_t w, const Clause& clause) { return w < clause.first; });
    // "Against the advice of the vendor I turned it off": in front of the first.
    if (after == all.begin()) return all.empty() ? nullptr : &all.front();
    return &*(after - 1);
}

// A verb of deciding a few words after "to": "I had to choose", "I wanted to propose".
bool decides_after_to(const Context& context, const Clause& clause) {
    bool to = false;
    for (std::uint32_t i = clause.verb + 1; i < clause.end && i < clause.verb + 4; ++i) {
        if (to) return context.reading.is(i, bits(Tag::decide)) && context.reading.is(i, bits(Tag::base));
        to = context.reading.is(i, bits(Tag::to));
    }
    return false;
}

// "I could paint the pillar, or turn the lamp": weighs.
bool weighs(const Context& context, const Clause& clause) {
    if (!clause.has(clause_modal) || clause.has(clause_negated)) return false;
    bool can = false;
    for (std::uint32_t i = clause.first; i < clause.verb; ++i) can = can || context.story.words[i].hash == could;
    if (!can) return false;
    const std::uint32_t end = context.story.sentences[clause.sentence].end_word;
    for (std::uint32_t i = clause.verb + 1; i < end; ++i)
        if (context.story.words[i].hash == or_word || context.story.words[i].hash == but) return true;
    return false;
}

// "I wanted the rule to be believed": what it was done for.
bool wants_effect(const Context& context, const Clause& clause) {
    if (context.story.words[clause.verb].hash != wanted) return false;
    for (std::uint32_t i = clause.verb + 2; i + 1 < clause.end && i < clause.verb + 7; ++i)
        if (context.reading.is(i, bits(Tag::to))) return context.reading.is(i + 1, bits(Tag::base, Tag::be_bare));
    return false;
}

// "I put the safety course first": ranks.
bool puts_first(const Context& context, const Clause& clause) {
    if (context.story.words[clause.verb].hash != put) return false;
    for (std::uint32_t i = clause.verb + 1; i < clause.end; ++i) {
        if (context.story.words[i].hash != first_word) continue;
        return i + 1 == clause.end || context.story.words[i + 1].has(word_after_comma) ||
               context.reading.is(i + 1, bits(Tag::coordinator));
    }
    return false;
}

// "I had him list what was left", "I had the bride choose": an order.
bool orders(const Context& context, const Clause& clause) {
    if (!context.reading.is(clause.verb, bits(Tag::had, Tag::have))) return false;
    const std::uint32_t last = std::min(clause.verb + 4, clause.end);
    const std::uint32_t first = clause.verb + 1;
    if (first >= last ||
        (!context.reading.is(first, bits(Tag::object, Tag::article, Tag::determiner, Tag::my, Tag::our)) &&
         !context.story.words[first].has(word_capital)))
        return false;
    for (std::uint32_t i = first + 1; i < last; ++i) {
        if (context.reading.is(i, bits(Tag::to, Tag::preposition))) return false;
        if (context.reading.is(i, bits(Tag::base)) && !context.reading.is(i, bits(Tag::third)) &&
            context.reading.is(i - 1, bits(Tag::object)))
            return true;
        if (i > first + 1 && context.reading.is(i, bits(Tag::base)) &&
            !context.reading.is(i - 1, bits(Tag::article, Tag::determiner)))
            return true;
    }
    return false;
}

// "I told the crew to stop", "I asked her not to sign".
bool tells_to(const Context& context, const Clause& clause) {
    const std::uint32_t verb = context.story.words[clause.verb].hash;
    if (verb != told && verb != tell && verb != asked) return false;
    for (std::uint32_t i = clause.verb + 1; i + 1 < clause.end && i < clause.verb + 7; ++i) {
        if (context.story.words[i].has(word_after_comma)) return false;
        if (!context.reading.is(i, bits(Tag::to))) continue;
        const bool order = verb != asked || context.reading.is(i - 1, bits(Tag::neg));
        return order && context.reading.is(i + 1, bits(Tag::base, Tag::be_bare));
    }
    return false;
}

bool decides(const Context& context, const Clause& clause) {
    if (clause.who != Who::i || clause.has(clause_should | clause_passive)) return false;
    const Tags verb = context.reading.tags[clause.verb];
    // "I would not cut the audit trail": a refusal.
    if (clause.has(clause_would)) return clause.has(clause_negated) && clause.link == Link::main;
    if ((verb & bits(Tag::decide)) != 0 || puts_first(context, clause) || decides_after_to(context, clause) ||
        orders(context, clause) || tells_to(context, clause) || weighs(context, clause) ||
        wants_effect(context, clause))
        return true;
    // "I didn't hold a talk": what one leaves undone on purpose.
    return clause.has(clause_negated) && clause.has(clause_past) && !clause.has(clause_be | clause_modal) &&
           clause.link == Link::main && (verb & bits(Tag::state, Tag::think, Tag::have, Tag::had)) == 0;
}

// "..., though the director loved to see it new": done against another's will.
bool against_others(const Context& context, const Clause& clause) {
    if (clause.link != Link::time || clause.who != Who::other || clause.first == 0) return false;
    const std::uint32_t opener = context.story.words[clause.first - 1].hash;
    if (opener != although && opener != though) return false;
    return willing.has(context.story.words[clause.verb].hash) && !context.reading.is(clause.verb, bits(Tag::be_past));
}

// "..., for paint needs a permit": a clause of its own behind "for".
bool reasons_with_for(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    constexpr std::uint32_t reach = 5;
    constexpr Tags finite =
        bits(Tag::be_past, Tag::be_present, Tag::had, Tag::have, Tag::did, Tag::do_present, Tag::modal);
    for (std::uint32_t i = sentence.first_word + 1; i + 2 < sentence.end_word; ++i) {
        const Word& word = context.story.words[i];
        if (word.hash != for_word || !word.has(word_after_comma)) continue;
        for (std::uint32_t k = i + 1; k < std::min(i + reach, sentence.end_word); ++k) {
            if (context.story.words[k].has(word_after_comma) ||
                context.reading.is(k, bits(Tag::relative, Tag::preposition, Tag::coordinator)))
                break;
            if (context.reading.is(k, finite)) return true;
            const bool verb = context.reading.is(k, bits(Tag::third, Tag::past)) &&
                              !context.reading.is(k - 1, bits(Tag::article, Tag::determiner, Tag::my, Tag::our));
            if (verb && k > i + 1 && !context.reading.is(k, bits(Tag::base))) return true;
        }
    }
    return false;
}

// "since" and "as" give a reason where a clause with its own subject and verb follows.
bool gives_reason(const Context& context, const Clause& clause) {
    if (clause.link != Link::reason || clause.subject == no_word || clause.first == 0) return false;
    for (std::uint32_t i = clause.first; i-- > 0;) {
        const std::uint32_t hash = context.story.words[i].hash;
        if (hash == since || hash == as)
            return hash == since || context.story.words[i].has(word_after_comma | word_initial) ||
                   !context.reading.is(clause.subject, bits(Tag::pronoun, Tag::i, Tag::we));
        if (context.story.words[i].has(word_initial) || clause.first - i > 4) return false;
    }
    return false;
}

// "To save the season I mended the belt": what it was done for, in front.
bool opens_with_purpose(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    const std::uint32_t verb = sentence.first_word + 1;
    if (verb + 1 >= sentence.end_word || !context.reading.is(sentence.first_word, bits(Tag::to)) ||
        !context.reading.is(verb, bits(Tag::base)))
        return false;
    const auto clauses = context.clauses_in(number);
    return std::any_of(clauses.begin(), clauses.end(), [&](const Clause& clause) {
        return clause.first > verb && clause.who == Who::i && clause.has(clause_past);
    });
}

}  // namespace

void check_no_decision(const Context& context, Findings& out) {
    if (!has(context.present, Part::action)) return;
    for (const Clause& clause : context.reading.clauses)
        if (has(context.parts_of(clause), Part::action) &&
            (decides(context, clause) || gives_reason(context, clause) || against_others(context, clause)))
            return;
    for (std::uint32_t i = 0; i < context.story.sentences.size(); ++i)
        if (has(context.parts_of(context.story.sentences[i]), Part::action) &&
            (reasons_with_for(context, i) || opens_with_purpose(context, i)))
            return;
    for (const PhraseHit& hit : context.reading.phrases) {
        if ((hit.senses & bits(Sense::reason, Sense::decision)) == 0 || !has(context.parts_of(hit), Part::action))
            continue;
        if ((hit.senses & bits(Sense::reason)) != 0 || context.reading.is(hit.first, bits(Tag::my))) return;
        const Clause* clause = clause_at(context, hit);
        if (clause != nullptr && clause->who == Who::i && !clause->has(clause_would)) return;
    }
    add(out, Rule::no_decision, context, context.place_of(Part::action), id_of(Part::action),
        "the Action shows no decision of yours and gives no reason",
        "say what you chose, proposed or refused, and why");
}

}  // namespace career::star_lint
