// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "libcommon/text/concat.hpp"
#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/measures.hpp"

namespace career::star_lint {
namespace {

// A run of words that judges.
struct Judgement {
    std::uint32_t first = no_word, end = 0;
    bool found() const { return first != no_word; }
};

constexpr std::uint32_t in = word_hash("in"), more = word_hash("more"), less = word_hash("less"), a = word_hash("a"),
                        lot = word_hash("lot"), to = word_hash("to"), so = word_hash("so");

// "I believe in noses", "I think of the log first": no judgement of the work; "I feel safer": of the speaker alone.
bool is_creed(const Context& context, const PhraseHit& hit) {
    static constexpr WordSet towards({"of", "about", "twice"});
    if (hit.end >= context.story.words.size()) return false;
    const std::uint32_t verb = context.story.words[hit.end - 1].hash;
    if (verb == word_hash("think") && towards.has(context.story.words[hit.end].hash)) return true;
    if (verb == word_hash("feel") && context.reading.is(hit.end, bits(Tag::opinion, Tag::emotion))) return true;
    return hit.end < context.story.words.size() && context.story.words[hit.end].hash == in &&
           context.reading.is(hit.end - 1, bits(Tag::think));
}

// Ends as adjectives and adverbs do: what "far more" compares, where it does not count.
bool is_quality(const Context& context, std::uint32_t word) {
    if (context.reading.is(word, bits(Tag::opinion, Tag::emotion))) return true;
    const std::string_view text = slice(context.text, context.story.words[word]);
    if (text.size() < 5) return false;
    for (const std::string_view ending :
         {"ed", "ive", "able", "ible", "ful", "ly", "ent", "ant", "ic", "al", "ous", "ary", "ing"})
        if (text.ends_with(ending)) return true;
    return false;
}

// "..., so better paint came": no degree.
bool joins(const Context& context, std::uint32_t word) {
    const Word& w = context.story.words[word];
    return w.hash == so && w.has(word_after_comma | word_initial);
}

// "Very happy", "so much better", "far more stable", "a lot calmer": the judging word and what strengthens it.
Judgement strengthened(const Context& context, std::uint32_t word, std::uint32_t first_word) {
    std::uint32_t from = word;
    const auto open = [&] { return from > first_word && !context.story.words[from].has(word_after_comma); };
    const auto hash_before = [&] { return context.story.words[from - 1].hash; };
    const bool compared = open() && (hash_before() == more || hash_before() == less) && is_quality(context, word);
    if (compared)
        --from;
    else if (!context.reading.is(word, bits(Tag::opinion, Tag::emotion)))
        return {};
    const std::uint32_t bare = from;
    while (open() && context.reading.is(from - 1, bits(Tag::intensifier)) && !joins(context, from - 1)) --from;
    if (from == bare) return {};
    if (context.story.words[from].hash == lot && open() && hash_before() == a) --from;
    return {from, word + 1};
}

// "I am much calmer": what became of the speaker is no judgement of the work.
bool told_of_self(const Context& context, std::uint32_t number, std::uint32_t word) {
    for (const Clause& clause : context.clauses_in(number))
        if (clause.first <= word && word < clause.end) return clause.who == Who::i;
    return false;
}

Judgement judging_words(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i) {
        if (!context.reading.is(i, bits(Tag::opinion, Tag::emotion)) &&
            !(i > sentence.first_word && context.story.words[i - 1].hash == more))
            continue;
        if (told_of_self(context, number, i)) continue;
        const Judgement found = strengthened(context, i, sentence.first_word);
        if (found.found()) return found;
    }
    return {};
}

// "Customers love it", "the chain liked our talk".
Judgement liking(const Context& context, std::uint32_t number) {
    const Sentence& sentence = context.story.sentences[number];
    std::uint32_t last = no_word;  // the last word that is no adverb
    for (std::uint32_t i = sentence.first_word; i + 1 < sentence.end_word; ++i) {
        const std::uint32_t before = last;
        if (!context.reading.is(i, bits(Tag::adverb, Tag::intensifier)) || context.reading.is(i, bits(Tag::like)))
            last = i;
        if (context.reading.is(i, bits(Tag::like)) && context.reading.is(i, bits(Tag::base)) && before != no_word &&
            context.reading.is(before, bits(Tag::everyone)) &&
            context.reading.is(i + 1,
                               bits(Tag::object, Tag::pronoun, Tag::article, Tag::determiner, Tag::my, Tag::our)))
            return {i, i + 2};
    }
    for (const Clause& clause : context.clauses_in(number)) {
        const std::uint32_t next = clause.verb + 1;
        if (!context.reading.is(clause.verb, bits(Tag::like)) || clause.has(clause_would | clause_modal)) continue;
        if (clause.who == Who::anybody || clause.link == Link::condition) continue;
        if (clause.subject == no_word || clause.subject >= clause.verb || next >= clause.end ||
            context.story.words[next].hash == to)
            continue;
        return {clause.verb, next + 1};
    }
    return {};
}

// "The customer was happy", "the performance is great", "it went smoothly": a quality is all that is told.
Judgement told_as_quality(const Context& context, std::uint32_t number) {
    static constexpr WordSet becoming(
        {"felt", "feels", "became", "looked", "looks", "seemed", "seems", "went", "ran", "got", "remained"});
    for (const Clause& clause : context.clauses_in(number)) {
        if (clause.who == Who::i || clause.link != Link::main || clause.subject == no_word ||
            clause.has(clause_negated | clause_modal | clause_would))
            continue;
        if (!context.reading.is(clause.verb, bits(Tag::be_past, Tag::be_present)) &&
            !becoming.has(context.story.words[clause.verb].hash) && !clause.has(clause_passive))
            continue;
        std::uint32_t i = clause.has(clause_passive) ? clause.verb : clause.verb + 1;
        while (i < clause.end && context.reading.is(i, bits(Tag::adverb, Tag::intensifier)) &&
               !context.reading.is(i, bits(Tag::opinion)))
            ++i;
        static constexpr WordSet strong({"successful", "impressive",  "great",      "elegant", "brilliant",
                                         "remarkable", "outstanding", "excellent",  "amazing", "fantastic",
                                         "wonderful",  "perfect",     "incredible", "superb",  "exceptional",
                                         "phenomenal", "flawless",    "seamless",   "awesome", "terrific"});
        if (i < clause.end && strong.has(context.story.words[i].hash) && !context.story.words[i].has(word_after_comma))
            return {clause.verb, i + 1};
    }
    return {};
}

Judgement judgement_of(const Context& context, std::uint32_t number, bool praise_counts) {
    const Sentence& sentence = context.story.sentences[number];
    const SentenceReading& reading = context.reading.sentences[number];
    for (std::uint32_t i = reading.first_phrase; i < reading.end_phrase; ++i) {
        const PhraseHit& hit = context.reading.phrases[i];
        const Senses wanted = praise_counts ? bits(Sense::opinion, Sense::praise) : bits(Sense::opinion);
        if ((hit.senses & wanted) != 0 && !context.silent(hit.first, context.parts_of(sentence)) &&
            !is_creed(context, hit))
            return {hit.first, hit.end};
    }
    if (!praise_counts) return {};
    Judgement found = judging_words(context, number);
    if (!found.found() && (reading.tags & bits(Tag::like)) != 0) found = liking(context, number);
    if (!found.found()) found = told_as_quality(context, number);
    if (found.found() && context.silent(found.first, context.parts_of(sentence))) return {};
    return found;
}

}  // namespace

