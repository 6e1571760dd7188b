// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/concat.hpp"
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
        if (has_measure_in(context, bit(Part::learning))) return;
        const auto count = static_cast<std::uint32_t>(context.story.sentences.size());
        for (std::uint32_t i = count - std::min(count, 3U); i < count; ++i)
            if (has_measure(context, i)) return;
    }
    add(out, Rule::no_metric, context, context.place_of(Part::result), id_of(Part::result),
        "the Result measures nothing", "give one figure: how much, how many, how long, before and after");
}

void check_opinion_not_data(const Context& context, Findings& out) {
    std::uint32_t said = no_word;    // one finding a sentence
    std::uint32_t backed = no_word;  // a sentence that measures, or tells a lesson
    for (const PhraseHit& hit : context.reading.phrases) {
        if ((hit.senses & bits(Sense::opinion, Sense::praise)) == 0) continue;
        const PartSet parts = context.parts_of(hit);
        if (!has(parts, Part::result) || hit.sentence == said || hit.sentence == backed) continue;
        if (context.silent(hit.first, parts) || is_creed(context, hit)) continue;
        // Praise that figures beside it back is none to speak of.
        if ((hit.senses & bits(Sense::opinion)) == 0 && has_measure_in(context, bit(Part::result))) continue;
        if (has_measure(context, hit.sentence) ||
            (context.reading.sentences[hit.sentence].senses & bits(Sense::lesson)) != 0) {
            backed = hit.sentence;
            continue;
        }
        said = hit.sentence;
        const Span span = context.span_of(hit.first, hit.end);
        add(out, Rule::opinion_not_data, context, span, id_of(Part::result),
            concat("'", slice(context.text, span), "' gives an opinion where a fact should stand"),
            "say how you know: a figure, or what people did or said afterwards");
    }
}

}  // namespace career::star_lint
