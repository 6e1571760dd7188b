// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t found = word_hash("found"), out_word = word_hash("out"), saw = word_hash("saw"),
                        noticed = word_hash("noticed"), stopped = word_hash("stopped");

constexpr std::uint32_t back = word_hash("back");
constexpr WordSet career_verbs({"work", "lead", "manage", "live", "earn", "study", "hold", "head", "play"});

constexpr std::uint16_t not_present =
    clause_past | clause_would | clause_modal | clause_pluperfect | clause_passive | clause_progressive;

// Where a lesson is looked for: Result and Learning; without labels also the last two sentences.
bool is_ending(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    const PartSet parts = context.parts_of(sentence);
    if ((parts & (bit(Part::result) | bit(Part::learning))) != 0) return true;
    return !context.story.labelled() && number + 2 >= context.story.sentences.size();
}

// What follows in the same sentence is said in the present: "I saw that silence is a signal".
bool present_follows(const Context& context, const Clause& clause) {
    const std::vector<Clause>& all = context.reading.clauses;
    const auto next = static_cast<std::size_t>(&clause - all.data()) + 1;
    return next < all.size() && all[next].sentence == clause.sentence && all[next].link == Link::relative &&
           !all[next].has(clause_past | clause_would | clause_pluperfect);
}

bool learns(const Context& context, const Clause& clause) {
    if (clause.who != Who::i || clause.has(clause_would | clause_negated | clause_modal)) return false;
    if (context.reading.is(clause.verb, bits(Tag::learn))) return true;
    const std::uint32_t verb = context.story.words[clause.verb].hash;
    const std::uint32_t next =
        clause.verb + 1 < context.story.words.size() ? context.story.words[clause.verb + 1].hash : 0;
    if (verb == found && next == out_word) return true;
    if (verb == stopped && next != 0 && context.reading.is(clause.verb + 1, bits(Tag::ing))) return true;
    return (verb == saw || verb == noticed || verb == found) && present_follows(context, clause);
}

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

// The speaker does in the present what the story taught: "I ask first", "I've stopped storing it", "I don't ask any
// more", "my checklist begins with the seals now".
bool is_habit(const Context& context, const Clause& clause, Senses whole) {
    if (clause.link == Link::time || clause.link == Link::condition) return false;
    const Senses senses = senses_near(context, clause);
    const bool since = (whole & bits(Sense::since_then)) != 0, now = (senses & bits(Sense::habit_now)) != 0;
    const Tags verb = context.reading.tags[clause.verb];
    const bool own_thing = clause.subject != no_word && context.reading.is(clause.subject, bits(Tag::my, Tag::our));
    if (clause.who != Who::i && !((clause.who == Who::we || own_thing) && (since || now))) return false;
    if (since && clause.who != Who::other) return !clause.has(clause_be);
    // "Set" and "put" are past and present alike.
    const bool either = (verb & bits(Tag::base)) != 0 && now;
    if (clause.has(not_present & ~clause_past) || (clause.has(clause_past) && !either)) return false;
    if (clause.has(clause_perfect)) return now && clause.who == Who::i;
    if (clause.has(clause_be) || ((verb & bits(Tag::past)) != 0 && (verb & bits(Tag::base)) == 0)) return false;
    // "I believe it's fair now" judges, "I lead a team now" is a career: neither changes what one does.
    if ((verb & bits(Tag::think)) != 0 || career_verbs.has(context.story.words[clause.verb].hash)) return false;
    if (clause.verb + 1 < clause.end && context.story.words[clause.verb + 1].hash == back) return false;
    return (verb & bits(Tag::state, Tag::have, Tag::be_present)) == 0 || (now && clause.who == Who::i);
}

bool names_lesson(std::uint32_t hash) {
    for (const std::string_view word : {"lesson", "lessons", "takeaway", "takeaways", "moral", "insight"})
        if (word_hash(word) == hash) return true;
    return false;
}

bool tells_lesson(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    const PartSet parts = context.parts_of(sentence);
    if (sentence.word_count() == 0 || context.silent(sentence.first_word, parts)) return false;
    const Senses senses = context.reading.sentences[number].senses;
    if ((senses & bits(Sense::proverb)) != 0 && (senses & bits(Sense::lesson)) == 0) return false;
    if ((senses & bits(Sense::lesson)) != 0) return true;
    // "Lesson: ask first."
    if (sentence.word_count() > 1 && context.story.words[sentence.first_word + 1].has(word_after_comma) &&
        names_lesson(context.story.words[sentence.first_word].hash))
        return true;
    // Under a Learning label what is said is believed to be learned; a part that was inferred proves nothing.
    if (has(parts, Part::learning) && !sentence.inferred && sentence.word_count() > 2) return true;
    for (const Clause& clause : context.clauses_in(number)) {
        if (context.silent(clause.verb, parts)) continue;
        if (learns(context, clause) || is_habit(context, clause, senses)) return true;
        if (clause.who == Who::i && (senses & bits(Sense::ability)) != 0 && clause.has(clause_modal)) return true;
    }
    return false;
}

}  // namespace

void check_no_learning(const Context& context, Findings& out) {
    if (context.words.whole == 0) return;
    for (std::uint32_t i = 0; i < context.story.sentences.size(); ++i)
        if (is_ending(context, i) && tells_lesson(context, i)) return;
    const Part part = has(context.labelled, Part::learning) ? Part::learning : Part::result;
    add(out, Rule::no_learning, context, context.place_of(part), id_of(part), "the story says nothing that you learned",
        "add what you took from it: what you do differently since, or would do another time");
}

}  // namespace career::star_lint
