// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/habit.hpp"

#include <algorithm>

#include "libcommon/text/word_set.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t back = word_hash("back"), me = word_hash("me"), my = word_hash("my"), mine = word_hash("mine"),
                        since_word = word_hash("since"), run = word_hash("run"), still = word_hash("still"),
                        use = word_hash("use"), now_word = word_hash("now");
// What one is by trade, and what one thinks, change nothing in what one does.
constexpr WordSet career_verbs({"work", "lead", "manage", "live", "earn", "study", "hold", "head", "play"});
constexpr WordSet judging_verbs({"think",  "believe", "feel",     "know",    "hope",    "fear",   "expect", "suspect",
                                 "doubt",  "assume",  "guess",    "suppose", "imagine", "wonder", "worry",  "wish",
                                 "reckon", "find",    "consider", "see",     "mean",    "dread"});
constexpr WordSet nothing({"nothing", "nobody", "none"});
constexpr std::uint16_t not_present =
    clause_past | clause_would | clause_modal | clause_pluperfect | clause_passive | clause_progressive;

// The clause before it in the same sentence; null where it is the first.
const Clause* before(const Context& context, const Clause& clause) {
    if (&clause == context.reading.clauses.data()) return nullptr;
    const Clause* previous = &clause - 1;
    return previous->sentence == clause.sentence ? previous : nullptr;
}

// What the phrases around a clause say: in it, or up to six words before it, if those are not of another verb.
Senses senses_near(const Context& context, const Clause& clause) {
    std::uint32_t first =
        std::max(context.story.sentences[clause.sentence].first_word, clause.first - std::min(clause.first, 6U));
    if (const Clause* other = before(context, clause); other != nullptr && other->verb < clause.first)
        first = std::max(first, other->verb + 1);
    return context.senses_in(clause.sentence, first, clause.end);
}

// "Put" and "read" are past and present alike.
bool is_either(const Context& context, const Clause& clause) {
    const Tags verb = context.reading.tags[clause.verb];
    return clause.has(clause_past) && (verb & bits(Tag::past)) != 0 && (verb & bits(Tag::base)) != 0 &&
           !(clause.verb > clause.first && context.reading.is(clause.verb - 1, bits(Tag::did)));
}

bool is_present(const Context& context, const Clause& clause) {
    if (clause.has(not_present) || clause.has(clause_perfect)) return false;
    const Tags verb = context.reading.tags[clause.verb];
    return (verb & bits(Tag::base, Tag::third, Tag::be_present, Tag::have, Tag::do_present)) != 0;
}

// "Now when two people fight I let them draw lots", "I put things on a scale since": that holds for the whole sentence.
bool framed_as_present(const Context& context, const Sentence& sentence) {
    static constexpr WordSet now_words({"now", "nowadays", "today"});
    const std::vector<Word>& words = context.story.words;
    if (now_words.has(words[sentence.first_word].hash)) return true;
    for (std::uint32_t i = sentence.first_word + 1; i < sentence.end_word; ++i)
        if (words[i].hash == since_word && (i + 1 == sentence.end_word || words[i + 1].has(word_after_comma)))
            return true;
    return false;
}

// "I never begin before ..."
bool denies(const Context& context, const Clause& clause) {
    for (std::uint32_t i = clause.first; i < clause.verb; ++i)
        if (context.reading.is(i, bits(Tag::neg))) return true;
    return false;
}

bool holds_word(const Context& context, const Sentence& sentence, std::uint32_t hash) {
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i)
        if (context.story.words[i].hash == hash) return true;
    return false;
}

// A story told in the present all through: there "I ask him" is a deed, not a habit.
bool narrates_in_present(const Context& context) {
    std::uint32_t present = 0, past = 0;
    for (const Clause& clause : context.reading.clauses) {
        if (clause.who != Who::i || !has(context.parts_of(clause), Part::action)) continue;
        present += is_present(context, clause);
        past += clause.has(clause_past);
    }
    return present > past;
}

}  // namespace

