// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/document/builder.hpp"

#include <algorithm>
#include <cstring>

#include "libcommon/text/fold.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

constexpr unsigned bold_level = 2;

// A line that is only bold and short: "**Context**", "**Way back:**".
std::string_view bold_title(std::string_view line) {
    for (const std::string_view mark : {std::string_view("**"), std::string_view("__")}) {
        if (!line.starts_with(mark) || line.size() < 5 || line.size() > 80) continue;
        const std::size_t close = line.find(mark, 2);
        if (close == line.npos) continue;
        const std::string_view rest = line.substr(close + 2);
        if (rest.empty() || rest == ":") return line.substr(2, close - 2);
    }
    return {};
}

}  // namespace

DocumentBuilder::DocumentBuilder(std::string_view text, Markup markup) {
    document_.markup = markup;
    document_.text = text;
    document_.prose = text;
    document_.lines.reserve(text.size() / 40 + 1);
    const char* const base = document_.text.data();
    const char* const end = base + document_.text.size();
    for (const char* at = base; at < end;) {
        const void* found = std::memchr(at, '\n', static_cast<std::size_t>(end - at));
        const char* stop = found == nullptr ? end : static_cast<const char*>(found);
        const char* next = stop == end ? end : stop + 1;
        if (stop > at && stop[-1] == '\r') --stop;
        Line line{static_cast<std::uint32_t>(at - base), static_cast<std::uint32_t>(stop - base)};
        const char* first = at;
        while (first < stop && (*first == ' ' || *first == '\t')) ++first;
        line.indent = line.depth = static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(first - at, 255));
        if (first == stop) line.kind = LineKind::blank;
        document_.lines.push_back(line);
        at = next;
    }
}

std::string_view DocumentBuilder::trimmed_line(std::size_t line) const { return trimmed(raw(line)); }

void DocumentBuilder::blank_out(std::size_t begin, std::size_t end) {
    end = std::min(end, document_.prose.size());
    for (std::size_t i = begin; i < end; ++i)
        if (document_.prose[i] != '\n' && document_.prose[i] != '\r') document_.prose[i] = ' ';
}

void DocumentBuilder::heading(std::size_t line, std::size_t body, unsigned level, std::string_view title) {
    for (std::size_t i = line; i < body; ++i) mark(i, LineKind::heading);
    title = trimmed(title);
    const auto begin = static_cast<std::uint32_t>(title.data() - document_.text.data());
    Heading heading;
    heading.title = {begin, begin + static_cast<std::uint32_t>(title.size())};
    heading.level = level;
    heading.line = static_cast<std::uint32_t>(line);
    heading.body = static_cast<std::uint32_t>(body);
    heading.name = plain_name(title);
    document_.headings.push_back(std::move(heading));
}

void DocumentBuilder::link(std::size_t line, std::string target, std::string text, std::size_t begin, std::size_t end) {
    document_.links.push_back({std::move(target),
                               std::move(text),
                               {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)},
                               static_cast<std::uint32_t>(line)});
}

void DocumentBuilder::field(std::string_view key, std::string_view value, std::size_t begin, std::size_t end) {
    std::string name;
    for (const char c : ascii_lower(key))
        if (c != ' ' && c != '-' && c != '_')
            name += c;
        else if (!name.empty() && name.back() != ' ')
            name += ' ';
    document_.fields.push_back(
        {name, without_marks(value), {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}, false});
}

