// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <set>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

bool word_sign(char c) { return is_letter(c) || is_digit(c) || c == '_' || c == '-' || c == '/' || c == '.'; }

constexpr std::string_view mark_words[] = {"TODO", "TBD", "FIXME", "XXX", "TBA", "TBC", "TKTK", "???"};

enum Sign : std::uint8_t { no_sign, mark_sign, bracket_sign };
// What a byte can begin: a mark word, or a bracket that asks.
constexpr auto sign_of = [] {
    std::array<Sign, 256> out{};
    for (const std::string_view word : mark_words) out[static_cast<unsigned char>(word.front())] = mark_sign;
    for (const char c : {'[', '{', '<'}) out[static_cast<unsigned char>(c)] = bracket_sign;
    return out;
}();
constexpr Sign sign(char c) { return sign_of[static_cast<unsigned char>(c)]; }

// Length of the mark word at this place; 0 where there is none, or where it is quoted, spoken of, or part of a name.
std::size_t mark_word_at(std::string_view text, std::size_t at) {
    for (const std::string_view word : mark_words) {
        if (!text.substr(at).starts_with(word)) continue;
        const char before = at > 0 ? text[at - 1] : ' ';
        const std::size_t stop = at + word.size();
        const char after = stop < text.size() ? text[stop] : ' ';
        if (word_sign(before) || is_letter(after) || is_digit(after) || after == '_' || after == '-' || after == '/')
            continue;
        const bool quoted = (before == '"' || before == '\'') ||
                            (at >= 3 && (text.substr(at - 3, 3) == "\u201c" || text.substr(at - 3, 3) == "\u2018" ||
                                         text.substr(at - 3, 3) == "\u201e"));
        if (quoted) continue;
        // "TODO comments", "the TODO list": it is spoken of.
        const std::string rest = ascii_lower(text.substr(stop, 12));
        if (word != "???" && (rest.starts_with(" comment") || rest.starts_with(" list") || rest.starts_with("s ") ||
                              rest.starts_with(" marker") || rest.starts_with(" note") || rest.starts_with(" item")))
            continue;
        return word.size();
    }
    return 0;
}

// A word of its own in capitals.
bool has_mark_word(std::string_view text, std::size_t& begin, std::size_t& end) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::size_t size = sign(text[at]) == mark_sign ? mark_word_at(text, at) : 0;
        if (size == 0) continue;
        begin = at;
        end = at + size;
        return true;
    }
    return false;
}

// Whether a line has anything that the closer looks look at. One pass over its bytes, for most lines have nothing.
struct Signs {
    bool mark_word = false, bracket = false;
};
Signs signs_of(std::string_view line) {
    Signs out;
    for (std::size_t at = 0; at < line.size(); ++at) {
        const Sign here = sign(line[at]);
        if (here == no_sign) continue;
        if (here == bracket_sign)
            out.bracket = true;
        else if (at + 1 < line.size())  // every mark word goes on in capitals or question marks
            out.mark_word = out.mark_word || line[at + 1] == '?' || (line[at + 1] >= 'A' && line[at + 1] <= 'Z');
    }
    return out;
}

const std::set<std::string, std::less<>>& hint_words() {
    static const std::set<std::string, std::less<>> words = {
        "name",        "names",       "title",     "date",    "author",   "authors",   "owner",         "owners",
        "your",        "insert",      "describe",  "list",    "link",     "links",     "short",         "who",
        "what",        "why",         "how",       "when",    "fill",     "eg",        "example",       "option",
        "number",      "team",        "company",   "role",    "yyyy",     "brief",     "briefly",       "explain",
        "add",         "write",       "people",    "decider", "deciders", "everyone",  "reason",        "decision",
        "sentence",    "sentences",   "person",    "email",   "phone",    "contact",   "status",        "version",
        "summary",     "placeholder", "replace",   "here",    "details",  "argument",  "argumentation", "justification",
        "consequence", "good",        "bad",       "neutral", "because",  "pointer",   "optional",      "one",
        "two",         "tbd",         "todo",      "service", "system",   "feature",   "component",     "problem",
        "solution",    "ticket",      "url",       "amount",  "figure",   "figures",   "enter",         "state",
        "give",        "some",        "something", "project", "draft",    "proposed",  "rejected",      "accepted",
        "deprecated",  "month",       "year",      "day",     "reviewer", "reviewers", "manager",       "text",
        "topic",       "paragraph",   "criterion", "driver"};
    return words;
}

