// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/concat.hpp"
#include "libcommon/text/word_set.hpp"
#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {
namespace {

constexpr std::uint32_t some = word_hash("some"), of = word_hash("of"), many = word_hash("many"), in = word_hash("in"),
                        how = word_hash("how"), like = word_hash("like"), one = word_hash("one"),
                        multiple = word_hash("multiple");

// "How many", "as many as", "not many": asked, compared or denied, not told.
constexpr WordSet asking({"how", "as", "too", "not", "that", "by", "however"});

// What may stand between a break and the number that makes an amount exact: "several, that is four".
constexpr WordSet approaching({"lot",     "number",  "that",   "is",        "i",      "e",    "ie",    "or",
                               "about",   "around",  "some",   "roughly",   "nearly", "over", "under", "almost",
                               "exactly", "namely",  "on",     "the",       "at",     "to",   "be",    "precise",
                               "maybe",   "perhaps", "say",    "circa",     "ca",     "in",   "fact",  "precisely",
                               "all",     "of",      "approx", "something", "like",   "more", "than",  "it",
                               "was",     "were",    "there",  "they"});

constexpr WordSet plurals({"people", "children", "men", "women", "staff", "folks", "mice", "feet", "teeth"});
constexpr WordSet no_plurals({"news",   "always",     "perhaps", "this",    "was",       "has", "its",
                              "series", "means",      "yes",     "less",    "sometimes", "is",  "as",
                              "us",     "afterwards", "besides", "whereas", "plus",      "thus"});

constexpr WordSet all_of_them({"them", "us", "those", "these"});

bool is_year(std::string_view text) { return text.size() == 4 && (text.starts_with("19") || text.starts_with("20")); }

bool is_number(const Context& context, std::uint32_t word) {
    const Word& w = context.story.words[word];
    if (w.has(word_digit)) return !is_year(slice(context.text, w));
    return context.reading.is(word, bits(Tag::number));
}

// "Several suppliers: Brenn, Holt and Sarto": behind a colon or in brackets each by its name.
bool names_behind(const Context& context, std::uint32_t from, std::uint32_t end) {
    std::uint32_t at = context.story.words[from].begin;
    while (at > 0 && context.text[at - 1] == ' ') --at;
    if (at == 0 || (context.text[at - 1] != ':' && context.text[at - 1] != '(')) return false;
    std::uint32_t names = 0;
    for (std::uint32_t k = from; k < end && names < 2; ++k) {
        const bool named = context.story.words[k].has(word_capital) && !context.reading.is(k, bits(Tag::i));
        if (!named && !context.reading.is(k, bits(Tag::coordinator))) return false;
        names += named ? 1 : 0;
    }
    return names == 2;
}

// The number stands beside it, behind a comma, a dash or in brackets: "several of them (seven)", "a few cars, 11 or
// so", "a couple, two to be precise". "Various bugs, two of which ..." counts something else.
bool is_made_exact(const Context& context, const PhraseHit& hit) {
    constexpr std::uint32_t reach = 7;
    const std::uint32_t end = context.story.sentences[hit.sentence].end_word;
    // "Various (mostly nine) jobs"
    const std::uint32_t behind = context.story.words[hit.end - 1].end();
    if (context.text.substr(behind, 2) == " (")
        for (std::uint32_t i = hit.end; i < std::min(hit.end + 3, end); ++i)
            if (is_number(context, i)) return true;
    for (std::uint32_t i = hit.end; i < std::min(hit.end + reach, end); ++i) {
        if (!context.story.words[i].has(word_after_comma)) continue;
        if (names_behind(context, i, end)) return true;
        // "A few of them, Ana, Lu and Per": named one by one.
        if (i > hit.end && all_of_them.has(context.story.words[i - 1].hash) && context.story.words[i].has(word_capital))
            return true;
        for (std::uint32_t k = i; k < end && (k == i || !context.story.words[k].has(word_after_comma)); ++k) {
            if (context.reading.is(k, bits(Tag::ordinal)))
                return true;  // "several drafts, the fourth of which went out"
            if (is_number(context, k))
                return k + 1 >= end || context.story.words[k + 1].hash != of ||
                       (k + 2 < end && all_of_them.has(context.story.words[k + 2].hash));
            if (!approaching.has(context.story.words[k].hash)) break;
        }
    }
    return false;
}

bool is_plural(const Context& context, std::uint32_t word) {
    const Word& w = context.story.words[word];
    if (plurals.has(w.hash)) return true;
    if (w.has(word_capital | word_digit | word_apostrophe) || no_plurals.has(w.hash)) return false;
    const std::string_view text = slice(context.text, w);
    return text.size() > 3 && text.ends_with('s') && !text.ends_with("ss") && !text.ends_with("us") &&
           !text.ends_with("is");
}

// "Some performance issues", "some other small changes": several, not told how many. The end of the plural; 0 for "some
// oil", "some 140 pieces" and "some of them".
std::uint32_t end_of_plural(const Context& context, const PhraseHit& hit) {
    constexpr std::uint32_t reach = 3;
    const std::uint32_t end = context.story.sentences[hit.sentence].end_word;
    for (std::uint32_t i = hit.end; i < std::min(hit.end + reach, end); ++i) {
        if (i > hit.end && context.story.words[i].has(word_after_comma)) return 0;
        if (is_plural(context, i)) return i + 1;
        constexpr Tags breaks = bits(Tag::preposition, Tag::coordinator, Tag::article, Tag::pronoun, Tag::number,
                                     Tag::be_past, Tag::be_present, Tag::had, Tag::modal, Tag::would, Tag::relative);
        if (context.reading.is(i, breaks) || context.story.words[i].has(word_digit)) return 0;
    }
    return 0;
}

bool tells_no_amount(const Context& context, const PhraseHit& hit) {
    const Sentence& sentence = context.story.sentences[hit.sentence];
    if (hit.first > sentence.first_word && asking.has(context.story.words[hit.first - 1].hash)) return false;
    // "I didn't want many words."
    for (std::uint32_t i = hit.first; i > sentence.first_word && hit.first - i < 3; --i) {
        if (context.story.words[i].has(word_after_comma)) break;
        // "Did not match in many places": what is denied is the match.
        if (context.story.words[i - 1].hash == in) break;
        if (context.reading.is(i - 1, bits(Tag::neg))) return false;
    }
    // "One of the many ways": no claim of an amount.
    if (context.story.words[hit.first].hash == many && hit.first > sentence.first_word &&
        context.reading.is(hit.first - 1, bits(Tag::article, Tag::my, Tag::our)))
        return false;
    // "How many of the various labels", "one of several mills", "like many in the north": asked, or the background of
    // one.
    for (std::uint32_t i = hit.first; i > sentence.first_word && hit.first - i < 5; --i)
        if (context.story.words[i - 1].hash == how) return false;
    if (context.story.words[hit.first].hash == many && hit.first > sentence.first_word &&
        context.story.words[hit.first - 1].hash == like)
        return false;
    if (hit.first > sentence.first_word + 1 && context.story.words[hit.first - 1].hash == of &&
        context.story.words[hit.first - 2].hash == one)
        return false;
    // "Multiple sclerosis", "a bunch of grapes", "I took some notes": a name, a thing, a habit of speech.
    if (context.story.words[hit.first].hash == multiple && hit.end == hit.first + 1 && end_of_plural(context, hit) == 0)
        return false;
    static constexpr WordSet bunched(
        {"grapes", "flowers", "keys", "bananas", "roses", "herbs", "carrots", "radishes", "tulips"});
    static constexpr WordSet spoken({"notes", "photos", "pictures", "doubts", "thoughts", "ways", "respects"});
    if (hit.end < sentence.end_word &&
        (bunched.has(context.story.words[hit.end].hash) ||
         (context.story.words[hit.end - 1].hash == some && spoken.has(context.story.words[hit.end].hash))))
        return false;
    // "Many-sided" counts nothing.
    const std::uint32_t after = context.story.words[hit.end - 1].end();
    if (after < context.text.size() && context.text[after] == '-') return false;
    // "A few minutes later", "several times", "one too many": told along the way, no amount of the work.
    static constexpr WordSet passing({"minutes", "seconds", "moments", "times", "instants"});
    static constexpr WordSet when({"later", "before", "earlier", "ago", "after", "afterwards"});
    if (hit.end < sentence.end_word &&
        (passing.has(context.story.words[hit.end].hash) ||
         (hit.end + 1 < sentence.end_word && context.reading.is(hit.end, bits(Tag::time_unit)) &&
          when.has(context.story.words[hit.end + 1].hash))))
        return false;
    if (hit.first > sentence.first_word &&
        (is_number(context, hit.first - 1) || context.story.words[hit.first - 1].hash == one))
        return false;
    // "Several is the name of the glider", "a number of each place", "many thanks": no amount at all.
    static constexpr WordSet single({"is", "was", "isn't", "wasn't", "each", "every", "thanks"});
    if (hit.end < sentence.end_word && single.has(context.story.words[hit.end].hash)) return false;
    // A figure right behind it: "a lot of 40".
    if (hit.end < sentence.end_word && is_number(context, hit.end)) return false;
    // "429 Too Many Requests": a name.
    const Word& first = context.story.words[hit.first];
    if (first.has(word_capital) && !first.has(word_initial | word_after_comma | word_upper)) return false;
    return !is_made_exact(context, hit);
}

}  // namespace

void check_vague_amount(const Context& context, Findings& out) {
    std::uint32_t covered = 0;
    for (const PhraseHit& hit : context.reading.phrases) {
        if ((hit.senses & bits(Sense::vague_amount)) == 0 || hit.first < covered) continue;
        const PartSet parts = context.parts_of(context.story.sentences[hit.sentence]);
        // A lesson may speak of people in general.
        if (parts == 0 || parts == bit(Part::learning) || context.silent(hit.first, parts)) continue;
        if (!tells_no_amount(context, hit)) continue;
        const bool bare = context.story.words[hit.first].hash == some && hit.end == hit.first + 1;
        const std::uint32_t end = bare ? end_of_plural(context, hit) : hit.end;
        if (end == 0) continue;
        covered = end;
        const Span span = context.span_of(hit.first, end);
        add(out, Rule::vague_amount, context, span, id_of(first_part(parts)),
            concat("'", slice(context.text, span), "' gives no amount"), "give the number, or an honest guess at it");
    }
}

}  // namespace career::star_lint