bool DocumentBuilder::field_of_line(std::size_t index) {
    const Line& line = document_.lines[index];
    std::string_view text = document_.line_text(line);
    std::size_t skip = line.indent;
    text.remove_prefix(std::min<std::size_t>(skip, text.size()));
    if (const std::size_t mark = item_mark(text); mark > 0) {
        text.remove_prefix(mark);
        skip += mark;
        while (!text.empty() && text.front() == ' ') text.remove_prefix(1), ++skip;
    } else if (text.starts_with("> ")) {
        text.remove_prefix(2);
        skip += 2;
    }
    const auto pair = key_value(text);
    if (!pair) return false;
    // "**Author:** Ann | **Date:** 2024-07-22": several fields in one line; the second needs a short key to be one.
    std::string key = pair->key;
    std::size_t value = pair->value;
    constexpr std::string_view signs[] = {" | ", " \u00b7 ", " \u2022 ", " \u2014 ", " \u2013 ",
                                          " / ", "; ",       ", ",       ". ",       "  "};
    for (std::size_t at = value; at < text.size(); ++at) {
        for (const std::string_view sign : signs) {
            if (!text.substr(at).starts_with(sign)) continue;
            const auto next = key_value(text.substr(at + sign.size()));
            const bool strong = sign.front() == ' ' && sign != "  ";
            if (!next || (next->key.find(' ') != next->key.npos && !strong)) break;
            field(key, text.substr(value, at - value), line.begin + skip + value, line.begin + skip + at);
            key = next->key;
            value = at + sign.size() + next->value;
            at = value - 1;
            break;
        }
    }
    field(key, text.substr(value), line.begin + skip + value, line.end);
    return true;
}

void DocumentBuilder::blank_addresses() {
    std::string& prose = document_.prose;
    for (std::size_t at = prose.find("://"); at != std::string::npos; at = prose.find("://", at + 3)) {
        std::size_t begin = at, end = at;
        while (begin > 0 && is_letter(prose[begin - 1])) --begin;
        while (end < prose.size() && prose[end] != ' ' && prose[end] != '\n' && prose[end] != ')' &&
               prose[end] != '>' && prose[end] != '\t' && prose[end] != '\r')
            ++end;
        blank_out(begin, end);
    }
}

void DocumentBuilder::bold_headings() {
    const auto first = std::find_if(document_.headings.begin(), document_.headings.end(),
                                    [](const Heading& heading) { return heading.level > 1; });
    if (first != document_.headings.end()) return;
    for (std::size_t i = 0; i < size(); ++i) {
        if (document_.lines[i].kind != LineKind::text) continue;
        const bool alone = (i == 0 || blank(i - 1)) && (i + 1 == size() || blank(i + 1));
        const std::string_view title = alone ? bold_title(trimmed_line(i)) : std::string_view();
        if (title.empty()) continue;
        heading(i, i + 1, bold_level, title);
        document_.headings.back().bold = true;
    }
    run_in_headings();
    std::stable_sort(document_.headings.begin(), document_.headings.end(),
                     [](const Heading& a, const Heading& b) { return a.line < b.line; });
}

namespace {

// "**Why?** Two dogs, one kennel, at Whitsun.": a name that runs into its text. What follows has to be a sentence;
// fields of the head begin so too.
std::string_view run_in_title(std::string_view line, Markup markup) {
    const bool one = (markup == Markup::asciidoc || markup == Markup::org) && !line.starts_with("**");
    const std::string_view sign = one ? "*" : "**";
    if (!line.starts_with(sign)) return {};
    const std::size_t close = line.find(sign, sign.size());
    if (close == line.npos || close > 60 || line[sign.size()] == ' ') return {};
    const std::string_view title = line.substr(sign.size(), close - sign.size());
    const std::string_view rest = trimmed(line.substr(close + sign.size()));
    const bool inner = title.ends_with(':') || title.ends_with('.') || title.ends_with('?');
    if (!inner && !rest.starts_with(':')) return {};
    if (std::count(rest.begin(), rest.end(), ' ') < 3) return {};
    const std::string name = ascii_lower(title.substr(0, title.find_last_not_of(":.?") + 1));
    for (const std::string_view field :
         {"status",   "state",     "date",           "author",      "authors", "owner",        "owners",
          "decider",  "deciders",  "decision maker", "version",     "updated", "last updated", "created",
          "team",     "reviewers", "approvers",      "contact",     "dri",     "ticket",       "note",
          "audience", "severity",  "facilitator",    "participants"})
        if (name == field) return {};
    return title;
}

}  // namespace

