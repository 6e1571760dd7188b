// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/brackets.hpp"

#include <algorithm>
#include <string>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/dates.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// Words with which a hint begins: they ask.
const Words asking = {"describe", "list",    "insert",    "name",      "names",   "what",        "who",         "why",
                      "how",      "when",    "your",      "fill",      "enter",   "explain",     "write",       "give",
                      "add",      "brief",   "briefly",   "short",     "eg",      "state",       "title",       "date",
                      "author",   "authors", "owner",     "owners",    "option",  "alternative", "tbd",         "todo",
                      "replace",  "yyyy",    "decider",   "deciders",  "people",  "everyone",    "link",        "which",
                      "where",    "whom",    "summarise", "summarize", "please",  "optional",    "placeholder", "lorem",
                      "todays",   "choose",  "pick",      "specify",   "provide", "mention",     "outline"};
// Words that a hint is made of.
const Words hinting = {
    "example",   "number",    "team",          "company",       "role",        "decision",  "sentence",   "sentences",
    "person",    "email",     "phone",         "contact",       "status",      "version",   "summary",    "here",
    "details",   "argument",  "argumentation", "justification", "consequence", "because",   "pointer",    "service",
    "system",    "component", "problem",       "solution",      "ticket",      "url",       "amount",     "figure",
    "figures",   "something", "project",       "draft",         "proposed",    "rejected",  "accepted",   "deprecated",
    "month",     "year",      "day",           "reviewer",      "reviewers",   "manager",   "topic",      "paragraph",
    "criterion", "driver",    "provisional",   "implementable", "implemented", "withdrawn", "superseded", "telephone",
    "address",   "reason",    "involved",      "approved",      "links",       "feature"};

struct Inside {
    std::size_t words = 0, hints = 0;
    bool asks = false;  // it begins with a word that asks
    bool prose = true;  // letters and the signs of running text alone
    std::string last;
};

Inside read_inside(std::string_view text) {
    Inside out;
    std::string word;
    const auto close = [&] {
        if (word.empty()) return;
        const bool ask = asking.contains(word);
        if (out.words == 0 && ask) out.asks = true;
        if (ask || hinting.contains(word)) ++out.hints;
        ++out.words;
        out.last = std::exchange(word, {});
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = ascii_lower(text[i]);
        const bool apostrophe = c == '\'' || text.substr(i).starts_with("\u2019");
        if (is_letter(c) && !apostrophe && !text.substr(i).starts_with("\u2026"))
            word += c;
        else if ((c == '.' && word.size() == 1) || apostrophe)
            continue;  // "e.g.", "today's"
        else
            close();
        out.prose = out.prose && std::string_view("=\\$&*^~`@\"{}[]<>").find(c) == std::string_view::npos;
    }
    close();
    return out;
}

// A thing on a screen or in a file that has such a name: "the field [serial number]", "a <name> tag".
bool is_named_thing(std::string_view line, std::size_t begin, std::size_t end) {
    static const Words kinds = {"field",  "button",    "key",     "label",       "menu",         "column",  "tag",
                                "tab",    "prefix",    "suffix",  "flag",        "marker",       "entry",   "parameter",
                                "token",  "variable",  "form",    "header",      "box",          "section", "syntax",
                                "format", "attribute", "element", "placeholder", "placeholders", "pattern", "screen",
                                "page",   "line",      "keyword", "string",      "literal",      "type",    "command",
                                "option", "channel",   "block",   "node",        "called",       "named"};
    const auto is_kind = [](std::string_view text, bool last) {
        text = trimmed(text);
        std::size_t at = last ? text.size() : 0;
        if (last)
            while (at > 0 && is_letter(text[at - 1])) --at;
        else
            while (at < text.size() && is_letter(text[at])) ++at;
        return kinds.contains(ascii_lower(last ? text.substr(at) : text.substr(0, at)));
    };
    return is_kind(line.substr(0, begin), true) || is_kind(line.substr(end), false);
}

