// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/concat.hpp"
#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t like = word_hash("like"), love = word_hash("love"), say_word = word_hash("say"),
                        prefer = word_hash("prefer"), it = word_hash("it"), will = word_hash("will"),
                        i_will = word_hash("i'll"), might = word_hash("might"), need = word_hash("need"),
                        want = word_hash("want"), imagine = word_hash("imagine"), a = word_hash("a"),
                        an = word_hash("an");

constexpr WordSet usual_words({"usually", "normally", "typically", "generally", "always"});
constexpr std::uint32_t always = word_hash("always");

// "Usually I ask for the numbers first", "I will usually ask": the present tells what one does, not what was done.
bool tells_custom(const Context& context, const Clause& clause) {
    if (clause.who == Who::other || clause.link != Link::main || clause.has(clause_elided | clause_reported))
        return false;
    if (clause.has(clause_past | clause_perfect | clause_pluperfect | clause_would | clause_passive |
                   clause_progressive | clause_be))
        return false;
    if (clause.has(clause_modal) && !has_auxiliary(context, clause, will, i_will)) return false;
    const Tags verb = context.reading.tags[clause.verb];
    return (verb & bits(Tag::past)) == 0 && (verb & bits(Tag::base)) != 0 && (verb & bits(Tag::think)) == 0 &&
           has(context.parts_of(clause), Part::action);
}

// "I will always listen to both sides."
bool always_will(const Context& context, const Clause& clause) {
    return clause.who == Who::i && has_auxiliary(context, clause, will, i_will) &&
           has_auxiliary(context, clause, always);
}

// "What I'd do is read the log": the would hangs on "what" and is the deed all the same. "What I would do
// differently is" is a lesson, and has a word between.
bool names_own_way(const Context& context, const Clause& clause) {
    return clause.who == Who::i && clause.has(clause_would) && !clause.has(clause_reported | clause_past) &&
           context.reading.is(clause.verb, bits(Tag::be_present)) && clause.verb > clause.first &&
           context.story.words[clause.verb - 1].hash == word_hash("do");
}

// "I might start by asking why": what may be is no deed. "I asked what might be wrong" hangs on one.
bool tells_chance(const Context& context, const Clause& clause) {
    return clause.who == Who::i && clause.link == Link::main && clause.has(clause_modal) &&
           !clause.has(clause_elided | clause_reported | clause_perfect | clause_be | clause_passive |
                       clause_negated) &&
           (context.story.words[clause.verb].hash == imagine ||
            (has_auxiliary(context, clause, might) && !context.reading.is(clause.verb, bits(Tag::have, Tag::state)))) &&
           has(context.parts_of(clause), Part::action);
}

// "When a conflict comes up, I listen", "if someone objects I ask why": any such case, not the one that was.
bool supposes_a_case(const Context& context, const Clause& clause) {
    static constexpr WordSet anyone(
        {"someone", "somebody", "anyone", "anybody", "something", "people", "there's", "there"});
    if ((clause.link != Link::time && clause.link != Link::condition) || clause.subject == no_word) return false;
    if (clause.has(clause_past | clause_perfect | clause_pluperfect | clause_would)) return false;
    const std::uint32_t subject = context.story.words[clause.subject].hash;
    return subject == a || subject == an || anyone.has(subject) ||
           context.reading.is(clause.subject, bits(Tag::number));
}

// What a sentence says as a whole, looked up once for all its clauses.
struct SentenceFacts {
    std::uint32_t number = no_word;
    Senses senses = 0;
    bool usual = false;    // usually, in general
    bool generic = false;  // in such a case, usually
    bool past = false;     // something in it is told as past
    bool deed = false;     // and that by a subject of its own
};

SentenceFacts facts_of(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    const SentenceReading& reading = context.reading.sentences[number];
    SentenceFacts facts{.number = number, .senses = reading.senses};
    facts.usual = facts.generic = (facts.senses & bits(Sense::generic_case)) != 0;
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word && !facts.usual; ++i)
        facts.usual = usual_words.has(context.story.words[i].hash);
    facts.generic = facts.generic || (reading.tags & bits(Tag::generic)) != 0;
    for (const Clause& clause : context.clauses_in(number)) {
        const bool past = clause.has(clause_past) && !clause.has(clause_would) && clause.link != Link::condition;
        facts.past = facts.past || past;
        facts.deed = facts.deed || (past && clause.link == Link::main && clause.subject != no_word);
        facts.usual = facts.usual || supposes_a_case(context, clause);
    }
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

// "One would have to look", "you'd need to ask": what anybody ought to do.
bool obliges_anybody(const Context& context, const Clause& clause) {
    const std::uint32_t verb = context.story.words[clause.verb].hash;
    return clause.who == Who::anybody && has(context.parts_of(clause), Part::action) &&
           (context.reading.is(clause.verb, bits(Tag::have)) || verb == need || verb == want) &&
           clause.verb + 1 < context.story.words.size() && context.reading.is(clause.verb + 1, bits(Tag::to));
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
        const bool own_way = names_own_way(context, clause);
        const bool chance = tells_chance(context, clause);
        if ((!should && !would && !custom && !chance && !own_way) || context.silent(clause.verb, parts)) continue;
        if (facts.number != clause.sentence) facts = facts_of(context, clause.sentence);
        // What one would do another time is a lesson; what one always would do in the Action is none.
        // Where parts were inferred a lesson may have been taken for a deed.
        const bool inferred = context.story.sentences[clause.sentence].inferred;
        if ((facts.senses & bits(Sense::lesson)) != 0 &&
            (inferred || !((facts.generic || own_way) && parts == bit(Part::action))))
            continue;
        // "I usually work alone, but here I asked Ben."
        if ((custom || chance) && facts.deed) continue;
        if (custom && !facts.usual && !always_will(context, clause)) continue;
        if (would && is_past_habit(facts)) continue;
        // Outside the Action, and of anybody ("you'd hear it from the street"), something must say that it supposes.
        const bool doubtful = has(parts, Part::result) || has(parts, Part::situation) ||
                              (clause.who == Who::anybody && !obliges_anybody(context, clause));
        if (would && doubtful && !facts.generic && !before) continue;
        before = true;
        cue = cue || should || custom || own_way || chance || facts.generic;
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