void DocumentBuilder::run_in_headings() {
    constexpr std::size_t fewest = 3;
    std::vector<std::pair<std::size_t, std::string_view>> found;
    for (std::size_t i = 0; i < size(); ++i) {
        if (document_.lines[i].kind != LineKind::text || (i > 0 && !blank(i - 1))) continue;
        const std::string_view title = run_in_title(trimmed_line(i), document_.markup);
        if (!title.empty()) found.emplace_back(i, title);
    }
    if (found.size() < fewest) return;
    for (const auto& [line, title] : found) {
        heading(line, line, bold_level, title);
        document_.headings.back().bold = true;
    }
}

namespace {

// The cells of a table's row; those of reStructuredText's simple tables stand two blanks apart.
std::vector<std::string_view> cells_of(std::string_view row) {
    if (row.find('|') != row.npos) return row_cells(row);
    row = trimmed(row);
    const std::size_t gap = std::min(row.find("  "), row.size());
    return {trimmed(row.substr(0, gap)), trimmed(row.substr(gap))};
}

bool is_ruler(std::string_view row) { return row.find_first_not_of("-:| +=") == row.npos; }

// A section that holds what others keep above the first heading.
bool is_head_section(std::string_view name) {
    for (const std::string_view known : {"metadata",
                                         "meta",
                                         "meta data",
                                         "document control",
                                         "document information",
                                         "document info",
                                         "document details",
                                         "about this document",
                                         "key facts",
                                         "info",
                                         "details",
                                         "header",
                                         "facts",
                                         "general information",
                                         "document history",
                                         "revision history",
                                         "version history",
                                         "history",
                                         "change log",
                                         "changelog",
                                         "revisions",
                                         "versions",
                                         "change history"})
        if (name == known) return true;
    return false;
}

}  // namespace

void DocumentBuilder::head_fields() {
    fields_between(0, std::min<std::size_t>(document_.head_end, 200));
    for (const Heading& heading : document_.headings)
        if (heading.line >= document_.head_end && is_head_section(heading.name))
            fields_between(heading.body, std::min<std::size_t>(heading.own_end, heading.body + 200));
}

void DocumentBuilder::fields_between(std::size_t from, std::size_t end) {
    for (std::size_t i = from; i < end; ++i) {
        const Line& line = document_.lines[i];
        if (line.kind == LineKind::table)
            fields_of_row(i, from, end);
        else if ((line.kind == LineKind::text || line.kind == LineKind::item || line.kind == LineKind::quote) &&
                 !definition(i, end) && !field_of_line(i) && !loose_field(i))
            html_fields(i);
        else
            items_below(i, end);
    }
}

// "Owner = Ann", "Owner \u2013 Ann", "Owner :: Ann", "Owner:Ann", "**Owner** Ann"
bool DocumentBuilder::loose_field(std::size_t index) {
    std::string_view text = trimmed_line(index);
    text.remove_prefix(std::min(item_mark(text), text.size()));
    const bool bold = text.starts_with("**");
    if (bold) text.remove_prefix(2);
    std::size_t at = 0, words = 1;
    for (; at < text.size() && at < 30 && (is_letter(text[at]) || text[at] == ' '); ++at) {
        if (text.substr(at).starts_with(" \u2013 ") || text.substr(at).starts_with(" \u2014 ")) break;
        words += text[at] == ' ' ? 1U : 0U;
    }
    const std::string_view key = trimmed(text.substr(0, at));
    std::string_view rest = text.substr(at);
    if (key.size() < 2 || words > 4) return false;
    std::size_t sign = 0;
    for (const std::string_view each : {"= ", ":: ", " \u2013 ", " \u2014 ", ":", "** "})
        if (sign == 0 && rest.starts_with(each) && (each != "** " || bold)) sign = each.size();
    if (sign == 0 || trimmed(rest.substr(sign)).empty()) return false;
    if (rest.starts_with(':') && !rest.starts_with("::") && !is_letter(rest[1]) && !is_digit(rest[1])) return false;
    const std::string_view value = trimmed(rest.substr(sign));
    const auto begin = static_cast<std::size_t>(value.data() - document_.text.data());
    field(key, value, begin, begin + value.size());
    return true;
}