// Nothing else stands in the item, the cell, after the label.
bool stands_alone(std::string_view line, std::size_t begin, std::size_t end) {
    std::string_view before = trimmed(line.substr(0, begin)), after = trimmed(line.substr(end));
    constexpr std::size_t longest_mark = 8;
    if (before.size() < longest_mark)
        before = trimmed(before.substr(std::min(item_mark(std::string(before) + ' '), before.size())));
    while (!after.empty() && std::string_view(".;,!*_").find(after.front()) != after.npos) after.remove_prefix(1);
    const bool opens = before.empty() || std::string_view(":|#*_(").find(before.back()) != before.npos;
    return opens && (after.empty() || after.front() == '|' || after.front() == ')');
}

// "{get, list, watch}", "<name, spec JSON>": what belongs together, each in a few words.
bool is_tuple(std::string_view inside) {
    if (inside.find(',') == inside.npos || inside.find('|') != inside.npos || inside.find("e.g") != inside.npos ||
        inside.find("\u2026") != inside.npos || inside.find("..") != inside.npos)
        return false;
    while (!inside.empty()) {
        const std::size_t comma = std::min(inside.find(','), inside.size());
        const std::string_view part = trimmed(inside.substr(0, comma));
        if (part.empty() || std::count(part.begin(), part.end(), ' ') > 3) return false;
        inside.remove_prefix(std::min(comma + 1, inside.size()));
    }
    return true;
}

// "[Option 3: functions]": one that was named above.
bool names_option(std::string_view inside) {
    const std::string lower = ascii_lower(inside.substr(0, 8));
    return lower.starts_with("option ") && lower.size() > 7 && is_digit(lower[7]);
}

bool asks_writer(std::string_view inside, char kind, bool alone) {
    inside = trimmed(inside);
    if (is_decided(inside)) return false;
    if (inside.size() < 2 || inside.size() > 300) return false;
    if (inside == "..." || inside == "\u2026") return kind != '[' && alone;
    if (!is_letter(inside.front())) return false;
    // "[justification. e.g., only option, which meets ... | ... ]": choices of the template, in many words.
    if (inside.find('|') != inside.npos)
        return is_choice(inside) || (kind != '<' && ascii_lower(inside).starts_with("justification"));
    if (kind == '<' && is_address_or_tag(inside)) return false;
    if (kind == '{' && inside.find(": ") != inside.npos) return false;
    if (kind != '[' && is_tuple(inside)) return false;
    const Inside found = read_inside(inside);
    if (found.words == 0 || !found.prose || (found.words == 1 && ascii_iequals(inside, "optional"))) return false;
    // One word names a thing as often as it asks: it has to be all that is there, or a blank that people leave in a
    // sentence.
    static const Words blanks = {"amount", "name",  "names", "date",   "number", "role",    "company", "team", "person",
                                 "title",  "owner", "month", "author", "figure", "project", "email",   "phone"};
    if (found.words == 1) return found.hints == 1 && (alone || (kind != '{' && blanks.contains(found.last)));
    if (found.asks) return true;
    if (inside.find('_') != inside.npos) return false;  // a name in some grammar
    return found.hints > 0 && (alone || kind != '[' || (found.hints >= 2 && found.hints * 3 >= found.words));
}

constexpr std::string_view tags[] = {
    "br",    "hr",     "details", "summary", "sub",    "sup",        "kbd",     "img",    "div",       "span",
    "table", "tr",     "td",      "th",      "ul",     "li",         "ol",      "pre",    "code",      "center",
    "small", "ins",    "del",     "em",      "strong", "i",          "b",       "u",      "p",         "a",
    "toc",   "video",  "section", "input",   "figure", "figcaption", "picture", "source", "article",   "aside",
    "nav",   "main",   "header",  "footer",  "mark",   "samp",       "var",     "abbr",   "iframe",    "svg",
    "audio", "object", "dl",      "dt",      "dd",     "thead",      "tbody",   "font",   "blockquote"};

}  // namespace

