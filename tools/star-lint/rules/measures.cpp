// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/measures.hpp"

#include <algorithm>

#include "libcommon/text/word_set.hpp"

namespace career::star_lint {
namespace {

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
constexpr bool is_letter(char c) { return (c | 0x20) >= 'a' && (c | 0x20) <= 'z'; }

// What stands before a length of time that is measured: "within a week", "saves an hour".
constexpr WordSet lengths({"within", "in",     "under", "than",  "takes", "took",   "take",   "over",   "about",
                           "only",   "just",   "lasts", "saved", "saves", "save",   "saving", "cost",   "costs",
                           "lost",   "gained", "by",    "to",    "from",  "lasted", "around", "inside", "nearly"});

constexpr std::uint32_t of = word_hash("of"), in = word_hash("in"), since = word_hash("since"), by = word_hash("by"),
                        until = word_hash("until"), the = word_hash("the"), two = word_hash("two"),
                        three = word_hash("three"), dozens = word_hash("dozens"), hundreds = word_hash("hundreds"),
                        thousands = word_hash("thousands"), millions = word_hash("millions"), one = word_hash("one"),
                        a = word_hash("a"), an = word_hash("an"), error = word_hash("error"),
                        errors = word_hash("errors"), responses = word_hash("responses"), pages = word_hash("pages");

constexpr std::uint32_t later = word_hash("later"), ago = word_hash("ago"), on = word_hash("on"),
                        afterwards = word_hash("afterwards"), afterward = word_hash("afterward"), at = word_hash("at"),
                        past = word_hash("past"), think = word_hash("think"), thought = word_hash("thought"),
                        twice = word_hash("twice"), whole = word_hash("whole"), entire = word_hash("entire"),
                        oclock = word_hash("o'clock");

// Letters that may stand right behind figures in a measure; "2FA", "3D" and "5G" are names.
constexpr WordSet glued_units({"x",    "k",   "m",    "b",   "bn",  "mn",  "s",   "ms",  "h",   "hr",  "hrs", "min",
                               "mins", "sec", "secs", "kg",  "g",   "gb",  "mb",  "tb",  "kb",  "mm",  "cm",  "km",
                               "l",    "ml",  "w",    "kw",  "kwh", "v",   "p",   "d",   "y",   "yr",  "yrs", "mo",
                               "pct",  "t",   "ha",   "ft",  "in",  "lb",  "lbs", "mph", "rpm", "pp",  "c",   "f",
                               "hz",   "mhz", "ghz",  "qps", "rps", "usd", "eur", "gbp", "chf", "sqm", "fte"});

// Is what follows something that is counted or measured?
bool counts_next(const Context& context, std::uint32_t word, const Sentence& sentence) {
    const std::uint32_t next = word + 1;
    if (next >= sentence.end_word || context.story.words[next].has(word_after_comma)) return false;
    const Word& w = context.story.words[next];
    if (context.reading.is(next, bits(Tag::unit, Tag::time_unit, Tag::number, Tag::partial))) return true;
    if (w.hash == of || w.has(word_percent)) return true;
    const std::string_view noun = slice(context.text, w);
    return !w.has(word_capital) && noun.size() > 3 && noun.ends_with('s') &&
           !context.reading.is(next, bits(Tag::adverb, Tag::be_past, Tag::pronoun, Tag::preposition));
}

bool is_year(std::string_view digits) {
    return digits.size() == 4 && std::all_of(digits.begin(), digits.end(), is_digit) &&
           (digits.starts_with("19") || digits.starts_with("20"));
}

// "Two weeks later", "a year ago", "six months on": when it was, not how long it took. `unit`: the word of the time.
bool dates_only(const Context& context, std::uint32_t unit, const Sentence& sentence) {
    if (unit + 1 >= sentence.end_word || !context.reading.is(unit, bits(Tag::time_unit))) return false;
    const std::uint32_t next = context.story.words[unit + 1].hash;
    const bool ends = unit + 2 >= sentence.end_word || context.story.words[unit + 2].has(word_after_comma) ||
                      context.reading.is(unit + 2, bits(Tag::i, Tag::we, Tag::pronoun));
    return next == later || next == ago || next == afterwards || next == afterward || (next == on && ends);
}

// "12/05/2021": two slashes between figures.
bool is_date(std::string_view text, const Word& w) {
    const auto slash = [&](std::size_t i) { return i < text.size() && text[i] == '/'; };
    if (!slash(w.end()) && (w.begin == 0 || !slash(w.begin - 1))) return false;
    const std::string_view around = text.substr(w.begin < 6 ? 0 : w.begin - 6, w.length + 12);
    return std::count(around.begin(), around.end(), '/') > 1;
}

// Figures with letters behind them, and no unit.
bool is_named(std::string_view text) {
    const auto letters = static_cast<std::size_t>(std::find_if(text.begin(), text.end(), is_letter) - text.begin());
    if (letters == text.size()) return false;
    if (letters == 1 && text.size() == 2 && (text[1] | 0x20) == 'g') return true;  // 4G
    return !glued_units.has(word_hash(text.substr(letters)));
}

bool digits_measure(const Context& context, std::uint32_t word, const Sentence& sentence) {
    const Word& w = context.story.words[word];
    const std::string_view text = slice(context.text, w);
    if (w.has(word_percent)) return true;
    if (!is_digit(text.front())) return false;  // p99, v2, A87
    if (is_named(text) || is_date(context.text, w) || dates_only(context, word + 1, sentence)) return false;
    // "COVID-19", "24/7", "the 1990s": names.
    if (w.begin > 1 && context.text[w.begin - 1] == '-' && is_letter(context.text[w.begin - 2])) return false;
    if (context.text.substr(w.begin, 4) == "24/7" || (w.begin > 2 && context.text.substr(w.begin - 3, 4) == "24/7"))
        return false;
    if (text.size() == 5 && text.back() == 's' && is_year(text.substr(0, 4))) return false;
    if (std::count(text.begin(), text.end(), '.') > 1) return false;
    // A currency sign is no part of the word.
    if (w.begin > 0 && std::string_view("$").find(context.text[w.begin - 1]) != std::string_view::npos) return true;
    if (w.begin > 1 && (context.text.substr(w.begin - 2, 2) == "\xC2\xA3")) return true;
    if (w.begin > 2 && (context.text.substr(w.begin - 3, 3) == "\xE2\x82\xAC")) return true;
    if (context.reading.is(word, bits(Tag::ordinal)) || (is_letter(text.back()) && text.ends_with("th"))) return false;
    const bool first = word == sentence.first_word;
    const Word* before = first ? nullptr : &context.story.words[word - 1];
    const bool named = !first && context.reading.is(word - 1, bits(Tag::identifier)) && !w.has(word_after_comma);
    // "503 errors": the name of an answer, not its number.
    if (text.size() == 3 && (text.front() == '4' || text.front() == '5') && word + 1 < sentence.end_word) {
        const std::uint32_t next = context.story.words[word + 1].hash;
        if (next == errors || next == error || next == responses || next == pages) return false;
    }
    const bool counted = counts_next(context, word, sentence) &&
                         !(named && !context.reading.is(word + 1, bits(Tag::unit, Tag::time_unit, Tag::number)));
    if (is_year(text)) {
        if (!counted || before == nullptr) return false;
        return before->hash != in && before->hash != since && before->hash != by && before->hash != until;
    }
    if (counted) return true;
    if (word + 1 < sentence.end_word && context.reading.is(word + 1, bits(Tag::month))) return false;
    if (before == nullptr) return true;
    if (context.reading.is(word - 1, bits(Tag::month))) return false;
    if (named) return false;
    if (context.reading.is(word - 1, bits(Tag::unit))) return true;  // EUR 40
    // "Turbine 14": a name and its number; "429 Too Many Requests": a status.
    if (before->has(word_capital) && !before->has(word_initial) && !w.has(word_after_comma) &&
        !context.reading.is(word - 1, bits(Tag::i)))
        return false;
    if (text.size() == 3 && word + 1 < sentence.end_word && context.story.words[word + 1].has(word_capital) &&
        context.reading.tags[word + 1] != bits(Tag::i))
        return false;
    return true;
}

bool number_word_measures(const Context& context, std::uint32_t word, const Sentence& sentence) {
    const std::uint32_t hash = context.story.words[word].hash;
    if (hash == dozens || hash == hundreds || hash == thousands || hash == millions) return false;
    const std::uint32_t next = word + 1;
    if (dates_only(context, next, sentence)) return false;
    constexpr Tags counted = bits(Tag::unit, Tag::time_unit, Tag::number, Tag::partial, Tag::ordinal);
    // "Two-factor", "one-on-one": names.
    const std::uint32_t end = context.story.words[word].end();
    if (end < context.text.size() && context.text[end] == '-' &&
        !(next < sentence.end_word && context.reading.is(next, counted)))
        return false;
    // "At six", "at twenty past three": by the clock.
    for (std::uint32_t i = word; i > sentence.first_word && word - i < 4; --i) {
        const std::uint32_t before = context.story.words[i - 1].hash;
        if (before == at || before == past) return counts_next(context, word, sentence);
        if (!context.reading.is(i - 1, bits(Tag::number, Tag::to, Tag::partial))) break;
    }
    if (word == sentence.first_word) return true;
    const Tags before = context.reading.tags[word - 1];
    if ((before & bits(Tag::identifier)) != 0 && !counts_next(context, word, sentence)) return false;
    // "The two teams" names them, "two teams" counts them.
    const bool definite = context.story.words[word - 1].hash == the || (before & bits(Tag::my, Tag::our)) != 0;
    return !((hash == two || hash == three) && definite) ||
           context.reading.is(word + 1 < sentence.end_word ? word + 1 : word, bits(Tag::time_unit));
}

// "Within a week", "took an hour", "less than a day": a length of time, where "a week later" is only a date.
bool is_duration(const Context& context, std::uint32_t word, const Sentence& sentence) {
    if (!context.reading.is(word, bits(Tag::time_unit)) || word < sentence.first_word + 2) return false;
    // "Saved a full day"
    if (context.story.words[word - 1].hash == word_hash("full")) return context.story.words[word - 2].hash == a;
    const std::uint32_t article = context.story.words[word - 1].hash;
    if ((article != a && article != an && article != one) || dates_only(context, word, sentence)) return false;
    return lengths.has(context.story.words[word - 2].hash);
}

// "Minutes, not hours", "from weeks to days": one length of time against another.
bool compares_times(const Context& context, std::uint32_t word, const Sentence& sentence) {
    if (!context.reading.is(word, bits(Tag::time_unit)) || word + 2 >= sentence.end_word) return false;
    static constexpr WordSet against({"not", "to", "than", "into", "of"});
    const std::uint32_t hash = context.story.words[word].hash;
    for (std::uint32_t i = word + 1; i + 1 < std::min(word + 4, sentence.end_word); ++i)
        if (against.has(context.story.words[i].hash) && context.reading.is(i + 1, bits(Tag::time_unit)))
            return context.story.words[i].hash != of && context.story.words[i + 1].hash != hash;
    return false;
}

// "No car on the kerb in the whole winter", "nobody called for a month": none or one, in a time that is told.
bool counts_none(const Context& context, std::uint32_t word, const Sentence& sentence) {
    static constexpr WordSet none({"no", "none", "nobody", "never", "nothing", "not", "without", "one", "single"});
    const std::uint32_t hash = context.story.words[word].hash;
    const bool for_a = hash == a && word > sentence.first_word && word + 1 < sentence.end_word &&
                       context.story.words[word - 1].hash == word_hash("for") &&
                       context.reading.is(word + 1, bits(Tag::time_unit)) && !dates_only(context, word + 1, sentence);
    if (hash != whole && hash != entire && !for_a) return false;
    bool time = false;  // "whole winter", "whole of the next week"
    for (std::uint32_t i = word + 1; i < std::min(word + 5, sentence.end_word); ++i)
        time = time || context.reading.is(i, bits(Tag::time_unit));
    if (!time) return false;
    for (std::uint32_t i = sentence.first_word; i < word; ++i)
        if (none.has(context.story.words[i].hash)) return true;
    return false;
}

bool is_measure(const Context& context, std::uint32_t word, const Sentence& sentence) {
    const Word& w = context.story.words[word];
    // "The 9 o'clock tram", "nine o'clock": by the clock.
    if (word + 1 < sentence.end_word && context.story.words[word + 1].hash == oclock) return false;
    if (w.has(word_digit)) return digits_measure(context, word, sentence);
    const Tags tags = context.reading.tags[word];
    if (w.hash == twice && word > sentence.first_word) {
        const std::uint32_t before = context.story.words[word - 1].hash;
        if (before == think || before == thought) return false;
    }
    if (counts_none(context, word, sentence) || compares_times(context, word, sentence)) return true;
    if ((tags & bits(Tag::measure)) != 0 || is_duration(context, word, sentence)) return true;
    return (tags & bits(Tag::number)) != 0 && number_word_measures(context, word, sentence);
}

}  // namespace

bool has_measure(const Context& context, std::uint32_t number) {
    const SentenceReading& reading = context.reading.sentences[number];
    if ((reading.senses & bits(Sense::measured)) != 0) return true;
    if ((reading.word_flags & word_digit) == 0 && (reading.tags & bits(Tag::measure, Tag::number, Tag::time_unit)) == 0)
        return false;
    const Sentence& sentence = context.story.sentences[number];
    for (std::uint32_t i = sentence.first_word; i < sentence.end_word; ++i)
        if (is_measure(context, i, sentence)) return true;
    return false;
}

bool has_measure_in(const Context& context, PartSet parts) {
    for (std::uint32_t i = 0; i < context.story.sentences.size(); ++i)
        if ((context.parts_of(context.story.sentences[i]) & parts) != 0 && has_measure(context, i)) return true;
    return false;
}

}  // namespace career::star_lint
