// SPDX-License-Identifier: MIT
#include <algorithm>
#include <span>

#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

// Words that have a capital for other reasons than being a name.
constexpr Tags no_name =
    bits(Tag::i, Tag::acronym, Tag::pronoun, Tag::article, Tag::determiner, Tag::adverb, Tag::be_present, Tag::have,
         Tag::preposition, Tag::coordinator, Tag::relative, Tag::when, Tag::condition, Tag::common, Tag::we, Tag::my);

constexpr std::uint32_t one = word_hash("one"), may = word_hash("may"), march = word_hash("march");

// Numbers that count nothing.
constexpr WordSet unsure({"dozens", "hundreds", "thousands", "millions", "billions"});
// What stands in front of a month, where it has no capital.
constexpr WordSet in_month({"in", "since", "last", "by", "until", "till", "early", "late", "mid", "of", "this", "next",
                            "from"});

bool is_given_name(const Word& word) {
    const std::span<const std::uint32_t> names = given_names();
    return std::binary_search(names.begin(), names.end(), word.hash);
}

// "c++", "c#": the marks are no part of the word.
bool is_marked_language(const Context& context, const Word& word) {
    const std::string_view behind = context.text.substr(word.end(), 2);
    return word.length < 3 && (behind == "++" || behind.starts_with('#'));
}

// "In march", "on friday": people leave out the capital.
bool is_lower_date(const Context& context, std::uint32_t i) {
    const Word& word = context.story.words[i];
    if (context.reading.is(i, bits(Tag::weekday))) return word.length > 4;
    if (!context.reading.is(i, bits(Tag::month)) || i == 0 || word.has(word_initial)) return false;
    return in_month.has(context.story.words[i - 1].hash) || (word.hash != may && word.hash != march && word.length > 3);
}

// "A hundred times", "at one point": counts nothing.
bool is_figure_of_speech(const Context& context, std::uint32_t i) {
    static constexpr WordSet round({"hundred", "thousand", "million", "billion", "zillion"});
    const auto& words = context.story.words;
    if (i == 0) return false;
    const std::uint32_t before = words[i - 1].hash;
    if (round.has(words[i].hash)) return before == word_hash("a");
    return words[i].hash == one && before == word_hash("at");
}

// "Long story short: Success", "they said 'Thank you'": what is said begins with a capital.
bool begins_speech(const Context& context, const Word& word) {
    const std::size_t from = word.begin > 4 ? word.begin - 4 : 0;
    std::string_view before = context.text.substr(from, word.begin - from);
    const bool quoted =
        before.ends_with('\'') || before.ends_with('"') || before.ends_with("\u201c") || before.ends_with("\u2018");
    // The tool "Ada" has a name.
    if (quoted) return context.text.substr(word.end(), 1) == " ";
    while (before.ends_with(' ')) before.remove_suffix(1);
    return before.ends_with(':');
}

// "My colleague anna", among names that have their capital.
bool is_introduced(const Context& context, std::uint32_t i) {
    static constexpr WordSet people({"colleague", "boss", "manager", "friend", "lead", "mentor", "teammate"});
    return i > 0 && people.has(context.story.words[i - 1].hash) && is_given_name(context.story.words[i]);
}

// All of it in capitals: there they tell nothing of a name.
bool is_shouted(const Story& story) {
    std::size_t upper = 0, longer = 0;
    for (const Word& word : story.words) {
        if (word.length < 3) continue;
        ++longer;
        upper += word.has(word_upper) ? 1U : 0U;
    }
    return upper * 10 > longer * 8;
}

bool is_specific(const Context& context, std::uint32_t i, bool shouted) {
    const Word& word = context.story.words[i];
    const Tags tags = context.reading.tags[i];
    if (word.has(word_digit)) return true;
    if (word.length == 1 || word.length == 2)
        if (is_marked_language(context, word)) return true;
    if ((tags & bits(Tag::number)) != 0) return !unsure.has(word.hash) && !is_figure_of_speech(context, i);
    if ((tags & bits(Tag::technology)) != 0) return true;
    // "One day late" counts, "one of them" does not.
    if (word.hash == one && !is_figure_of_speech(context, i) && i + 1 < context.story.words.size() &&
        context.reading.is(i + 1, bits(Tag::time_unit, Tag::unit)) && !word.has(word_initial))
        return true;
    if (shouted) return is_lower_date(context, i) || is_introduced(context, i) || is_given_name(word);
    if (!word.has(word_capital)) return is_lower_date(context, i) || is_introduced(context, i);
    if (word.length == 1) return false;  // "X-ray"
    if ((tags & bits(Tag::month, Tag::weekday)) != 0) return (tags & bits(Tag::modal)) == 0 || !word.has(word_initial);
    if ((tags & no_name) != 0) return false;
    if (is_given_name(word)) return true;
    if (!word.has(word_initial)) return !begins_speech(context, word);
    // The first word of a sentence is a name where the next one has a capital too ("Fernhill Energy lost ...").
    const std::uint32_t next = i + 1;
    return next < context.story.words.size() && tags == 0 && context.story.words[next].has(word_capital) &&
           !context.story.words[next].has(word_initial | word_after_comma) &&
           (context.reading.tags[next] & no_name) == 0;
}

// Nobody who writes in lower case gives names a capital: there a given name is one.
bool names_in_lower_case(const Context& context) {
    for (const Word& word : context.story.words)
        if (word.has(word_initial) && word.has(word_capital)) return false;
    for (const Sentence& sentence : context.story.sentences) {
        if (sentence.part == no_part) continue;
        for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i)
            if (is_given_name(context.story.words[i])) return true;
    }
    return false;
}

}  // namespace

void check_no_specifics(const Context& context, Findings& out) {
    if (context.words.whole == 0) return;
    const bool shouted = is_shouted(context.story);
    for (const Sentence& sentence : context.story.sentences) {
        if (sentence.part == no_part) continue;
        for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i)
            if (is_specific(context, i, shouted)) return;
    }
    if (names_in_lower_case(context)) return;
    add(out, Rule::no_specifics, context, context.place_of_story(), {},
        "the story names nobody and nothing and has no date or number",
        "name the place, the tool and the people's roles, and say when it was");
}

}  // namespace career::star_lint
