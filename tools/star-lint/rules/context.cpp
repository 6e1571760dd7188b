// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/context.hpp"

#include <algorithm>

namespace career::star_lint {

std::uint32_t Context::sentence_of(std::uint32_t word) const {
    const auto after = std::upper_bound(story.sentences.begin(), story.sentences.end(), word,
                                        [](std::uint32_t w, const Sentence& s) { return w < s.end_word; });
    return static_cast<std::uint32_t>(after - story.sentences.begin());
}

std::span<const PhraseHit> Context::phrases_in(std::uint32_t first, std::uint32_t end) const {
    const auto before = [](const PhraseHit& hit, std::uint32_t word) { return hit.first < word; };
    const std::vector<PhraseHit>& all = reading.phrases;
    return {std::lower_bound(all.begin(), all.end(), first, before),
            std::lower_bound(all.begin(), all.end(), end, before)};
}

std::span<const Clause> Context::clauses_in(std::uint32_t sentence) const {
    const auto before = [](const Clause& clause, std::uint32_t number) { return clause.sentence < number; };
    const std::vector<Clause>& all = reading.clauses;
    return {std::lower_bound(all.begin(), all.end(), sentence, before),
            std::lower_bound(all.begin(), all.end(), sentence + 1, before)};
}

Senses Context::senses_in(const Sentence& sentence) const {
    Senses all = 0;
    for (const PhraseHit& hit : phrases_in(sentence.first_word, sentence.end_word)) all |= hit.senses;
    return all;
}

Span Context::place_of_story() const {
    if (!story.title.empty()) return story.title;
    for (const StoryPart& part : story.parts)
        if (!part.label.empty()) return part.label;
    for (const Sentence& sentence : story.sentences)
        if (sentence.word_count() > 0) return sentence.span;
    return {story.extent.begin, story.extent.begin};
}

Span Context::place_of(Part part) const {
    for (const StoryPart& one : story.parts)
        if (has(one.parts, part) && !one.label.empty()) return one.label;
    return place_of_story();
}

PartSet present_parts(const Story& story) {
    PartSet set = 0;
    for (const StoryPart& part : story.parts)
        if (part.words > 0) set |= part.parts;
    return set;
}

PartSet labelled_parts(const Story& story) {
    PartSet set = 0;
    for (const StoryPart& part : story.parts) set |= part.parts;
    return set;
}

PartSet quoted_parts(const Story& story) {
    PartSet quoted = 0, open = 0;
    for (const Sentence& sentence : story.sentences) {
        if (sentence.part == no_part) continue;
        const PartSet parts = story.parts[sentence.part].parts;
        if ((open & parts) == parts) continue;
        for (std::uint32_t i = sentence.first_word; i < sentence.end_word && (open & parts) != parts; ++i)
            (story.words[i].has(word_quoted) ? quoted : open) |= parts;
    }
    return static_cast<PartSet>(quoted & ~open);
}

void add(Findings& out, Rule rule, const Context& context, Span span, std::string_view part, std::string message,
         std::string hint) {
    Finding finding;
    finding.rule = index_of(rule);
    finding.span = span;
    finding.story = context.story.index;
    finding.part = part;
    finding.message = std::move(message);
    finding.hint = std::move(hint);
    out.push_back(std::move(finding));
}

}  // namespace career::star_lint
