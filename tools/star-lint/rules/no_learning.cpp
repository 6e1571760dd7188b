// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/habit.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t found = word_hash("found"), out_word = word_hash("out"), saw = word_hash("saw"),
                        noticed = word_hash("noticed"), stopped = word_hash("stopped"), can = word_hash("can"),
                        now = word_hash("now"), today = word_hash("today"), will = word_hash("will"),
                        i_will = word_hash("i'll"), wont = word_hash("won't"), shall = word_hash("shall");

// With these a "would" speaks of another time; a "will" does with those too.
constexpr WordSet another_time({"now", "today", "sooner", "earlier", "differently", "different", "again", "next",
                                "beforehand"});
constexpr WordSet from_now({"never", "always", "before", "first", "instead", "more", "less", "until", "without"});

// Where a lesson is looked for: Result and Learning; without labels also the last two sentences, and the first where it
// says what is done since ("I never send a quote the same day any more, and here is why").
bool is_ending(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    const PartSet parts = context.parts_of(sentence);
    if ((parts & (bit(Part::result) | bit(Part::learning))) != 0) return true;
    if (context.story.labelled()) return false;
    constexpr Senses since = bits(Sense::since_then, Sense::lesson);
    return number + 2 >= context.story.sentences.size() ||
           (number == 0 && (context.reading.sentences[0].senses & since) != 0 && told_in_present(context, 0));
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

// "I would do it sooner now", "I'll ask before I print", "I would have asked her first".
bool intends(const Context& context, const Clause& clause) {
    if (clause.who != Who::i || clause.has(clause_reported | clause_be) || clause.link == Link::relative) return false;
    if (!clause.has(clause_would | clause_modal)) return false;
    const Sentence& sentence = context.story.sentences[clause.sentence];
    const std::uint32_t next = clause.verb + 1;
    if (clause.has(clause_would) && context.reading.is(clause.verb, bits(Tag::have)) && next < sentence.end_word &&
        context.reading.is(next, bits(Tag::participle)))
        return true;
    const bool plans = has_auxiliary(context, clause, will, i_will, wont, shall);
    if (!plans && !clause.has(clause_would)) return false;
    for (std::uint32_t i = clause.first; i < sentence.end_word; ++i) {
        const std::uint32_t hash = context.story.words[i].hash;
        if (another_time.has(hash) || (plans && from_now.has(hash))) return true;
    }
    return false;
}

// "I can read a wiring plan now."
bool is_able_now(const Context& context, const Clause& clause) {
    const std::uint32_t last = context.story.words[context.story.sentences[clause.sentence].end_word - 1].hash;
    return (last == now || last == today) && has_auxiliary(context, clause, can);
}

bool takes_habit(const Context& context, const Sentence& sentence) {
    static constexpr WordSet habits({"habit", "habits", "custom", "rule", "routine"});
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i)
        if (habits.has(context.story.words[i].hash)) return true;
    return false;
}

bool names_lesson(std::uint32_t hash) {
    for (const std::string_view word : {"lesson", "lessons", "takeaway", "takeaways", "moral", "insight"})
        if (word_hash(word) == hash) return true;
    return false;
}

bool names_lesson(const Context& context, const Sentence& sentence) {
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i)
        if (names_lesson(context.story.words[i].hash)) return true;
    return false;
}

// Many close the Action with what they took from it: "I have called the count aloud ever since; that was my lesson".
// What was found out on the way is none.
bool closes_action(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    if (!context.story.labelled() || !has(context.parts_of(sentence), Part::action)) return false;
    if (number + 1 < context.story.sentences.size() &&
        has(context.parts_of(context.story.sentences[number + 1]), Part::action))
        return false;
    const Senses senses = context.reading.sentences[number].senses;
    if ((senses & bits(Sense::since_then)) != 0) return true;
    return (senses & bits(Sense::lesson)) != 0 && (names_lesson(context, sentence) || takes_habit(context, sentence));
}

// In the middle of an unlabelled story: "I learned there that a recipe is for a temperature". "I learned that the valve
// was shut" was found out on the way.
bool learns_for_good(const Context& context, std::uint32_t number) {
    if (context.story.labelled()) return false;
    static constexpr WordSet learning({"learned", "learnt"});
    bool learned = false, told = false;
    for (const Clause& clause : context.clauses_in(number)) {
        if (learned && clause.has(clause_past | clause_would | clause_pluperfect)) return false;
        told = told || learned;
        learned = learned || (clause.who == Who::i && learning.has(context.story.words[clause.verb].hash) &&
                              !clause.has(clause_negated | clause_would | clause_modal));
    }
    const Sentence& sentence = context.story.sentences[number];
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word && told; ++i)
        told = !context.reading.is(i, bits(Tag::be_past, Tag::had));
    return told;
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
    if (holds_since(context, number, senses)) return true;
    for (const Clause& clause : context.clauses_in(number)) {
        if (context.silent(clause.verb, parts)) continue;
        if (learns(context, clause) || is_habit(context, clause, senses) || intends(context, clause)) return true;
        if (clause.who == Who::i && clause.has(clause_modal) &&
            ((senses & bits(Sense::ability)) != 0 || is_able_now(context, clause)))
            return true;
    }
    return false;
}

}  // namespace

void check_no_learning(const Context& context, Findings& out) {
    if (context.words.whole == 0) return;
    for (std::uint32_t i = 0; i < context.story.sentences.size(); ++i)
        if ((is_ending(context, i) || closes_action(context, i) || learns_for_good(context, i)) &&
            tells_lesson(context, i))
            return;
    const Part part = has(context.labelled, Part::learning) ? Part::learning : Part::result;
    add(out, Rule::no_learning, context, context.place_of(part), id_of(part), "the story says nothing that you learned",
        "add what you took from it: what you do differently since, or would do another time");
}

}  // namespace career::star_lint
