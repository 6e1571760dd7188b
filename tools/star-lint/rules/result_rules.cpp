// SPDX-License-Identifier: MIT
#include <fmt/format.h>

#include <algorithm>

#include "tools/star-lint/rules/measures.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t in = word_hash("in");

// "I believe in noses": a creed, not a judgement.
bool is_creed(const Context& context, const PhraseHit& hit) {
    return hit.end < context.story.words.size() && context.story.words[hit.end].hash == in &&
           context.reading.is(hit.end - 1, bits(Tag::think));
}

}  // namespace

void check_no_metric(const Context& context, Findings& out) {
    if (!has(context.present, Part::result)) return;
    if (has_measure_in(context, bit(Part::result))) return;
    // Where parts were inferred the border may be off by a sentence or two: the whole ending is believed.
    if (!context.story.labelled()) {
        const std::vector<Sentence>& sentences = context.story.sentences;
        if (has_measure_in(context, bit(Part::learning))) return;
        for (std::size_t i = sentences.size() - std::min<std::size_t>(sentences.size(), 3); i < sentences.size(); ++i)
            if (has_measure(context, sentences[i])) return;
    }
    add(out, Rule::no_metric, context, context.place_of(Part::result), id_of(Part::result),
        "the Result measures nothing", "give one figure: how much, how many, how long, before and after");
}

void check_opinion_not_data(const Context& context, Findings& out) {
    const bool measured = has_measure_in(context, bit(Part::result));
    std::uint32_t said = no_word;    // one finding a sentence
    std::uint32_t backed = no_word;  // a sentence that measures, or tells a lesson
    for (const PhraseHit& hit : context.reading.phrases) {
        if ((hit.senses & bits(Sense::opinion, Sense::praise)) == 0) continue;
        const std::uint32_t number = context.sentence_of(hit.first);
        const Sentence& sentence = context.story.sentences[number];
        const PartSet parts = context.parts_of(sentence);
        if (!has(parts, Part::result) || number == said || number == backed) continue;
        if (context.silent(hit.first, parts) || is_creed(context, hit)) continue;
        // Praise that figures beside it back is none to speak of.
        if (measured && (hit.senses & bits(Sense::opinion)) == 0) continue;
        if (has_measure(context, sentence) || (context.senses_in(sentence) & bits(Sense::lesson)) != 0) {
            backed = number;
            continue;
        }
        said = number;
        const Span span = context.span_of(hit.first, hit.end);
        add(out, Rule::opinion_not_data, context, span, id_of(Part::result),
            fmt::format("'{}' gives an opinion where a fact should stand", slice(context.text, span)),
            "say how you know: a figure, or what people did or said afterwards");
    }
}

}  // namespace career::star_lint
