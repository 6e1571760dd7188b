// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

// Words that have a capital for other reasons than being a name.
constexpr Tags no_name =
    bits(Tag::i, Tag::acronym, Tag::pronoun, Tag::article, Tag::determiner, Tag::adverb, Tag::be_present, Tag::have,
         Tag::preposition, Tag::coordinator, Tag::relative, Tag::when, Tag::condition, Tag::common, Tag::we, Tag::my);

constexpr std::uint32_t one = word_hash("one");

bool is_specific(const Context& context, std::uint32_t i) {
    const Word& word = context.story.words[i];
    const Tags tags = context.reading.tags[i];
    if (word.has(word_digit)) return true;
    if ((tags & bits(Tag::number, Tag::technology)) != 0) return true;
    // "One day late" counts, "one of them" does not.
    if (word.hash == one && i + 1 < context.story.words.size() &&
        context.reading.is(i + 1, bits(Tag::time_unit, Tag::unit)) && !word.has(word_initial))
        return true;
    if (!word.has(word_capital)) return false;
    if ((tags & bits(Tag::month, Tag::weekday)) != 0) return (tags & bits(Tag::modal)) == 0 || !word.has(word_initial);
    if ((tags & no_name) != 0) return false;
    if (!word.has(word_initial)) return true;
    // The first word of a sentence is a name where the next one has a capital too ("Fernhill Energy lost ...").
    const std::uint32_t next = i + 1;
    return next < context.story.words.size() && tags == 0 && context.story.words[next].has(word_capital) &&
           !context.story.words[next].has(word_initial | word_after_comma) &&
           (context.reading.tags[next] & no_name) == 0;
}

}  // namespace

void check_no_specifics(const Context& context, Findings& out) {
    if (context.words.whole == 0) return;
    for (const Sentence& sentence : context.story.sentences) {
        if (sentence.part == no_part) continue;
        for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i)
            if (is_specific(context, i)) return;
    }
    add(out, Rule::no_specifics, context, context.place_of_story(), {},
        "the story names nobody and nothing and has no date or number",
        "name the place, the tool and the people's roles, and say when it was");
}

}  // namespace career::star_lint