// Words inside brackets that ask the writer for something: "[short title]", "{describe the option}", "<your name>".
bool asks_writer(std::string_view inside, char kind) {
    inside = trimmed(inside);
    if (inside.size() < 2 || inside.size() > 300) return false;
    if (inside == "..." || inside == "\u2026") return kind != '[';
    if (!is_letter(inside.front()) && inside.front() != '#' && inside.front() != '.') return false;
    if (inside.find(" | ") != inside.npos || std::count(inside.begin(), inside.end(), '|') >= 2) return true;
    if (kind == '<') {
        if (inside.find_first_of("=@:/\"") != inside.npos) return false;
        for (const std::string_view tag :
             {"br",  "hr", "details", "summary", "sub", "sup", "kbd", "img",  "div",    "span",  "table",
              "tr",  "td", "th",      "ul",      "li",  "ol",  "pre", "code", "center", "small", "ins",
              "del", "em", "strong",  "i",       "b",   "u",   "p",   "a",    "toc",    "video", "section"})
            if (ascii_lower(inside) == tag || ascii_lower(inside).starts_with(std::string(tag) + " ")) return false;
    }
    std::size_t words = 0, hints = 0;
    std::string word;
    const auto close = [&] {
        if (word.empty()) return;
        ++words;
        if (hint_words().contains(word)) ++hints;
        word.clear();
    };
    for (const char c : ascii_lower(inside)) {
        if (is_letter(c))
            word += c;
        else if (c == '.' && !word.empty() && word.size() == 1)
            continue;  // e.g.
        else
            close();
    }
    close();
    if (words == 0) return false;
    if (kind == '[') return hints > 0 && (words > 1 || hints == words);
    return hints > 0 || words >= 2;
}

constexpr std::size_t longest_hint = 300;

struct Found {
    std::size_t begin = 0, end = 0;
};

// The next bracket of the line that asks the writer; offsets in the line.
bool find_bracket(std::string_view line, std::size_t from, const std::set<std::string>& defined, bool rst,
                  Found& found) {
    for (std::size_t at = from; at < line.size(); ++at) {
        const char c = line[at];
        if (c != '[' && c != '{' && c != '<') continue;
        const char close = c == '[' ? ']' : c == '{' ? '}' : '>';
        // No hint is longer than this: a line of a million brackets is looked at once.
        const std::size_t inside_end = line.substr(at + 1, longest_hint).find(close);
        if (inside_end == line.npos) continue;
        const std::size_t end = at + 1 + inside_end;
        const std::string_view inside = line.substr(at + 1, end - at - 1);
        const char before = at > 0 ? line[at - 1] : ' ', after = end + 1 < line.size() ? line[end + 1] : ' ';
        if (c == '[') {
            if (after == '(' || after == '[' || after == ':' || before == ']' || before == '!' || (rst && after == '_'))
                continue;
            if (inside.starts_with('^') || defined.contains(ascii_lower(inside))) continue;
            if (at > 0 && is_letter(before)) continue;
        } else if (c == '{') {
            // "/thumb/{id}", "${name}", "area-{village}": a part of a name.
            if (word_sign(before) || before == '$' || before == '{' || word_sign(after) || after == '}' ||
                inside.starts_with('%'))
                continue;
            if (inside.find(':') != inside.npos && inside.find('"') != inside.npos) continue;
        } else {
            if (word_sign(before) || before == '<' || before == '(' || after == '<' || inside.starts_with('/') ||
                inside.starts_with('!'))
                continue;
            if (word_sign(after) && after != '.') continue;
        }
        if (!asks_writer(inside, c)) continue;
        found = {at, end + 1};
        return true;
    }
    return false;
}

bool is_day_pattern(std::string_view text) {
    const std::string lower = ascii_lower(text);
    for (const std::string_view pattern : {"yyyy-mm-dd", "yyyy/mm/dd", "dd.mm.yyyy", "dd/mm/yyyy", "mm/dd/yyyy",
                                           "dd-mm-yyyy", "yyyymmdd", "20xx-xx-xx", "2024-xx-xx"})
        if (lower.find(pattern) != lower.npos) return true;
    return false;
}