// Below the first heading stand who wrote the text, or when: it names the document, whatever its level.
bool DocumentBuilder::opens_with_people(const Heading& heading) const {
    static constexpr std::string_view keys[] = {"author", "authors",    "owner",        "owners", "last updated",
                                                "date",   "start date", "feature name", "rfc pr", "status"};
    for (std::size_t i = heading.body, seen = 0; i < heading.own_end && seen < 3; ++i) {
        if (blank(i)) continue;
        ++seen;
        std::string_view text = trimmed_line(i);
        text.remove_prefix(std::min(item_mark(text), text.size()));
        const auto pair = key_value(text);
        if (!pair) continue;
        if (std::find(std::begin(keys), std::end(keys), pair->key) != std::end(keys)) return true;
    }
    return false;
}

// "<tr><td>Owner</td><td>Ann</td></tr>"
void DocumentBuilder::html_fields(std::size_t index) {
    std::string_view text = trimmed_line(index);
    if (text.find("<td") == text.npos) return;
    std::vector<std::string_view> cells;
    for (std::size_t at = text.find("</t"); at != text.npos; at = text.find("</t", at + 1)) {
        const std::size_t open = text.rfind('>', at);
        if (open != text.npos && at + 3 < text.size() && (text[at + 3] == 'd' || text[at + 3] == 'h'))
            cells.push_back(trimmed(text.substr(open + 1, at - open - 1)));
    }
    for (std::size_t i = 0; i + 1 < cells.size(); i += 2) {
        const auto begin = static_cast<std::size_t>(cells[i + 1].data() - document_.text.data());
        field(without_marks(cells[i]), cells[i + 1], begin, begin + cells[i + 1].size());
    }
}

// "Owners:" and the names as items below.
void DocumentBuilder::items_below(std::size_t index, std::size_t end) {
    if (document_.fields.empty() || kind(index) == LineKind::table) return;
    Field& field = document_.fields.back();
    if (!field.value.empty() || field.front || field.at.begin < document_.lines[index].begin) return;
    std::size_t next = index + 1;
    while (next < end && blank(next)) ++next;
    // An item's names stand deeper than the item; those beside it are its neighbours.
    const Line& own = document_.lines[index];
    for (; next < end && kind(next) == LineKind::item; ++next) {
        if (own.kind == LineKind::item && document_.lines[next].indent <= own.indent) return;
        std::string_view item = trimmed_line(next);
        item.remove_prefix(std::min(item_mark(item), item.size()));
        field.value += (field.value.empty() ? "" : ", ") + without_marks(item);
        field.at.end = document_.lines[next].end;
    }
}

