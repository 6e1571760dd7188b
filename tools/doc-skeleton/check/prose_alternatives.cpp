// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/prose_alternatives.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <string>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

using Tokens = std::vector<Token>;

constexpr std::size_t most_seen = 2000;
constexpr std::size_t longest_sentence = 300;  // what is longer is no sentence, and is not read in pairs of words

const Words ways = {"road",          "way",     "ways",     "option", "options",   "alternative", "alternatives",
                    "idea",          "ideas",   "route",    "routes", "approach",  "approaches",  "possibility",
                    "possibilities", "plan",    "plans",    "thing",  "candidate", "candidates",  "solution",
                    "solutions",     "variant", "variants", "of"};
const Words verdicts = {"tried",      "ruled",    "turned",    "left",      "dropped",   "rejected",  "discarded",
                        "considered", "proposed", "suggested", "discussed", "dismissed", "weighed",   "looked",
                        "thought",    "examined", "evaluated", "refused",   "possible",  "tempting",  "favourite",
                        "favorite",   "first",    "too",       "another",   "opposite",  "worse",     "shown",
                        "asked",      "shelved",  "abandoned", "out",       "overkill",  "impossible"};
const Words finite = {"was",   "were",  "is",  "are",    "would", "had",    "has",    "have",
                      "could", "been",  "be",  "lasted", "means", "costs",  "left",   "took",
                      "takes", "needs", "got", "gets",   "broke", "breaks", "failed", "fails"};
// What a way does, where a word in -ing names it.
const Words does = {"loses", "hides",  "makes",   "gives", "adds",   "doubles", "leaves", "keeps",
                    "ties",  "forces", "ignores", "slows", "wastes", "brings",  "works"};
const Words going_on = {"it",      "this",        "that",    "they",    "its",   "we",    "their", "there",  "so",
                        "which",   "these",       "because", "still",   "yet",   "i",     "he",    "she",    "his",
                        "her",     "our",         "but",     "however", "then",  "with",  "for",   "at",     "when",
                        "if",      "while",       "nobody",  "who",     "such",  "those", "last",  "lastly", "moreover",
                        "besides", "furthermore", "also",    "both",    "after", "again", "in"};

bool is_considering(std::string_view word) {
    static const Words verbs = {"considered", "looked",    "thought",  "tried",     "discussed",
                                "weighed",    "evaluated", "rejected", "discarded", "dismissed",
                                "examined",   "compared",  "studied",  "explored",  "measured"};
    return verbs.contains(word);
}

// "We looked at", "we first thought of".
bool considers(const std::vector<Token>& words) {
    static const Words order = {"first", "also", "then", "even", "once", "briefly", "originally", "initially"};
    if (words.size() < 2) return false;
    return is_considering(words[1].word) ||
           (words.size() > 2 && order.contains(words[1].word) && is_considering(words[2].word));
}

bool has(const Tokens& words, std::size_t from, std::size_t to, const Words& known) {
    for (std::size_t i = from; i < to && i < words.size(); ++i)
        if (known.contains(words[i].word)) return true;
    return false;
}

bool starts_with_gerund(const Tokens& words) {
    return !words.empty() && words[0].word.size() > 4 && words[0].word.ends_with("ing") && words[0].word != "nothing" &&
           words[0].word != "during";
}