void report(const Sheet& sheet, Span at) {
    std::string words(slice(sheet.text(), at));
    if (words.size() > 60) words = words.substr(0, 57) + "...";
    std::replace(words.begin(), words.end(), '\n', ' ');
    sheet.report(Rule::placeholder_left, at, "'" + words + "' was not filled in",
                 "say what belongs there, or take it out");
}

}  // namespace

bool is_placeholder_value(std::string_view value) {
    value = trimmed(value);
    std::size_t begin = 0, end = 0;
    if (value.empty()) return false;
    if (has_mark_word(value, begin, end) || is_day_pattern(value)) return true;
    const std::string lower = ascii_lower(value);
    if (lower == "tk" || lower == "tbd" || lower == "todo" || lower == "xxx" || lower == "..." || lower == "???" ||
        lower == "?" || lower == "fixme" || lower == "n.n." || lower == "lorem ipsum")
        return true;
    if (std::count(value.begin(), value.end(), '|') >= 2) return true;
    Found found;
    if (find_bracket(value, 0, {}, false, found)) return true;
    // A value that is one bracket alone: "[@name]", "<>", "{}", "[]".
    const char open = value.front(), close = value.back();
    return (open == '<' && close == '>') || (open == '{' && close == '}') ||
           (open == '[' && close == ']' && value.find("](") == value.npos && value.size() > 2);
}

void check_placeholders(const Sheet& sheet) {
    const Document& document = *sheet.document;
    std::set<std::string> defined;  // names of reference links
    for (const Link& link : document.links)
        if (document.lines[link.line].kind == LineKind::anchor) defined.insert(ascii_lower(link.text));
    std::vector<Span> seen;
    const auto say = [&](Span at) {
        for (const Span& known : seen)
            if (at.begin < known.end && known.begin < at.end) return;
        seen.push_back(at);
        report(sheet, at);
    };
    for (const Field& field : document.fields) {
        const std::string_view raw = slice(document.text, field.at);
        const bool comment = field.value.empty() && (raw.find("<!--") != raw.npos);
        if (is_placeholder_value(field.value) || comment) say(field.at);
        if (!field.front || !field.value.empty()) continue;
        // "status: # proposed | accepted": the comment stands for the value.
        const std::size_t end = std::min(document.text.find('\n', field.at.end), document.text.size());
        const std::string_view rest = trimmed(std::string_view(document.text).substr(field.at.end, end - field.at.end));
        if (rest.size() > 2 && rest.front() == '#') say({field.at.end, static_cast<std::uint32_t>(end)});
    }
    if (sheet.sidecar) {
        for (const Field& field : sheet.sidecar->fields) {
            if (!is_placeholder_value(field.value)) continue;
            sheet.report(Rule::placeholder_left, sheet.title_span(),
                         "'" + field.key + "' in " + sheet.sidecar->name + " was not filled in: '" + field.value + "'",
                         "say what belongs there, or take it out");
        }
    }
    const bool lorem = document.prose.find("orem ipsum") != std::string::npos;
    for (const Line& line : document.lines) {
        if (line.kind == LineKind::blank || line.kind == LineKind::code || line.kind == LineKind::comment ||
            line.kind == LineKind::front || line.kind == LineKind::quote || line.kind == LineKind::anchor ||
            line.kind == LineKind::field)
            continue;
        const std::string_view prose = document.line_prose(line);
        const Signs signs = signs_of(prose);
        std::size_t begin = 0, end = 0;
        if (signs.mark_word && has_mark_word(prose, begin, end))
            say({line.begin + static_cast<std::uint32_t>(begin), line.begin + static_cast<std::uint32_t>(end)});
        Found found;
        if (signs.bracket && find_bracket(prose, 0, defined, document.markup == Markup::rst, found))
            say({line.begin + static_cast<std::uint32_t>(found.begin),
                 line.begin + static_cast<std::uint32_t>(found.end)});
        if (const std::size_t at = lorem ? ascii_lower(prose).find("lorem ipsum") : prose.npos; at != prose.npos)
            say({line.begin + static_cast<std::uint32_t>(at), line.begin + static_cast<std::uint32_t>(at) + 11});
        const std::string_view alone = trimmed(prose);
        if (alone == "..." || alone == "\u2026" || alone == "- ..." || alone == "* ...") say({line.begin, line.end});
    }
}

}  // namespace career::doc_skeleton