// "draft | accepted | rejected": a choice that was not made.
bool is_choice(std::string_view text) {
    std::size_t parts = 0, known = 0;
    while (true) {
        const std::size_t bar = text.find('|');
        const Inside part = read_inside(text.substr(0, bar));
        ++parts;
        if (part.hints > 0 && part.words <= 6) ++known;
        if (bar == text.npos) break;
        text.remove_prefix(bar + 1);
    }
    return parts >= 2 && known >= 2;
}

// "<https://...>", "<ann@example.org>", "<ann at example.org>", "<2024-01-16 Tue>", "<b>".
bool is_address_or_tag(std::string_view inside) {
    if (inside.find_first_of("=@:/\"") != inside.npos || has_date(inside)) return true;
    const std::string lower = ascii_lower(inside);
    if (lower.find(" at ") != lower.npos || lower.find(" dot ") != lower.npos) {
        const std::size_t dot = inside.rfind('.');
        if (lower.find(" dot ") != lower.npos || (dot != inside.npos && dot + 2 < inside.size())) return true;
    }
    for (const std::string_view tag : tags)
        if (lower == tag || lower.starts_with(std::string(tag) + ' ')) return true;
    return false;
}

// "Status: [approved]"
bool is_decided(std::string_view inside) {
    static const Words decided = {"draft",      "proposed",   "accepted",    "approved", "rejected",
                                  "deprecated", "superseded", "implemented", "final",    "done"};
    return decided.contains(ascii_lower(inside));
}

std::optional<Span> find_hint(std::string_view line, Markup markup,
                              const std::function<bool(std::string_view)>& defined) {
    constexpr std::size_t longest_hint = 300;
    for (std::size_t at = line.find_first_of("[{<"); at != line.npos; at = line.find_first_of("[{<", at + 1)) {
        const char c = line[at];
        const char close = c == '[' ? ']' : c == '{' ? '}' : '>';
        // No hint is longer than this: a line of a million brackets is looked at once.
        const std::size_t inside_end = line.substr(at + 1, longest_hint).find(close);
        if (inside_end == line.npos) continue;
        const std::size_t end = at + 1 + inside_end;
        const std::string_view inside = line.substr(at + 1, end - at - 1);
        const char before = at > 0 ? line[at - 1] : ' ', after = end + 1 < line.size() ? line[end + 1] : ' ';
        if (c == '[') {
            if (after == '(' || after == '[' || after == ':' || before == ']' || before == '!' || before == '<' ||
                (markup == Markup::rst && trimmed(line.substr(0, at)) == "..") ||
                (markup == Markup::rst && after == '_') || is_letter(before) || inside.starts_with('^') ||
                before == '/' || (before == '-' && at > 1 && line[at - 2] != ' ' && line[at - 2] != '-') ||
                after == '-' || names_option(inside) || defined(inside))
                continue;
        } else if (c == '{') {
            // "/thumb/{id}", "${name}", "area-{village}": a part of a name. AsciiDoc puts an attribute's value there.
            if (word_sign(before) || before == '$' || before == '{' || before == '#' || before == '%' ||
                (word_sign(after) && after != '.') || after == '}' || inside.starts_with('%'))
                continue;
            if (markup == Markup::asciidoc && inside.find(' ') == inside.npos) continue;
        } else {
            if (word_sign(before) || before == '<' || before == '(' || before == '`' || after == '<' ||
                (word_sign(after) && after != '.'))
                continue;
        }
        if (!asks_writer(inside, c, stands_alone(line, at, end + 1)) || is_named_thing(line, at, end + 1)) continue;
        return Span{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end + 1)};
    }
    return std::nullopt;
}

}  // namespace career::doc_skeleton