// "Another way", "two options", "we also looked at", "either ... or", "looked at A ... and at B", in any sentence.
bool counts_more(const Tokens& words, bool named) {
    static const Words more = {"another", "second", "third", "two",       "three", "four", "five",
                               "several", "other",  "both",  "different", "few",   "some", "many"};
    static const Words also_verbs = {"considered", "looked",  "thought", "tried", "discussed", "possible",
                                     "could",      "weighed", "do",      "be",    "rejected",  "discussed",
                                     "have",       "had",     "keep",    "leave", "use"};
    static const Words small = {"so",    "more", "less",      "not",   "two", "three",
                                "later", "even", "otherwise", "other", "else"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i].word;
        const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1].word) : std::string_view();
        if (more.contains(word) && ways.contains(next) && (next != "of" || has(words, i + 2, i + 4, {"them", "these"})))
            return true;
        // "Another suggested alternative", "a second potential way"
        if ((word == "another" || word == "second") && i + 2 < words.size() && ways.contains(words[i + 2].word) &&
            words[i + 2].word != "of")
            return true;
        if ((word == "alternatively" || word == "finally" || word == "secondly" || word == "likewise") && i == 0)
            return true;
        if ((word == "neither" || word == "both") && i == 0) return true;
        // "RabbitMQ, Kafka and SQS all solve it"
        static const Words every = {"all", "both", "each"};
        if ((word == "and" || word == "or") && i >= 2 && i < 8 && !every.contains(next) &&
            has(words, i + 1, i + 5, every))
            return true;
        // "A web app, a thin client and a chat bot were all struck off"
        if (word == "were" && every.contains(next) && has(words, 0, i, {"and", "or"})) return true;
        // "The compiler could warn, but ..., and it could insert"
        if (word == "and" && i + 2 < words.size() && words[i + 2].word == "could" && has(words, 0, i, {"could"}))
            return true;
        // "Doing nothing is no option since ..., and renewing by hand would take a person"
        if (word == "and" && i > 6 && next.size() > 5 && next.ends_with("ing") && starts_with_gerund(words) &&
            has(words, i + 2, i + 14, {"would", "was", "takes", "costs", "needs"}))
            return true;
        // "One could also ..." is beside the design itself, where no other way was named yet.
        if (word == "also" && i > 0 && named &&
            (also_verbs.contains(next) || (words[i - 1].word == "could" || words[i - 1].word == "would")))
            return true;
        // "Or we might have written a plug-in"
        if (word == "or" && i > 4 && i + 2 < words.size() &&
            (words[i + 2].word == "might" || words[i + 2].word == "could") && has(words, 0, i, {"might", "could"}))
            return true;
        if (is_considering(word) && i + 1 < words.size()) {
            // "looked at a warning and at three digits", "thought of X, Y and Z"
            for (std::size_t k = i + 3; k < words.size(); ++k)
                if (words[k].word == "and" && k + 1 < words.size() && words[k + 1].word == next &&
                    (next == "at" || next == "of" || next == "about"))
                    return true;
            if (has(words, i + 1, i + 5, {"two", "three", "four", "five", "several", "both", "either"})) return true;
        }
        // "Among what we turned down were A and B", "engines were compared: ours, the provider's and a third"
        if (((i == 0 && word == "among") || word == "compared" || word == "weighed") &&
            has(words, i + 1, words.size(), {"and"}))
            return true;
        if ((word == "alternatives" || word == "options" || word == "candidates") && i > 0) return true;
        // "We could have kept two types, or hidden both", "a broker or a managed queue: both cost more"
        if (word == "or" && i > 1 && !small.contains(next) &&
            (has(words, i > 14 ? i - 14 : 0, i - 1, {"could", "might"}) ||
             has(words, i + 1, words.size(), {"both", "neither", "either"}) || has(words, 0, i, {"either", "neither"})))
            return true;
        // "Not doing it is an alternative, as is ..."
        if (word == "as" && (next == "is" || next == "would" || next == "was") && i > 3) return true;
    }
    return false;
}

const Words one_way = {"way",     "option",   "alternative", "idea",      "route", "approach",
                       "variant", "solution", "design",      "candidate", "plan"};

// "The only other candidate was an annotation", "one other design was worked out".
bool names_only_one(const Tokens& words) {
    if (words.size() > 2 && words[0].word == "one" && words[1].word == "other" && one_way.contains(words[2].word))
        return true;
    // "An obvious alternative is to", "the one option we took seriously"
    static const Words single = {"obvious", "natural", "one", "other", "main", "simplest", "only"};
    static const Words articles = {"a", "an", "the"};
    if (words.size() > 3 && articles.contains(words[0].word) && single.contains(words[1].word) &&
        one_way.contains(words[2].word) &&
        (words[0].word != "the" || words[1].word == "one" || words[1].word == "only"))
        return true;
    for (std::size_t i = 0; i + 1 < words.size() && i < 8; ++i)
        if ((words[i].word == "only" || words[i].word == "sole") &&
            (ways.contains(words[i + 1].word) || (words[i + 1].word == "other" && has(words, i + 2, i + 4, ways))))
            return true;
    return false;
}

