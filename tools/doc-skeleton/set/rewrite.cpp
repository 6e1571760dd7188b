// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/rewrite.hpp"

#include <algorithm>
#include <cstdlib>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/document/line_ends.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

std::string capital(std::string_view text) {
    std::string out(text);
    if (!out.empty() && out.front() >= 'a' && out.front() <= 'z') out.front() = static_cast<char>(out.front() - 32);
    return out;
}

bool is_path_sign(char c) {
    return is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == '.' || c == '/' || c == '%' || c == '+';
}

// "0012" and "12" for 12, at a place where no digit stands beside it.
bool number_here(std::string_view text, std::size_t at, std::int64_t number, std::string_view letter,
                 std::size_t& end) {
    if (at > 0 && (is_digit(text[at - 1]) || text[at - 1] == '.')) return false;
    end = at;
    while (end < text.size() && is_digit(text[end])) ++end;
    if (end == at || end - at > 9 ||
        std::strtoll(std::string(text.substr(at, end - at)).c_str(), nullptr, 10) != number)
        return false;
    if (!text.substr(end).starts_with(letter)) return false;
    if (letter.empty()) return end == text.size() || !is_letter(text[end]);
    end += letter.size();
    return true;
}

}  // namespace

std::string link_text(Markup markup, std::string_view label, std::string_view target) {
    const std::string name = escaped(label, markup);
    const std::string path(target);
    switch (markup) {
        case Markup::rst:
            return '`' + name + " <" + path + ">`__";
        case Markup::asciidoc:
            return "link:" + path + '[' + name + ']';
        case Markup::org:
            return "[[file:" + path + "][" + name + "]]";
        default:
            return '[' + name + "](" + link_target(target) + ')';
    }
}

std::string label_of(const Record& record, bool numbers_in_titles) {
    const RecordName& name = record.entry.name;
    std::string title = record.title.empty() ? name.stem : record.title;
    for (char& c : title)
        if (c == '[' || c == ']') c = c == '[' ? '(' : ')';
    if (name.scheme != RecordName::Scheme::number) return title;
    if (numbers_in_titles) return std::to_string(name.number) + name.letter + ". " + title;
    return "ADR-" + numbered(name.number, name.digits) + name.letter;
}

std::string with_relation(std::string_view text, Markup markup, RelationKind kind, std::string_view label,
                          std::string_view target) {
    const Document document = read_document(text, markup);
    const std::string link = link_text(markup, label, target);
    const std::string_view newline = newline_of(text);
    const bool replaces = kind == RelationKind::superseded_by;
    const std::string words(relation_names[static_cast<std::size_t>(kind)]);
    std::string out(text);
    if (const Field* field = document.field("status")) {
        std::string old(text.substr(field->at.begin, field->at.end - field->at.begin));
        if (field->front) {
            // What held before stays as a remark.
            const bool toml = text.starts_with("+++");
            std::string plain = replaces ? words + ' ' + link : field->value + ", " + words + ' ' + link;
            // A title may hold what ends or parts a value there.
            if (toml || plain.find(": ") != plain.npos || plain.find(" #") != plain.npos) {
                std::string quoted;
                append_json_text(quoted, plain);
                plain = std::move(quoted);
            }
            out.replace(field->at.begin, field->at.end - field->at.begin,
                        plain + (replaces && !field->value.empty() ? " # was: " + field->value : ""));
        } else {
            out.replace(field->at.begin, field->at.end - field->at.begin,
                        replaces ? words + ' ' + link + (old.empty() ? "" : " (was: " + old + ')')
                                 : old + ", " + words + ' ' + link);
        }
        return out;
    }
    for (const Heading& heading : document.headings) {
        if (heading.name != "status") continue;
        // Below the last line of the section that says something.
        std::uint32_t last = heading.body == 0 ? 0 : heading.body - 1;
        for (std::uint32_t i = heading.body; i < heading.own_end; ++i)
            if (document.lines[i].kind != LineKind::blank) last = i;
        const bool first = last + 1 == heading.body;
        out.insert(document.lines[last].end,
                   std::string(newline) + std::string(newline) + capital(words) + ' ' + link +
                       (first && heading.body >= document.lines.size() ? std::string(newline) : ""));
        return out;
    }
    const std::size_t line = document.has_title ? document.headings.front().body : 0;
    const std::size_t at = line < document.lines.size() ? document.lines[line].begin : text.size();
    out.insert(at, std::string(newline) + "Status: " + words + ' ' + link + std::string(newline));
    return out;
}

