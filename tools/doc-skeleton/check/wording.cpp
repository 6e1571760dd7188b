// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/wording.hpp"

#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

bool is_abbreviation(std::string_view text, std::size_t dot) {
    std::size_t begin = dot;
    while (begin > 0 && (is_letter(text[begin - 1]) || text[begin - 1] == '.')) --begin;
    const std::string word = ascii_lower(text.substr(begin, dot - begin));
    if (word.size() <= 1) return word.size() == 1 && text[begin] != 'I';
    for (const std::string_view known : {"e.g", "i.e", "etc", "approx", "ca", "cf", "vs", "no", "fig", "dr", "mr", "ms",
                                         "mrs", "st", "resp", "incl", "a.m", "p.m"})
        if (word == known) return true;
    return false;
}

const Words number_words = {"two",      "three",     "four",     "five",     "six",      "seven",     "eight",
                            "nine",     "ten",       "eleven",   "twelve",   "thirteen", "fourteen",  "fifteen",
                            "sixteen",  "seventeen", "eighteen", "nineteen", "twenty",   "thirty",    "forty",
                            "fifty",    "sixty",     "seventy",  "eighty",   "ninety",   "hundred",   "hundreds",
                            "thousand", "thousands", "million",  "millions", "dozen",    "dozens",    "half",
                            "halves",   "halved",    "third",    "thirds",   "quarter",  "quarters",  "fifth",
                            "fifths",   "tenth",     "tenths",   "twice",    "thrice",   "double",    "doubled",
                            "triple",   "tripled",   "zero",     "tenfold",  "twofold",  "threefold", "fivefold"};
const Words month_words = {"january",   "february", "march",    "april",    "may",  "june", "july", "august",
                           "september", "october",  "november", "december", "jan",  "feb",  "mar",  "apr",
                           "jun",       "jul",      "aug",      "sep",      "sept", "oct",  "nov",  "dec"};
const Words label_words = {"version", "phase",  "step",   "stage",   "rfc",   "adr",    "kep",      "pep",  "section",
                           "chapter", "figure", "table",  "level",   "page",  "http",   "python",   "java", "ipv",
                           "part",    "item",   "option", "ticket",  "issue", "record", "decision", "line", "wave",
                           "week",    "q",      "sprint", "release", "tier",  "layer",  "port"};

}  // namespace

std::vector<Passage> passages(const Document& document, std::uint32_t from, std::uint32_t to) {
    std::vector<Passage> out;
    bool open = false;
    for (std::uint32_t i = from; i < to && i < document.lines.size(); ++i) {
        const Line& line = document.lines[i];
        switch (line.kind) {
            case LineKind::text:
                // A line that goes on below an item, a quotation or a paragraph belongs to it.
                if (open && out.back().last + 1 == i && out.back().kind != LineKind::table) {
                    out.back().last = i;
                    out.back().at.end = line.end;
                    continue;
                }
                [[fallthrough]];
            case LineKind::item:
            case LineKind::table:
                out.push_back({line.kind, i, i, {line.begin, line.end}});
                break;
            case LineKind::quote:
                if (open && out.back().kind == LineKind::quote && out.back().last + 1 == i) {
                    out.back().last = i;
                    out.back().at.end = line.end;
                    continue;
                }
                out.push_back({line.kind, i, i, {line.begin, line.end}});
                break;
            default:
                open = false;
                continue;
        }
        open = true;
    }
    return out;
}

std::vector<Span> sentences(std::string_view prose, Span passage) {
    std::vector<Span> out;
    std::uint32_t begin = passage.begin;
    for (std::uint32_t i = passage.begin; i < passage.end; ++i) {
        const char c = prose[i];
        if (c != '.' && c != '!' && c != '?') continue;
        const char next = i + 1 < passage.end ? prose[i + 1] : ' ';
        if (next != ' ' && next != '\n' && next != '\r' && next != ')' && next != '"' && next != '*' && next != '_')
            continue;
        if (c == '.' && is_abbreviation(prose, i)) continue;
        // "1. Push": the number of an item.
        if (c == '.' && i > begin && is_digit(prose[i - 1]) && trimmed(prose.substr(begin, i - begin)).size() <= 3)
            continue;
        out.push_back({begin, i + 1});
        begin = i + 1;
    }
    if (!trimmed(prose.substr(begin, passage.end - begin)).empty()) out.push_back({begin, passage.end});
    return out;
}

std::vector<Token> tokens(std::string_view prose, Span at) {
    std::vector<Token> out;
    for (std::uint32_t i = at.begin; i < at.end;) {
        const char c = prose[i];
        if (!is_letter(c) && !is_digit(c)) {
            ++i;
            continue;
        }
        std::uint32_t end = i;
        while (end < at.end && (is_letter(prose[end]) || is_digit(prose[end]) ||
                                ((prose[end] == '\'' || prose[end] == '-') && end + 1 < at.end &&
                                 (is_letter(prose[end + 1]) || is_digit(prose[end + 1]))) ||
                                ((prose[end] == '.' || prose[end] == ',') && end + 1 < at.end &&
                                 is_digit(prose[end + 1]) && end > i && is_digit(prose[end - 1]))))
            ++end;
        std::string word = ascii_lower(prose.substr(i, end - i));
        // The curly apostrophe as the straight one.
        for (std::size_t k; (k = word.find("\u2019")) != word.npos;) word.replace(k, 3, "'");
        while (!word.empty() && static_cast<unsigned char>(word.back()) >= 0x80 && word.size() >= 3 &&
               word.substr(word.size() - 3, 2) == "\xe2\x80")
            word.resize(word.size() - 3);
        if (!word.empty()) out.push_back({std::move(word), i, end});
        i = end;
    }
    return out;
}

bool has_figure(const std::vector<Token>& words, std::string_view prose) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i].word;
        const char before = words[i].begin > 0 ? prose[words[i].begin - 1] : ' ',
                   after = words[i].end < prose.size() ? prose[words[i].end] : ' ';
        if (number_words.contains(word)) return true;
        if (const std::size_t hyphen = word.find('-');
            hyphen != word.npos && number_words.contains(std::string_view(word).substr(0, hyphen)))
            return true;
        if (!is_digit(word.front())) continue;
        if (before == '#' || before == '-' || before == '/') continue;
        if (before == '$' || after == '%' || word.find_first_of(",.") != word.npos) return true;
        std::size_t digits = 0;
        while (digits < word.size() && is_digit(word[digits])) ++digits;
        const std::string_view unit = std::string_view(word).substr(digits);
        if (unit.starts_with('-') && unit.find_first_of("0123456789") != unit.npos && digits == 4)
            continue;  // 2024-03-01
        const std::string_view previous = i > 0 ? std::string_view(words[i - 1].word) : std::string_view();
        const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1].word) : std::string_view();
        if (month_words.contains(previous) || (digits <= 2 && month_words.contains(next) && next != "may")) continue;
        if (digits == 4 && unit.empty() && (word.starts_with("19") || word.starts_with("20"))) continue;
        if (label_words.contains(previous) && unit.empty()) continue;
        if ((unit == "st" || unit == "nd" || unit == "rd" || unit == "th") && month_words.contains(next)) continue;
        if (after == ':' && words[i].end + 1 < prose.size() && is_digit(prose[words[i].end + 1]))
            continue;  // a time of day
        if (before == ':') continue;
        return true;
    }
    return false;
}

}  // namespace career::doc_skeleton