// "The design is in the diagnostic namespace, so ...": the rationale, no other way.
bool speaks_of_own(const Tokens& words) {
    static const Words own = {"design", "proposal", "approach", "attribute", "syntax",
                              "change", "feature",  "rfc",      "form"};
    static const Words front = {"the", "this", "our", "that"};
    static const Words verbs = {"is",      "was",   "does",  "has",   "keeps", "avoids",
                                "follows", "needs", "stays", "gives", "above", "here"};
    return words.size() > 2 && front.contains(words[0].word) && own.contains(words[1].word) &&
           verbs.contains(words[2].word);
}

// A sentence after the first that turns to another thing.
bool turns_to_another(const Tokens& all) {
    std::size_t at = 0;
    while (at < all.size() &&
           (all[at].word == "and" || all[at].word == "or" || all[at].word == "also" || all[at].word == "then"))
        ++at;
    if (at >= all.size()) return false;
    const std::string& first = all[at].word;
    if (all.front().word == "or") return true;  // "Or we poll faster"
    static const Words turns = {"second", "third", "other", "next", "last", "latter"};
    if (first == "the" && at + 1 < all.size() && turns.contains(all[at + 1].word)) return true;
    if (going_on.contains(first)) {
        // "We looked at ...", "It was also proposed"
        return first == "we" && at + 1 < all.size() && is_considering(all[at + 1].word);
    }
    static const Words numbers = {"either", "instead",       "potentially", "another", "second",
                                  "third",  "alternatively", "finally",     "other",   "others"};
    // "Second, it runs on an old base": a second argument.
    static const Words arguing = {"it", "this", "the", "its", "our", "we", "they", "there"};
    if ((first == "second" || first == "third") && at + 1 < all.size() && arguing.contains(all[at + 1].word))
        return false;
    if (numbers.contains(first) || ((first == "a" || first == "an") && at + 1 < all.size())) return true;
    static const Words acts = {
        "do",     "leave",   "keep",   "let",       "use",     "make",    "buy",       "build",   "move",   "print",
        "add",    "drop",    "ask",    "put",       "write",   "run",     "send",      "rent",    "hire",   "wait",
        "give",   "store",   "split",  "merge",     "rewrite", "charter", "ship",      "open",    "share",  "allow",
        "extend", "change",  "switch", "start",     "stop",    "turn",    "introduce", "provide", "remove", "require",
        "sell",   "replace", "extend", "implement", "support", "define",  "reuse",     "doing",   "nothing"};
    if (acts.contains(first)) return true;
    const bool gerund = first.size() > 5 && first.ends_with("ing") && first != "nothing" && first != "during" &&
                        first != "something" && first != "everything" && first != "according";
    static const Words same = {"it", "this", "that", "them", "these"};
    if (gerund && at + 1 < all.size() && same.contains(all[at + 1].word))
        return false;  // "Fixing it once takes an hour"
    if (gerund && (has(all, at + 1, all.size(), finite) || has(all, at + 1, all.size(), does))) return true;
    // "A form on the web site was ruled out"
    for (std::size_t i = at + 1; i < all.size() && i < at + 14; ++i)
        if (finite.contains(all[i].word) && has(all, i + 1, i + 4, verdicts) && all[i].word != "had" &&
            all[i].word != "has")
            return true;
    return false;
}

// "The works council suggested a flexitime account"
bool suggests(const Tokens& words) {
    static const Words verbs = {"suggested", "proposed", "favoured", "favored", "wanted", "preferred"};
    return words.size() > 3 && !going_on.contains(words.front().word) && has(words, 1, 7, verbs);
}

