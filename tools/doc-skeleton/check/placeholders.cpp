// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/placeholders.hpp"

#include <algorithm>
#include <array>
#include <string>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/brackets.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {

bool is_day_pattern(std::string_view text) {
    const std::string lower = ascii_lower(text);
    for (const std::string_view pattern : {"yyyy-mm-dd", "yyyy/mm/dd", "dd.mm.yyyy", "dd/mm/yyyy", "mm/dd/yyyy",
                                           "dd-mm-yyyy", "yyyymmdd", "20xx-xx-xx", "yyyy.mm.dd", "2024-xx-xx"})
        if (lower.find(pattern) != lower.npos) return true;
    return false;
}

std::optional<Span> find_blank(std::string_view prose) {
    static const Words owed = {"result", "results",    "figure",  "figures", "number", "numbers", "name",
                               "link",   "date",       "here",    "your",    "value",  "values",  "text",
                               "data",   "screenshot", "diagram", "table",   "the"};
    for (const std::string_view front :
         {"(insert ", "(fill in", "(fill me in", "(to be filled", "(to be added", "(to be inserted"})
        if (const std::size_t at = prose.find(front); at != prose.npos) {
            const std::size_t word = at + front.size();
            if (front.ends_with(' ') &&
                !owed.contains(std::string(prose.substr(word, prose.find_first_of(" )\n", word) - word))))
                continue;
            const std::size_t close = std::min(prose.find(')', at), prose.size() - 1);
            return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(close + 1)};
        }
    // "(figures to be added)", "(todo)", "(none yet - fill in)"
    constexpr std::size_t longest_bracket = 60;
    for (std::size_t at = prose.find('('); at != prose.npos; at = prose.find('(', at + 1)) {
        const std::size_t close = prose.substr(0, std::min(prose.size(), at + longest_bracket)).find(')', at);
        if (close == prose.npos) continue;
        const std::string inside = ascii_lower(prose.substr(at + 1, close - at - 1));
        bool owes = inside == "todo" || inside == "tbd" || inside == "tba" || inside == "tbc" || inside == "fixme";
        for (const std::string_view tail :
             {"to be added", "to be filled", "to be filled in", "to be inserted", "to follow", "fill in", "fill me in",
              "to be supplied", "to be confirmed", "to be written"})
            owes = owes || (inside.ends_with(tail) && inside.find('"') == inside.npos &&
                            std::count(inside.begin(), inside.end(), ' ') < 6);
        if (owes) return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(close + 1)};
    }
    // "Latency falls to ___ ms", "this takes ?? weeks"
    for (const std::string_view sign : {"___", "??"})
        for (std::size_t at = prose.find(sign); at != prose.npos; at = prose.find(sign, at + 1)) {
            const std::size_t end = std::min(prose.find_first_not_of(sign[0], at), prose.size());
            const bool parted = at > 1 && prose[at - 1] == ' ' && is_alnum(prose[at - 2]) && end + 1 < prose.size() &&
                                prose[end] == ' ' && is_letter(prose[end + 1]);
            if (parted) return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
            at = end;
        }
    // "The number is [X]"; a box that is ticked stands in front.
    for (std::size_t at = prose.find('['); at != prose.npos; at = prose.find('[', at + 1)) {
        const std::size_t end = std::min(prose.find_first_not_of("XNYZ#?", at + 1), prose.size());
        if (end == at + 1 || end - at > 4 || end >= prose.size() || prose[end] != ']') continue;
        const char after = end + 1 < prose.size() ? prose[end + 1] : ' ';
        // "[#]_" is a footnote of reStructuredText.
        if (at > 1 && prose[at - 1] == ' ' && is_letter(prose[at - 2]) && after != '(' && after != '[' &&
            after != ':' && after != '_' && !is_alnum(after))
            return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 1)};
    }
    // "XX %", "XX ms": a figure that is owed.
    for (std::size_t at = prose.find("XX"); at != prose.npos; at = prose.find("XX", at + 2)) {
        const std::size_t end = prose.find_first_not_of("X.", at);
        const bool alone = (at == 0 || !is_alnum(prose[at - 1])) && end != prose.npos;
        const std::string_view unit = alone ? trimmed(prose.substr(end, 4)) : std::string_view();
        for (const std::string_view known : {"%", "ms", "GB", "MB", "EUR", "USD", "\u20ac", "k ", "s ", "h "})
            if (unit.starts_with(known)) return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
    }
    return std::nullopt;
}

