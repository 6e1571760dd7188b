// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/context.hpp"

#include "tools/star-lint/rules/blank.hpp"

namespace career::star_lint {

Senses Context::senses_in(std::uint32_t sentence, std::uint32_t first, std::uint32_t end) const {
    const SentenceReading& whole = reading.sentences[sentence];
    Senses all = 0;
    for (std::uint32_t i = whole.first_phrase; i < whole.end_phrase; ++i)
        if (reading.phrases[i].first >= first && reading.phrases[i].first < end) all |= reading.phrases[i].senses;
    return all;
}

std::span<const Clause> Context::clauses_in(std::uint32_t sentence) const {
    const SentenceReading& whole = reading.sentences[sentence];
    return std::span(reading.clauses).subspan(whole.first_clause, whole.end_clause - whole.first_clause);
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

PartSet present_parts(const Story& story, std::string_view text) {
    PartSet set = 0;
    for (const StoryPart& part : story.parts)
        if (!is_blank(story, part, text)) set |= part.parts;
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