// "The nine outages settled the question": a paragraph on what was told before.
bool speaks_of_known(const Tokens& words, const std::set<std::string, std::less<>>& seen) {
    static const Words numbers = {"two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"};
    if (words.size() < 3 || words[0].word != "the") return false;
    const std::size_t noun = numbers.contains(words[1].word) ? 2 : 1;
    return words[noun].word.size() > 3 && seen.contains(words[noun].word);
}

// "SQS came second", "ZeroMQ loses messages": a name by its capitals, with what it does or what became of it.
bool names_another(std::string_view prose, const Tokens& words) {
    static const Words became = {"can",   "could",    "nobody", "came",    "comes",  "wants", "loses", "needs",
                                 "costs", "requires", "fails",  "failed",  "was",    "is",    "would", "has",
                                 "had",   "lacks",    "falls",  "fell",    "breaks", "broke", "takes", "couldn't",
                                 "can't", "cannot",   "does",   "doesn't", "didn't", "won't"};
    if (words.size() < 3 || !became.contains(words[1].word)) return false;
    const std::string_view shown = prose.substr(words[0].begin, words[0].end - words[0].begin);
    const auto capitals = std::count_if(shown.begin(), shown.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return capitals >= 2 && shown.front() >= 'A' && shown.front() <= 'Z';
}

// "Option A, a bigger box", "b) a flat rate": each on a line of its own.
bool is_lettered(std::string_view line) {
    for (const std::string_view front : {"Option ", "Variant ", "Alternative "})
        if (line.starts_with(front)) return true;
    if (line.starts_with('(')) line.remove_prefix(1);
    return line.size() > 2 && is_letter(line[0]) && line[1] == ')';
}

// Lines that begin with a dash which the markup was told to leave alone: a list all the same.
bool is_dashed(std::string_view line) {
    line = trimmed(line);
    for (const std::string_view sign : {"\\", "{empty}", "\u200b", "\u2060"})
        if (line.starts_with(sign)) line.remove_prefix(sign.size());
    return line.starts_with("- ") || line.starts_with("&#45; ") || line.starts_with("\u2022 ") ||
           line.starts_with("\u2013 ");
}

std::vector<Span> clauses(std::string_view prose, Span paragraph) {
    std::vector<Span> out;
    for (const Span sentence : sentences(prose, paragraph)) {
        std::uint32_t begin = sentence.begin;
        for (std::uint32_t i = sentence.begin; i < sentence.end; ++i)
            if (prose[i] == ';') {
                out.push_back({begin, i});
                begin = i + 1;
            }
        out.push_back({begin, sentence.end});
    }
    return out;
}

}  // namespace

bool names_one_other(std::string_view prose, Span passage) {
    const auto parts = sentences(prose, passage);
    return !parts.empty() && names_only_one(tokens(prose, parts.front()));
}

bool opens_way(std::string_view prose, Span paragraph) {
    const auto parts = sentences(prose, paragraph);
    if (parts.empty()) return false;
    const Tokens words = tokens(prose, parts.front());
    if (words.size() < 3 || words.size() > longest_sentence) return false;
    if (words[0].word == "why" && words[1].word == "not") return true;
    return words[0].word == "we" && considers(words) && !counts_more(words, false);
}

bool is_labelled(std::string_view text) {
    const std::size_t colon = text.find(": ");
    static const Words arguing = {"pros",       "pro",           "cons",      "con",      "for",       "against",
                                  "advantages", "disadvantages", "drawbacks", "drawback", "plus",      "minus",
                                  "upside",     "downside",      "cost",      "verdict",  "rationale", "conclusion",
                                  "decision",   "proposal",      "result",    "note",     "summary"};
    if (colon != text.npos && arguing.contains(ascii_lower(text.substr(0, colon)))) return false;
    return colon != text.npos && colon < 60 &&
           std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), ' ') < 7;
}