bool told_in_present(const Context& context, std::uint32_t number) {
    bool present = false;
    for (const Clause& clause : context.clauses_in(number)) {
        if (clause.has(clause_past) && !is_either(context, clause)) return false;
        present = present || is_present(context, clause);
    }
    return present;
}

bool is_habit(const Context& context, const Clause& clause, Senses whole) {
    if (clause.link == Link::time || clause.link == Link::condition) return false;
    const Senses senses = senses_near(context, clause);
    const bool since = (whole & bits(Sense::since_then)) != 0;
    // "I now put" is present.
    const bool now_before = clause.verb > clause.first && context.story.words[clause.verb - 1].hash == now_word;
    const bool framed = now_before || framed_as_present(context, context.story.sentences[clause.sentence]);
    bool now = framed || (senses & bits(Sense::habit_now)) != 0;
    const Tags verb = context.reading.tags[clause.verb];
    const bool own_thing = clause.subject != no_word && context.reading.is(clause.subject, bits(Tag::my, Tag::our));
    if (clause.who != Who::i && !((clause.who == Who::we || own_thing) && (since || now))) return false;
    if (since && clause.who == Who::i) return !clause.has(clause_be) || clause.has(clause_perfect);
    // "Since then we have had no outage" is a result.
    if (since && clause.who == Who::we)
        return (verb & bits(Tag::state, Tag::have, Tag::had)) == 0 && !clause.has(clause_be);
    const bool either = is_either(context, clause);
    if (either && !framed) {
        const bool last = clause.sentence + 1 == context.story.sentences.size();
        if (!told_in_present(context, clause.sentence) &&
            !(last && clause.sentence > 0 && told_in_present(context, clause.sentence - 1)))
            return false;
    }
    if (clause.has(not_present & ~clause_past) || (clause.has(clause_past) && !either)) return false;
    if (clause.has(clause_perfect)) return now && clause.who == Who::i;
    if (clause.has(clause_be) || ((verb & bits(Tag::past)) != 0 && (verb & bits(Tag::base)) == 0)) return false;
    // "I believe it's fair now" judges, "I lead a team now" is a career: neither changes what one does.
    const std::uint32_t hash = context.story.words[clause.verb].hash;
    if (judging_verbs.has(hash) || career_verbs.has(hash)) return false;
    if (clause.verb + 1 < clause.end && context.story.words[clause.verb + 1].hash == back) return false;
    // "I run the numbers before I read the code": when it is done makes it a habit.
    if (hash == run || hash == use) {
        for (const Clause& other : context.clauses_in(clause.sentence)) now = now || other.link == Link::time;
        return now && clause.who == Who::i;
    }
    if (!now && clause.who == Who::i && !denies(context, clause) && narrates_in_present(context)) return false;
    // "I still have her card" is no habit.
    if ((verb & bits(Tag::have)) != 0 && clause.verb > clause.first &&
        context.story.words[clause.verb - 1].hash == still)
        return false;
    return (verb & bits(Tag::state, Tag::be_present)) == 0 || (now && clause.who == Who::i);
}

// "Nothing leaves my desk now before I have read it aloud", "no contract has had my signature since".
bool holds_since(const Context& context, std::uint32_t number, Senses whole) {
    const Sentence& sentence = context.story.sentences[number];
    const bool since =
        (whole & bits(Sense::since_then)) != 0 || context.story.words[sentence.end_word - 1].hash == since_word;
    const bool now = (whole & bits(Sense::habit_now)) != 0 && holds_word(context, sentence, now_word);
    if ((!since && !now) || !told_in_present(context, number)) return false;
    // "With me", "no contract has my signature": but "they use my sheet" tells of others.
    bool none = false;
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i) {
        const std::uint32_t hash = context.story.words[i].hash;
        none = none || context.reading.is(i, bits(Tag::neg)) || nothing.has(hash);
        const bool behind = i > sentence.first_word && context.reading.is(i - 1, bits(Tag::preposition));
        if (since && (hash == me || hash == mine) && behind) return true;
        if (hash == my && none) return true;
    }
    return false;
}

}  // namespace career::star_lint