std::string with_moved_links(std::string_view text, const std::string& from, const Move& move) {
    // Links name the file, or the file without its ending.
    const std::string& stem = move.before.stem;
    std::string out;
    std::size_t done = 0;
    for (std::size_t at = text.find(stem); at != text.npos; at = text.find(stem, at + 1)) {
        std::size_t begin = at, end = at + stem.size();
        while (begin > done && is_path_sign(text[begin - 1])) --begin;
        while (end < text.size() && is_path_sign(text[end])) ++end;
        while (end > at + stem.size() && text[end - 1] == '.') --end;
        const std::string_view path = text.substr(begin, end - begin);
        const bool rooted = path.starts_with('/') && !move.repository.empty();
        const std::string resolved =
            tidy_path(rooted ? move.repository + std::string(path) : joined(folder_of(from), path));
        const bool is_label = path == stem;
        const bool points = resolved.starts_with(move.place) &&
                            (resolved.size() == move.place.size() || resolved[move.place.size()] == '.' ||
                             resolved[move.place.size()] == '/');
        if (!points && !is_label) continue;
        if (at < done) continue;
        out += text.substr(done, at - done);
        out += move.after.stem;
        done = at + stem.size();
        // The label in front of a link: "[12. Use SQS](0012-use-sqs.md)".
        if (const std::size_t open = out.rfind('['); open != out.npos && out.size() - open < 400) {
            const std::size_t close = out.find("](", open);
            const bool right_before = close != out.npos && out.find_first_of("\n ", close) == out.npos;
            if (right_before) {
                for (std::size_t i = open + 1; i < close; ++i) {
                    std::size_t stop = 0;
                    if (!is_digit(out[i]) || !number_here(out, i, move.before.number, move.before.letter, stop) ||
                        stop > close)
                        continue;
                    const std::size_t width = stop - i - move.before.letter.size();
                    const bool padded = width > 1 && out[i] == '0';
                    out.replace(i, stop - i, numbered(move.after.number, padded ? width : 0) + move.after.letter);
                    break;
                }
            }
        }
    }
    out += text.substr(done);
    return out;
}

std::string with_moved_numbers(std::string_view text, Markup markup, const Move& move) {
    const Document document = read_document(text, markup);
    auto relations = relations_of(document);
    std::sort(relations.begin(), relations.end(),
              [](const Relation& a, const Relation& b) { return a.at.begin > b.at.begin; });
    std::string out(text);
    for (const Relation& relation : relations) {
        if (!relation.target.empty() || relation.number != move.before.number || relation.letter != move.before.letter)
            continue;
        for (std::size_t i = relation.at.begin; i < relation.at.end; ++i) {
            std::size_t stop = 0;
            if (!is_digit(out[i]) || !number_here(out, i, move.before.number, move.before.letter, stop)) continue;
            const std::size_t width = stop - i - move.before.letter.size();
            out.replace(i, stop - i, numbered(move.after.number, out[i] == '0' ? width : 0) + move.after.letter);
            break;
        }
    }
    return out;
}

std::string with_own_number(std::string_view text, Markup markup, const RecordName& before, const RecordName& after,
                            bool numbers_in_titles) {
    const Document document = read_document(text, markup);
    std::string out(text);
    if (document.headings.empty()) return out;
    const Span title = document.headings.front().title;
    if (before.scheme == RecordName::Scheme::draft) {
        const std::string_view words = slice(text, title);
        std::size_t skip = 0;
        for (const std::string_view word : {"Draft: ", "DRAFT: ", "draft: ", "Draft. "})
            if (words.starts_with(word)) skip = word.size();
        if (numbers_in_titles)
            out.replace(title.begin, skip, std::to_string(after.number) + ". ");
        else if (skip > 0)
            out.erase(title.begin, skip);
        return out;
    }
    for (std::size_t i = title.begin; i < title.end && i < title.begin + 12; ++i) {
        std::size_t stop = 0;
        if (!is_digit(out[i]) || !number_here(out, i, before.number, before.letter, stop)) continue;
        const std::size_t width = stop - i - before.letter.size();
        out.replace(i, stop - i, numbered(after.number, out[i] == '0' ? width : 0) + after.letter);
        break;
    }
    return out;
}

std::string with_number_field(std::string_view text, const RecordName& before, const RecordName& after) {
    std::vector<Field> fields;
    read_flat_fields(text, 0, false, fields);
    std::string out(text);
    for (const Field& field : fields) {
        std::size_t stop = 0;
        if (field.key != "kep number" || !number_here(text, field.at.begin, before.number, before.letter, stop) ||
            stop > field.at.end)
            continue;
        const std::size_t width = text[field.at.begin] == '0' ? stop - field.at.begin - before.letter.size() : 0;
        out.replace(field.at.begin, stop - field.at.begin, numbered(after.number, width) + after.letter);
        break;
    }
    return out;
}

}  // namespace career::doc_skeleton