bool names_several(const Document& document, const std::vector<Passage>& paragraphs, bool goes_on) {
    const std::string_view prose = document.prose;
    std::size_t openings = 0, labels = 0, wishes = 0, named_ways = 0, questions = 0, suggestions = 0;
    bool named = false;
    std::set<std::string, std::less<>> seen;  // words of what stands before
    for (const Passage& paragraph : paragraphs) {
        std::size_t dashed = 0;
        for (std::uint32_t i = paragraph.first; i <= paragraph.last; ++i)
            dashed += is_dashed(document.line_text(document.lines[i])) ? 1U : 0U;
        if (dashed > 1) return true;
        std::size_t code = 0, lettered = 0;  // lines that begin with code, or with "Option A"
        for (std::uint32_t i = paragraph.first; i <= paragraph.last; ++i) {
            const std::string_view line = trimmed(document.line_text(document.lines[i]));
            code += line.starts_with('`') ? 1U : 0U;
            lettered += is_lettered(line) ? 1U : 0U;
        }
        if (code > 1 || lettered > 1) return true;
        const auto parts = clauses(prose, paragraph.at);
        // "*An engine of our own.* ... *A flat rate.* ...": names in emphasis, sentence by sentence.
        const auto leads = std::count_if(parts.begin(), parts.end(), [&](Span part) {
            const std::string_view shown = trimmed(slice(document.text, part));
            return shown.size() > 2 && (shown.starts_with('*') || shown.starts_with('_')) && shown[1] != ' ';
        });
        if (leads > 1) return true;
        const Tokens opening = parts.empty() ? Tokens() : tokens(prose, parts.front());
        const bool own = speaks_of_own(opening) || (!opening.empty() && opening.front().word == "rationale");
        bool looked = false;  // "we looked at"
        for (std::size_t i = 0; i < parts.size(); ++i) {
            Tokens words = tokens(prose, parts[i]);
            if (words.size() > longest_sentence) words.resize(longest_sentence);
            if (words.empty()) continue;
            if (names_only_one(words)) return false;
            // "We looked at MongoDB, but ...; at CouchDB, whose ..."
            static const Words towards = {"at", "of", "about"};
            const bool joined = words.size() > 2 && (words[0].word == "and" || words[0].word == "or");
            if (i > 0 && looked && towards.contains(words[joined ? 1 : 0].word)) return true;
            looked = looked || considers(words);
            if (suggests(words)) ++suggestions;
            if (counts_more(words, named)) return true;
            // "The obvious way is ... The lazy way is ...", "Why not a broker? ... Why not threads?"
            if (words.size() > 2 && words.front().word == "the" && has(words, 1, 4, one_way)) ++named_ways;
            if (words.size() > 2 && words[0].word == "why" && words[1].word == "not") ++questions;
            if (trimmed(slice(prose, parts[i])).ends_with('?') && words[0].word != "why") ++questions;
            // "We could force tools to ... We could allow all ..."
            static const Words modal = {"could", "might", "may", "can"};
            const bool person = words.front().word == "we" || words.front().word == "one";
            if (person && words.size() > 1 && modal.contains(words[1].word)) ++wishes;
            // "`cmp` could just be called ..." opens a paragraph of its own.
            else if (i == 0 && !going_on.contains(words.front().word) && has(words, 1, 3, {"could", "might"}))
                ++wishes;
            if (is_labelled(trimmed(slice(prose, parts[i])))) ++labels;
            if (i == 0 && !going_on.contains(words.front().word) && !own && !speaks_of_known(words, seen)) ++openings;
            if (i == 0 && words.front().word == "we" && considers(words)) ++openings;
            if (i > 0 && (turns_to_another(words) || names_another(prose, words))) return true;
            for (const Token& word : words)
                if (seen.size() < most_seen) seen.insert(word.word);
            // "Leave it or buy one."
            if (i == 0 && words.size() <= 10 && has(words, 1, words.size(), {"or"})) return true;
        }
        named = named || !own;
    }
    return (openings > 1 && !goes_on) || labels > 1 || wishes > 1 || named_ways > 1 || questions > 1 || suggestions > 1;
}

}  // namespace career::doc_skeleton