bool is_placeholder_value(std::string_view value) {
    value = trimmed(value);
    if (value.size() >= 2 && (value.front() == '"' || value.front() == '\'') && value.back() == value.front())
        value = trimmed(value.substr(1, value.size() - 2));
    if (value == "<!--more-->") return false;  // where an excerpt ends
    if (value.starts_with('[') && value.ends_with(']') && is_decided(value.substr(1, value.size() - 2))) return false;
    if (value.empty()) return false;
    if (find_mark_word(value, 0, value.size()) || is_day_pattern(value)) return true;
    const std::string lower = ascii_lower(value);
    for (const std::string_view word :
         {"tk", "tbd", "todo", "xxx", "...", "\u2026", "???", "?", "fixme", "n.n.", "lorem ipsum", "to be determined",
          "to be defined", "to be filled in", "to be announced", "fill me in", "fill in"})
        if (lower == word) return true;
    for (const std::string_view front :
         {"(fill ", "fill me in", "fill in ", "(insert ", "(to be ", "(tbd", "(todo", "(leave this"})
        if (lower.starts_with(front)) return true;
    if (lower.ends_with("#0000")) return true;  // the number that a Rust RFC's template has
    if (value.find('|') != value.npos && is_choice(value)) return true;
    // "name: A, components: [b, c]" is YAML's.
    if (value.find(": [") == value.npos && find_hint(value, Markup::markdown, [](std::string_view) { return false; }))
        return true;
    // A value that is one bracket alone: "[@name]", "<owner>", "{team}".
    const char open = value.front(), close = value.back();
    const std::string_view inside = value.substr(1, value.size() > 1 ? value.size() - 2 : 0);
    if (open == '<' && close == '>')
        return inside.empty() || inside.starts_with("REQUIRED") || inside.starts_with("OPTIONAL") ||
               !is_address_or_tag(inside);
    if (open == '{' && close == '}') return inside.find(':') == inside.npos;  // "{name: Ann}" is YAML's
    if (open == '[' && close == ']' && inside.starts_with('@')) {
        const std::string name = ascii_lower(inside.substr(1));
        return name == "name" || name == "handle" || name == "username" || name == "user" || name == "github" ||
               name == "owner" || name == "author";
    }
    return false;
}

namespace {

constexpr std::string_view mark_words[] = {"TODO", "TO-DO", "TBD", "T.B.D", "FIXME",
                                           "XXX",  "TBA",   "TBC", "TKTK",  "???"};

// Between quotation marks that were opened before and are closed behind.
bool is_quoted(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::size_t longest_quotation = 2000;
    const std::size_t cut = begin > longest_quotation ? begin - longest_quotation : 0;
    text = text.substr(cut, end - cut + longest_quotation);
    begin -= cut;
    end -= cut;
    const auto open = [&](std::string_view opening, std::string_view closing) {
        const std::size_t last = text.substr(0, begin).rfind(opening);
        if (last == text.npos) return false;
        const std::size_t from = last + opening.size();
        return text.substr(from, begin - from).find(closing) == text.npos && text.find(closing, end) != text.npos;
    };
    if (open("\u201c", "\u201d") || open("\u2018", "\u2019") || open("\u201e", "\u201c") || open("\u00ab", "\u00bb"))
        return true;
    const auto straight = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(begin), '"');
    if (straight % 2 != 0 && text.find('"', end) != text.npos) return true;
    return begin > 0 && text[begin - 1] == '\'';
}

// "a TODO", "the TBD column", "marked FIXME", "TODO comments": it is spoken of. A colon behind it asks all the same.
bool is_spoken_of(std::string_view text, std::size_t begin, std::size_t end) {
    const std::string rest = ascii_lower(trimmed(text.substr(end, 14)));
    for (const std::string_view noun : {"comment", "list", "marker", "note", "item", "entr", "column", "file", "tag",
                                        "label", "mark", "line", "task", "section"})
        if (rest.starts_with(noun)) return true;
    if (rest.starts_with(':')) return false;
    std::string_view before = trimmed(text.substr(0, begin));
    std::size_t at = before.size();
    while (at > 0 && is_letter(before[at - 1])) --at;
    static const Words speaking = {"a",     "the",    "its",     "our",   "their", "any",    "every",   "each",
                                   "no",    "old",    "these",   "those", "all",   "such",   "word",    "words",
                                   "says",  "said",   "say",     "reads", "read",  "marked", "called",  "named",
                                   "means", "really", "another", "many",  "some",  "few",    "written", "with"};
    return speaking.contains(ascii_lower(before.substr(at)));
}

}  // namespace

Signs signs_of(std::string_view line) {
    enum Sign : std::uint8_t { none, mark, bracket };
    static constexpr auto sign_of = [] {
        std::array<Sign, 256> out{};
        for (const std::string_view word : mark_words) out[static_cast<unsigned char>(word.front())] = mark;
        for (const char c : {'[', '{', '<'}) out[static_cast<unsigned char>(c)] = bracket;
        return out;
    }();
    Signs out;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const Sign here = sign_of[static_cast<unsigned char>(line[at])];
        if (here == none) continue;
        if (here == bracket)
            out.bracket = true;
        else if (at + 1 < line.size())  // every mark word goes on in capitals or question marks
            out.mark_word = out.mark_word || line[at + 1] == '?' || line[at + 1] == '.' ||
                            (line[at + 1] >= 'A' && line[at + 1] <= 'Z');
    }
    return out;
}

std::optional<Span> find_mark_word(std::string_view paragraph, std::size_t from, std::size_t to) {
    for (const std::string_view word : mark_words) {
        for (std::size_t at = paragraph.find(word, from); at < to; at = paragraph.find(word, at + 1)) {
            const char before = at > 0 ? paragraph[at - 1] : ' ';
            const std::size_t stop = at + word.size();
            const char after = stop < paragraph.size() ? paragraph[stop] : ' ';
            if (word_sign(before) || before == '?' || is_letter(after) || is_digit(after) || after == '_' ||
                after == '-' || after == '/' || after == '?')
                continue;
            if (is_quoted(paragraph, at, stop) || (word != "???" && is_spoken_of(paragraph, at, stop))) continue;
            return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(stop)};
        }
    }
    return std::nullopt;
}

}  // namespace career::doc_skeleton
