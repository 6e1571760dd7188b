// SPDX-License-Identifier: MIT
#include <optional>

#include "libcommon/text/concat.hpp"
#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t one = word_hash("one"), once = word_hash("once"), ago = word_hash("ago"),
                        back = word_hash("back"), recently = word_hash("recently"), lately = word_hash("lately"),
                        of = word_hash("of");

bool is_year(std::string_view text) { return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")); }

bool determined_time(const Context& context, std::uint32_t from, std::uint32_t end) {
    for (std::uint32_t i = from; i < end; ++i)
        if (is_year(slice(context.text, context.story.words[i])) ||
            context.reading.is(i, bits(Tag::month, Tag::weekday)))
            return true;
    return false;
}

// Does the phrase say when something happened, rather than how new a thing is ("a recently opened ward"), or is the
// time named beside it ("one morning in May")?
bool tells_when(const Context& context, const PhraseHit& hit) {
    const Reading& reading = context.reading;
    const Sentence& sentence = context.story.sentences[hit.sentence];
    // "Three years ago" tells it.
    if (hit.first > sentence.first_word &&
        (context.story.words[hit.first - 1].has(word_digit) || reading.is(hit.first - 1, bits(Tag::number))))
        return false;
    // "Let me tell you about a time when ..." opens any story.
    static constexpr WordSet telling({"tell", "telling", "about", "describe", "share"});
    for (std::uint32_t i = hit.first; i > sentence.first_word && hit.first - i < 3; --i)
        if (telling.has(context.story.words[i - 1].hash)) return false;
    // "In the past 3 months", "one day before the launch": counted from something that is named.
    if (hit.end < sentence.end_word) {
        const Word& next = context.story.words[hit.end];
        if (next.has(word_digit) || reading.is(hit.end, bits(Tag::number))) return false;
        static constexpr WordSet anchors({"before", "after"});
        if (context.story.words[hit.first].hash == one && anchors.has(next.hash) && !next.has(word_after_comma))
            return false;
    }
    // "Once, in a restaurant": but "once it had cooled" and "once a week".
    if (context.story.words[hit.first].hash == once && hit.end == hit.first + 1 &&
        (hit.first != sentence.first_word || hit.end >= sentence.end_word ||
         !context.story.words[hit.end].has(word_after_comma)))
        return false;
    const bool one_word = hit.end == hit.first + 1;
    const bool front = hit.first == sentence.first_word || context.story.words[hit.first].has(word_after_comma);
    if (one_word && !front && hit.first > sentence.first_word) {
        if (reading.is(hit.first - 1, bits(Tag::article, Tag::determiner, Tag::my, Tag::our, Tag::preposition,
                                           Tag::be_past, Tag::had)))
            return false;
        if (hit.end < sentence.end_word && reading.is(hit.end, bits(Tag::participle)) &&
            !reading.is(hit.first - 1, bits(Tag::i, Tag::we, Tag::pronoun)))
            return false;
    }
    return !determined_time(context, hit.end, std::min(hit.end + 4, sentence.end_word));
}

// A month or a year stands somewhere in the Situation.
bool situation_is_dated(const Context& context) {
    for (const Sentence& sentence : context.story.sentences) {
        if (!has(context.parts_of(sentence), Part::situation)) continue;
        for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i) {
            if (is_year(slice(context.text, context.story.words[i]))) return true;
            if (context.reading.is(i, bits(Tag::month)) && context.story.words[i].has(word_capital)) return true;
        }
    }
    return false;
}

// "A while back", "recently": seen from today, wherever it stands.
bool looks_back(const Context& context, const PhraseHit& hit) {
    const std::uint32_t last = context.story.words[hit.end - 1].hash;
    return last == ago || last == back || last == recently || last == lately;
}

}  // namespace

void check_vague_time(const Context& context, Findings& out) {
    std::optional<bool> dated;
    std::uint32_t covered = 0;  // "a while back" holds "while back": one finding
    for (const PhraseHit& hit : context.reading.phrases) {
        if ((hit.senses & bits(Sense::vague_time)) == 0 || hit.first < covered) continue;
        const Sentence& sentence = context.story.sentences[hit.sentence];
        const PartSet parts = context.parts_of(sentence);
        // Where the story begins is where it must be dated; later on "at some point" only tells it along.
        const bool opening =
            (parts & (bit(Part::situation) | bit(Part::task))) != 0 || (sentence.inferred && hit.sentence < 2);
        if (parts == 0 || (!opening && !(has(parts, Part::action) && looks_back(context, hit)))) continue;
        if (context.silent(hit.first, parts) || !tells_when(context, hit)) continue;
        const Word& first = context.story.words[hit.first];
        // "One day" in the middle of things is narrative; "one of my jobs" is not.
        const bool loose = first.hash == one && context.story.words[hit.first + 1].hash != of;
        if (loose && (parts & bit(Part::situation)) == 0) continue;
        if (loose && !dated) dated = situation_is_dated(context);
        if (loose && *dated) continue;
        if (loose && hit.first != sentence.first_word && !first.has(word_after_comma)) continue;
        covered = hit.end;
        const Span span = context.span_of(hit.first, hit.end);
        add(out, Rule::vague_time, context, span, id_of(first_part(parts)),
            concat("'", slice(context.text, span), "' tells no time"), "say when it was: a month and a year will do");
    }
}

}  // namespace career::star_lint