void check_opinion_not_data(const Context& context, Findings& out) {
    std::optional<bool> measured;  // the Result as a whole
    for (std::uint32_t i = 0; i < context.story.sentences.size(); ++i) {
        const Sentence& sentence = context.story.sentences[i];
        const PartSet parts = context.parts_of(sentence);
        // A judgement at the end is easily taken for a lesson, where parts were inferred.
        if (!has(parts, Part::result) && !(sentence.inferred && has(parts, Part::learning))) continue;
        const SentenceReading& reading = context.reading.sentences[i];
        constexpr Tags judging = bits(Tag::opinion, Tag::emotion, Tag::like, Tag::intensifier);
        if ((reading.senses & bits(Sense::opinion, Sense::praise)) == 0 && (reading.tags & judging) == 0) continue;
        // A sentence that measures backs what it judges; one that tells a lesson may hold beliefs.
        if ((reading.senses & bits(Sense::lesson)) != 0 || has_measure(context, i)) continue;
        // Praise that figures beside it back is none to speak of.
        if (!measured) measured = has_measure_in(context, bit(Part::result));
        const Judgement found = judgement_of(context, i, !*measured);
        if (!found.found()) continue;
        const Span span = context.span_of(found.first, found.end);
        add(out, Rule::opinion_not_data, context, span, id_of(Part::result),
            concat("'", slice(context.text, span), "' gives an opinion where a fact should stand"),
            "say how you know: a figure, or what people did or said afterwards");
    }
}

}  // namespace career::star_lint
