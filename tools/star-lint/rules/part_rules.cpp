// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/concat.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/star-lint/rules/blank.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

constexpr std::string_view names[part_count] = {"Situation", "Task", "Action", "Result", "Learning"};
constexpr std::string_view wanted[part_count] = {
    "add two or three sentences on where, when and with whom it was",
    "add a sentence on what you had to reach and what was yours in it",
    "add what you yourself did, step by step",
    "add what came of it, with a figure",
    "add what you took from it",
};

constexpr std::string_view name_of(Part part) { return names[static_cast<std::size_t>(part)]; }
constexpr std::string_view wish_for(Part part) { return wanted[static_cast<std::size_t>(part)]; }

constexpr Part star_parts[] = {Part::situation, Part::task, Part::action, Part::result};

// "Action 2", "Action #2:": one of the steps that a part is told in.
bool is_step(const Context& context, const StoryPart& part) {
    std::uint32_t at = part.label.end;
    const std::uint32_t end = std::min<std::uint32_t>(part.mark.end, static_cast<std::uint32_t>(context.text.size()));
    while (at < end && (context.text[at] == ' ' || context.text[at] == '#')) ++at;
    const auto digit = [&](std::uint32_t i) { return i < end && context.text[i] >= '0' && context.text[i] <= '9'; };
    if (!digit(at)) return false;
    while (digit(at)) ++at;
    return at >= end || (context.text[at] | 0x20) < 'a' || (context.text[at] | 0x20) > 'z';  // "2m" is a time
}

// "Action", and right below it "Action 1": the part is told there.
bool goes_on_below(const Context& context, const StoryPart& part) {
    const std::vector<StoryPart>& parts = context.story.parts;
    const StoryPart* next = &part + 1;
    return (part.parts & context.present) == part.parts && next != parts.data() + parts.size() &&
           (next->parts & part.parts) != 0;
}

// A quotation of several sentences is told in one: "You never answer. Never," said the man.
bool goes_on_quoting(const Context& context, const Sentence& sentence) {
    const std::vector<Word>& words = context.story.words;
    return sentence.first_word > 0 && words[sentence.first_word].has(word_quoted) &&
           words[sentence.first_word - 1].has(word_quoted);
}

}  // namespace

void check_missing_part(const Context& context, Findings& out) {
    if (context.words.whole == 0) return;  // an empty template has empty parts
    for (const Part part : star_parts) {
        if (has(context.labelled, part)) continue;
        add(out, Rule::missing_part, context, context.place_of_story(), id_of(part),
            concat("the story has no ", name_of(part)), std::string(wish_for(part)));
    }
}

void check_empty_part(const Context& context, Findings& out) {
    if (!context.story.labelled()) return;
    for (const StoryPart& part : context.story.parts) {
        if (!is_blank(context.story, part, context.text) || goes_on_below(context, part)) continue;
        const Part first = first_part(part.parts);
        add(out, Rule::empty_part, context, part.label.empty() ? context.place_of_story() : part.label, id_of(first),
            concat("nothing stands under ", name_of(first)), std::string(wish_for(first)));
    }
}

void check_repeated_part(const Context& context, Findings& out) {
    if (!context.story.labelled()) return;
    PartSet seen = 0, last = 0;
    std::string_view last_name;
    for (const StoryPart& part : context.story.parts) {
        // "Outcome", then "Long-term impact": two labels in a row of different names tell different things.
        const std::string_view name = slice(context.text, part.label);
        const bool step = part.parts == last && (is_step(context, part) || !ascii_iequals(name, last_name));
        last = part.parts;
        last_name = name;
        // A part begun anew; merged ones share names with what they are made of.
        if ((seen & part.parts) == part.parts && part.parts != 0 && !step) {
            const Part first = first_part(part.parts);
            add(out, Rule::repeated_part, context, part.label, id_of(first),
                concat(name_of(first), " comes a second time"), concat("join the two under one ", name_of(first)));
        }
        seen |= part.parts;
    }
}

void check_part_order(const Context& context, Findings& out) {
    if (!context.story.labelled()) return;
    PartSet seen = 0;
    for (const StoryPart& part : context.story.parts) {
        const PartSet earlier = static_cast<PartSet>(seen & ~part.parts);
        const Part first = first_part(part.parts);
        // A part that stands after a later one.
        const auto later = static_cast<PartSet>(earlier & ~((bit(first) << 1) - 1));
        if (later != 0) {
            add(out, Rule::part_order, context, part.label, id_of(first),
                concat(name_of(first), " stands after ", name_of(first_part(later))),
                "tell it in the order Situation, Task, Action, Result, then what you learned");
            return;
        }
        seen |= part.parts;
    }
}

void check_no_structure(const Context& context, Findings& out) {
    if (context.story.labelled() || context.words.whole == 0) return;
    add(out, Rule::no_structure, context, context.place_of_story(), {},
        "the parts of the story are not marked; they were inferred",
        "mark Situation, Task, Action and Result, each with a heading of its own");
}

void check_long_situation(const Context& context, Findings& out) {
    std::uint32_t count = 0;
    Span first{};
    for (const Sentence& sentence : context.story.sentences) {
        const PartSet parts = context.parts_of(sentence);
        // A Situation that was inferred ends where another part begins: what comes later may be misplaced.
        if (sentence.inferred && parts != bit(Part::situation) && count > 0) break;
        if (parts != bit(Part::situation) || sentence.word_count() == 0) continue;
        if ((sentence.flags & sentence_heading) != 0 || goes_on_quoting(context, sentence)) continue;
        if (++count == context.settings.situation_sentences + 1) first = sentence.span;
    }
    if (count <= context.settings.situation_sentences) return;
    add(out, Rule::long_situation, context, first, id_of(Part::situation),
        concat("the Situation has ", count, " sentences, more than ", context.settings.situation_sentences),
        "keep what the listener needs to understand your Action, cut the rest");
}

}  // namespace career::star_lint