// A row "| Owner | Ann |", or the first row below a row of keys: "| Owner | Date |".
void DocumentBuilder::fields_of_row(std::size_t index, std::size_t from, std::size_t end) {
    const std::string_view row = trimmed_line(index);
    if (is_ruler(row)) return;
    const auto add = [&](std::string_view key, std::string_view value) {
        std::string name = without_marks(key);
        if (name.ends_with(':')) name.pop_back();
        if (name.empty() || name.size() > 40 || value.empty()) return;
        const auto begin = static_cast<std::size_t>(value.data() - document_.text.data());
        field(name, value, begin, begin + value.size());
    };
    const auto cells = cells_of(row);
    const bool below_keys = index >= from + 2 && kind(index - 1) == LineKind::table &&
                            is_ruler(trimmed_line(index - 1)) && kind(index - 2) == LineKind::table &&
                            (index < from + 3 || kind(index - 3) != LineKind::table);
    const bool last = index + 1 >= end || kind(index + 1) != LineKind::table;
    if (cells.size() == 2) add(cells[0], cells[1]);
    if (cells.size() == 1 && document_.markup == Markup::asciidoc && index + 1 < end &&
        kind(index + 1) == LineKind::table)
        if (const auto next = cells_of(trimmed_line(index + 1)); next.size() == 1) add(cells[0], next[0]);
    if (!below_keys || (cells.size() == 2 && !last)) return;
    const auto keys = cells_of(trimmed_line(index - 2));
    for (std::size_t i = 0; i < cells.size() && i < keys.size(); ++i) add(keys[i], cells[i]);
}

// A definition list: the key alone in its line, ": value" in the next; in reStructuredText a list table's row and
// a value that is indented.
bool DocumentBuilder::definition(std::size_t index, std::size_t end) {
    std::string_view key = trimmed_line(index);
    if (index + 1 >= end || key.size() > 40 || key.find(':') != key.npos) return false;
    const std::string_view next = trimmed_line(index + 1);
    const bool rst = document_.markup == Markup::rst;
    const bool list_table = rst && key.starts_with("* - ") && next.starts_with("- ");
    const bool indented = rst && document_.lines[index].indent == 0 && document_.lines[index + 1].indent > 0 &&
                          item_mark(key) == 0 && std::count(key.begin(), key.end(), ' ') < 3;
    if (!list_table && !indented && (document_.markup != Markup::markdown || !next.starts_with(": "))) return false;
    if (list_table) key.remove_prefix(4);
    const std::string_view value = indented && !next.starts_with(": ") ? next : trimmed(next.substr(2));
    const auto begin = static_cast<std::size_t>(value.data() - document_.text.data());
    field(without_marks(key), value, begin, begin + value.size());
    return true;
}

Document DocumentBuilder::finish() {
    bold_headings();
    auto& headings = document_.headings;
    const auto lines = static_cast<std::uint32_t>(size());
    std::vector<std::size_t> open;  // headings whose section is not closed yet
    for (std::size_t i = 0; i < headings.size(); ++i) {
        headings[i].own_end = i + 1 < headings.size() ? headings[i + 1].line : lines;
        headings[i].end = lines;
        while (!open.empty() && headings[open.back()].level >= headings[i].level) {
            headings[open.back()].end = headings[i].line;
            open.pop_back();
        }
        open.push_back(i);
    }
    if (!headings.empty()) {
        // The only heading of the highest level, first in the text, is the title.
        const unsigned top = headings.front().level;
        const auto others =
            std::count_if(headings.begin(), headings.end(), [&](const Heading& h) { return h.level <= top; });
        document_.has_title = others == 1 && headings.size() > 1 && !headings.front().bold;
        if (!document_.has_title && headings.front().level == 1 && headings.size() == 1) document_.has_title = true;
        // Several headings of level 1, the first of which names the document: it has sections below it.
        // reStructuredText has a title only where its adornment comes once.
        if (!document_.has_title && document_.markup != Markup::rst && top == 1 && headings.size() > 1 &&
            headings[1].level > 1)
            document_.has_title = true;
        if (!document_.has_title && headings.size() > 1 && !headings.front().bold)
            document_.has_title = opens_with_people(headings.front());
    }
    const std::size_t first = document_.has_title ? 1 : 0;
    document_.head_end = headings.size() > first ? headings[first].line : lines;
    head_fields();
    return std::move(document_);
}

