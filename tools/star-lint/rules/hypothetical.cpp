// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/concat.hpp"
#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t like = word_hash("like"), love = word_hash("love"), say_word = word_hash("say"),
                        prefer = word_hash("prefer"), it = word_hash("it");

constexpr WordSet usual_words({"usually", "normally", "typically", "generally"});

// "Usually I ask for the numbers first": the present tells what one does, not what was done.
bool tells_custom(const Context& context, const Clause& clause) {
    if (clause.who == Who::other || clause.link != Link::main || clause.has(clause_elided | clause_reported))
        return false;
    if (clause.has(clause_past | clause_perfect | clause_pluperfect | clause_would | clause_modal | clause_passive |
                   clause_progressive | clause_be))
        return false;
    const Tags verb = context.reading.tags[clause.verb];
    return (verb & bits(Tag::past)) == 0 && (verb & bits(Tag::base)) != 0 && (verb & bits(Tag::think)) == 0 &&
           has(context.parts_of(clause), Part::action);
}

// What a sentence says as a whole, looked up once for all its clauses.
struct SentenceFacts {
    std::uint32_t number = no_word;
    Senses senses = 0;
    bool usual = false;    // usually, in general
    bool generic = false;  // in such a case, usually
    bool past = false;     // something in it is told as past
};

SentenceFacts facts_of(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    const SentenceReading& reading = context.reading.sentences[number];
    SentenceFacts facts{.number = number, .senses = reading.senses};
    facts.usual = facts.generic = (facts.senses & bits(Sense::generic_case)) != 0;
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word && !facts.usual; ++i)
        facts.usual = usual_words.has(context.story.words[i].hash);
    facts.generic = facts.generic || (reading.tags & bits(Tag::generic)) != 0;
    for (const Clause& clause : context.clauses_in(number))
        facts.past =
            facts.past || (clause.has(clause_past) && !clause.has(clause_would) && clause.link != Link::condition);
    return facts;
}

// A habit of the past: "every night I would check", or "I would sit with him until he slept".
bool is_past_habit(const SentenceFacts& facts) {
    return !facts.generic && (facts.past || (facts.senses & bits(Sense::past_habit)) != 0);
}

bool supposes(const Context& context, const Clause& clause) {
    if (!clause.has(clause_would) || clause.has(clause_reported)) return false;
    if (clause.link == Link::relative || clause.link == Link::condition || clause.link == Link::reason) return false;
    const std::uint32_t verb = context.story.words[clause.verb].hash;
    // "I'd like to tell", "I would say": manners of speaking; "I would have stopped": hindsight.
    if (verb == like || verb == love || verb == prefer) return false;
    if (verb == say_word &&
        !(clause.verb + 1 < context.story.words.size() && context.reading.is(clause.verb + 1, bits(Tag::neg, Tag::to))))
        return false;
    if (context.reading.is(clause.verb, bits(Tag::have, Tag::be_bare)) &&
        clause.verb + 1 < context.story.words.size() && context.reading.is(clause.verb + 1, bits(Tag::participle)))
        return false;
    return true;
}

// Whose supposition it is: the speaker's, anybody's, or "it would be good to ...".
bool speaks_of_self(const Context& context, const Clause& clause) {
    if (clause.who == Who::i || clause.who == Who::we || clause.who == Who::anybody) return true;
    if (clause.subject == no_word) return false;
    if (context.story.words[clause.subject].hash == it && clause.verb + 1 < context.story.words.size() &&
        context.reading.is(clause.verb, bits(Tag::be_bare)) &&
        context.reading.is(clause.verb + 1, bits(Tag::adverb, Tag::opinion)))
        return true;
    return context.reading.is(clause.subject, bits(Tag::my));
}

// What the speaker is told to have done, in the past, in the Action.
std::size_t own_deeds(const Context& context) {
    return static_cast<std::size_t>(
        std::count_if(context.reading.clauses.begin(), context.reading.clauses.end(), [&](const Clause& clause) {
            return clause.who == Who::i && clause.has(clause_past) && !clause.has(clause_be | clause_passive) &&
                   has(context.parts_of(clause), Part::action);
        }));
}

}  // namespace

void check_hypothetical(const Context& context, Findings& out) {
    bool before = false;  // the sentence before supposed
    bool cue = false;     // one of them says that it supposes
    const std::size_t none = out.size();
    SentenceFacts facts;
    for (const Clause& clause : context.reading.clauses) {
        const PartSet parts = context.parts_of(clause);
        if (parts == 0 || has(parts, Part::learning)) continue;
        const bool should = clause.has(clause_should) && clause.who == Who::anybody && clause.link == Link::main &&
                            !clause.has(clause_reported) && has(parts, Part::action);
        const bool would = supposes(context, clause) && speaks_of_self(context, clause);
        const bool custom = tells_custom(context, clause);
        if ((!should && !would && !custom) || context.silent(clause.verb, parts)) continue;
        if (facts.number != clause.sentence) facts = facts_of(context, clause.sentence);
        // What one would do another time is a lesson.
        if ((facts.senses & bits(Sense::lesson)) != 0) continue;
        if (custom && !facts.usual) continue;
        if (would && is_past_habit(facts)) continue;
        // Outside the Action, and of anybody ("you'd hear it from the street"), something must say that it supposes.
        const bool doubtful = has(parts, Part::result) || has(parts, Part::situation) || clause.who == Who::anybody;
        if (would && doubtful && !facts.generic && !before) continue;
        before = true;
        cue = cue || should || custom || facts.generic;
        const std::uint32_t first = clause.subject == no_word ? clause.verb : clause.subject;
        const Span span = context.span_of(std::min(first, clause.verb), clause.verb + 1);
        add(out, Rule::hypothetical, context, span, id_of(first_part(parts)),
            concat("'", slice(context.text, span), "' tells what you might do, not what you did"),
            "tell what you did that one time: 'I asked', 'I chose'");
    }
    // One bare "I would" among deeds is how speakers render what was agreed.
    if (out.size() == none + 1 && !cue && own_deeds(context) >= 3) out.pop_back();
}

}  // namespace career::star_lint
