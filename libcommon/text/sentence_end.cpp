// SPDX-License-Identifier: MIT
#include "libcommon/text/sentence_end.hpp"

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/word_set.hpp"

namespace career {
namespace {

constexpr std::string_view starter_list[] = {
    "the",     "i",      "we",      "it",        "he",         "she",        "they",       "this",    "that",
    "these",   "those",  "then",    "so",        "but",        "and",        "after",      "before",  "when",
    "in",      "on",     "at",      "my",        "our",        "his",        "her",        "their",   "there",
    "as",      "by",     "for",     "from",      "if",         "to",         "with",       "once",    "since",
    "because", "during", "while",   "what",      "a",          "an",         "now",        "next",    "finally",
    "first",   "second", "also",    "later",     "however",    "today",      "you",        "your",    "all",
    "no",      "not",    "one",     "two",       "both",       "each",       "every",      "until",   "within",
    "without", "where",  "who",     "how",       "its",        "i'd",        "i'm",        "i've",    "it's",
    "that's",  "we'd",   "instead", "meanwhile", "eventually", "afterwards", "ultimately", "despite", "although",
    "though",  "some",   "most",    "case",      "people",     "nobody",     "everyone"};
constexpr WordSet starters(starter_list);

// A name, a number or more of the sentence follows.
constexpr std::string_view title_list[] = {
    "dr",  "mr",  "mrs", "ms",  "prof", "st",     "mt", "vs",   "capt", "sgt",  "lt",  "col", "gen", "rev",  "hon",
    "sen", "rep", "gov", "fig", "figs", "approx", "eq", "incl", "esp",  "resp", "viz", "cf",  "mme", "mlle", "messrs"};
constexpr WordSet titles(title_list);

// May end a sentence or not: what follows decides.
constexpr std::string_view maybe_list[] = {"etc",  "inc",  "ltd", "co",   "corp", "jr",  "sr",   "dept", "est",
                                           "max",  "min",  "avg", "ave",  "blvd", "jan", "feb",  "mar",  "apr",
                                           "jun",  "jul",  "aug", "sep",  "sept", "oct", "nov",  "dec",  "hrs",
                                           "mins", "secs", "al",  "gmbh", "llc",  "plc", "bros", "univ", "assn"};
constexpr WordSet maybes(maybe_list);

// A number follows: "No. 5", "p. 4".
constexpr std::string_view numbered_list[] = {"no",  "nos", "p",   "pp",  "vol", "vers", "nr", "tab",
                                              "ref", "ch",  "sec", "art", "ver", "v",    "pt", "ca"};
constexpr WordSet numbered(numbered_list);

constexpr std::uint32_t hash_i = word_hash("i");

// "I" after an abbreviation is the speaker beginning anew, unless the sentence has hardly begun: "At 6 a.m. I woke".
bool starts_anew(std::uint32_t next, bool capital, std::uint32_t words_before) {
    if (next == hash_i || next == word_hash("i'd") || next == word_hash("i'm")) return words_before > 5;
    return capital && is_starter(next);
}

bool dotted_before(const StopContext& at) {
    const std::size_t begin = at.word->begin;
    return begin >= 2 && at.text[begin - 1] == '.' && is_letter(at.text[begin - 2]);
}

// A full stop right after a single letter: an initial, "e.g.", "a.m.", or a sentence's last word.
bool letter_ends(const StopContext& at, char letter, std::uint32_t next, char next_char) {
    const bool capital = is_upper(next_char);
    if (dotted_before(at)) {
        const char before = at.text[at.word->begin - 2];
        if ((letter == 'g' && (before == 'e' || before == 'E')) || (letter == 'e' && (before == 'i' || before == 'I')))
            return false;
        return starts_anew(next, capital, at.words_before);
    }
    if (is_upper(letter)) return letter == 'I' || letter == 'A' ? true : capital && is_starter(next);
    return !is_digit(next_char);
}

// "71 ms. It", not "Ms. Ito".
bool is_milliseconds(const StopContext& at) {
    const Word& word = *at.word;
    if (word.length != 2 || at.text.substr(word.begin, 2) != "ms" || word.begin < 2) return false;
    return is_digit(at.text[word.begin - (at.text[word.begin - 1] == ' ' ? 2 : 1)]);
}

// No blank behind the stop: pasted text that lost its lines ("It held.Then"), or a name ("node.js").
bool glued_ends(const StopContext& at, std::uint32_t next) {
    const std::string_view text = at.text;
    const char first = text[at.after];
    std::size_t end = at.after;
    while (end < text.size() && (class_of(text[end]) & byte_word) != 0) ++end;
    const bool clear = end == text.size() || is_space(text[end]) || text[end] == ',' || text[end] == ':';
    if (!clear || at.word == nullptr) return false;
    if (is_starter(next) && at.word->length > 1 && (is_upper(first) || end - at.after > 1)) return true;
    return is_upper(first) && end - at.after > 1 && is_lower(text[at.after + 1]) && !at.word->has(word_capital) &&
           at.word->length > 1;
}

}  // namespace

bool is_starter(std::uint32_t hash) { return starters.has(hash); }

std::uint32_t hash_at(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && (class_of(text[end]) & byte_word) != 0) ++end;
    return end == at ? 0 : word_hash(text.substr(at, end - at));
}

bool ends_sentence(const StopContext& at) {
    const std::string_view text = at.text;
    std::size_t next_at = at.after;
    while (next_at < text.size() && is_space(text[next_at])) ++next_at;
    if (next_at == text.size()) return true;
    const bool glued = next_at == at.after;
    // Marks that open what follows: the first letter behind them decides.
    std::size_t letter_at = next_at;
    while (letter_at < text.size() && !is_space(text[letter_at]) &&
           (class_of(text[letter_at]) & (byte_letter | byte_digit)) == 0 && letter_at - next_at < 8)
        ++letter_at;
    const char next_char = letter_at < text.size() ? text[letter_at] : ' ';
    const auto next = [&] { return hash_at(text, letter_at); };  // most stops can be told without it
    if (glued) return is_alnum(text[at.after]) && (at.mark || glued_ends(at, next())) && at.words_before > 0;
    if (at.ellipsis && !at.mark) return is_upper(next_char) && (at.words_before > 3 || next() != hash_i);
    if (at.closed_quote && is_lower(next_char)) return false;
    if (at.mark || at.word == nullptr) return true;

    const Word& word = *at.word;
    if (word.length == 1 && is_letter(text[word.begin])) return letter_ends(at, text[word.begin], next(), next_char);
    if (at.words_before == 1 && word.has(word_digit) && word.length < 3 && is_upper(next_char))
        return false;  // "1. First"
    const bool step = word.length == 1 && is_digit(text[word.begin]) && is_lower(next_char) && !is_starter(next());
    if (step) return false;  // "three steps: 1. stop 2. dump"
    if (word.length > 6) return true;
    if (titles.has(word.hash)) return is_milliseconds(at);
    if (numbered.has(word.hash) && is_digit(next_char)) return false;
    if (maybes.has(word.hash))
        return starts_anew(next(), is_upper(next_char), at.words_before) ||
               (!is_upper(next_char) && !is_lower(next_char) && !is_digit(next_char));
    return true;
}

}  // namespace career