std::string Document::title() const {
    for (const Field& field : fields)
        if (field.front && field.key == "title" && !field.value.empty()) return field.value;
    if (!headings.empty() && (has_title || headings.front().level == 1))
        return without_marks(
            std::string_view(text).substr(headings.front().title.begin, headings.front().title.size()));
    for (const Field& field : fields)
        if (field.key == "title" && !field.value.empty()) return field.value;
    return {};
}

const Field* Document::field(std::string_view key) const {
    for (const Field& field : fields)
        if (field.key == key) return &field;
    return nullptr;
}

namespace {

// A heading of plain words, as most are: nothing but its capitals and blanks has to be evened out.
bool is_plain(std::string_view heading) {
    if (heading.empty() || (class_of(heading.front()) & byte_letter) == 0 || heading.back() == ' ') return false;
    for (std::size_t i = 0; i < heading.size(); ++i) {
        const char c = heading[i];
        if ((class_of(c) & (byte_letter | byte_digit)) == 0 && c != '-' && (c != ' ' || heading[i - 1] == ' '))
            return false;
    }
    return !heading.ends_with("ptional");
}

}  // namespace

std::string plain_name(std::string_view heading) {
    if (is_plain(heading)) return ascii_lower(heading);
    std::string text = without_marks(heading);
    std::string_view rest = trimmed(text);
    for (const std::string_view anchor : {"{#", "{ #"})
        if (const std::size_t brace = rest.rfind(anchor); brace != rest.npos && rest.ends_with('}'))
            rest = trimmed(rest.substr(0, brace));
    while (rest.ends_with('#') || rest.ends_with(':') || rest.ends_with('?') || rest.ends_with('.') ||
           rest.ends_with(' '))
        rest.remove_suffix(1);
    std::string folded = fold(rest);
    rest = folded;
    // Numbers in front: "2.1 ", "3) ", "IV. ", "A. ", "§ 4 ".
    std::size_t at = 0;
    while (at < rest.size() && (is_digit(rest[at]) || rest[at] == '.')) ++at;
    if (at > 0 && at < rest.size()) {
        if (rest[at] == ')' || rest[at] == ':') ++at;
        if (at < rest.size() && rest[at] == ' ') rest = trimmed(rest.substr(at));
    } else {
        at = rest.find_first_not_of("ivx");
        if (at == 0 && rest.size() > 2 && rest[0] >= 'a' && rest[0] <= 'h') at = 1;
        if (at != rest.npos && at > 0 && at < 5 && (rest[at] == '.' || rest[at] == ')') && at + 1 < rest.size() &&
            rest[at + 1] == ' ')
            rest = trimmed(rest.substr(at + 1));
    }
    if (rest.ends_with(')') || rest.ends_with(']') || rest.ends_with('l') || rest.find_first_of("([") != rest.npos)
        for (const std::string_view word :
             {"(optional)", "[optional]", "(required)", "(if required)", "(if applicable)", "- optional"})
            if (const std::size_t found = rest.find(word); found != rest.npos && found > 0)
                rest = trimmed(rest.substr(0, found));
    while (!rest.empty() && (rest.back() == ':' || rest.back() == '.' || rest.back() == '?')) rest.remove_suffix(1);
    std::string out;
    out.reserve(rest.size());
    for (std::size_t i = 0; i < rest.size(); ++i) {
        const char c = rest[i];
        if (c == ' ' || c == '\t' || c == '\xa0') {
            if (!out.empty() && out.back() != ' ') out += ' ';
        } else if (c == '\'') {
            continue;
        } else if (c == '\xe2' && rest.substr(i).starts_with("\u2019")) {
            i += 2;
        } else if (c != '"') {
            out += c;
        }
    }
    return std::string(trimmed(out));
}

Document read_document(std::string_view text, Markup markup) {
    switch (markup) {
        case Markup::rst:
            return read_rst(text);
        case Markup::asciidoc:
            return read_asciidoc(text);
        case Markup::org:
            return read_org(text);
        default:
            return read_markdown(text);
    }
}

}  // namespace career::doc_skeleton
