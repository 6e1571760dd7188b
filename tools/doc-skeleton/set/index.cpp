// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/index.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>

#include "libcommon/system/input.hpp"
#include "tools/doc-skeleton/document/line_ends.hpp"
#include "tools/doc-skeleton/set/rewrite.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::pair<std::string_view, std::string_view> marks[] = {
    {"<!-- doc-skeleton index -->", "<!-- /doc-skeleton index -->"},
    {"<!-- adrlog -->", "<!-- adrlogstop -->"},
};
constexpr std::string_view index_names[] = {"README.md", "index.md", "INDEX.md", "Readme.md"};

std::string cell(std::string_view text) {
    std::string out;
    for (const char c : escaped(text, Markup::markdown)) {
        if (c == '|') out += '\\';
        out += c == '\n' ? ' ' : c;
    }
    return out;
}

// "superseded by [x](y)" is one word in a table; a sentence is cut to its first.
std::string short_status(std::string_view status) {
    const std::size_t end =
        std::min({status.find(" by "), status.find(". "), status.find(", "), status.find(" ("), status.size()});
    return std::string(status.substr(0, end));
}

std::string number_of(const RecordName& name) {
    switch (name.scheme) {
        case RecordName::Scheme::number:
            return numbered(name.number, name.digits) + name.letter;
        case RecordName::Scheme::date:
            return name.stem.substr(0, name.stem.size() - name.slug.size() - 1);
        case RecordName::Scheme::draft:
            break;
    }
    return "draft";
}

std::string row_of(const Record& record) {
    std::string title = record.title.empty() ? record.entry.name.stem : record.title;
    for (char& c : title)
        if (c == '[' || c == ']') c = c == '[' ? '(' : ')';
    title = cell(title);
    std::string out = "|";
    for (const std::string& text :
         {number_of(record.entry.name), '[' + title + "](" + link_target(record.entry.path) + ')',
          cell(short_status(record.status)), cell(record.date)})
        out += ' ' + text + " |";
    return out + '\n';
}

}  // namespace

std::string index_table(const RecordSet& set) {
    std::string out = "| Number | Title | Status | Date |\n|---|---|---|---|\n";
    for (const Record& record : set.records) out += row_of(record);
    return out;
}

std::string with_index_rows(std::string_view text, const std::vector<Record>& records) {
    std::string out(text);
    for (const Record& record : records) {
        const auto region = index_region(out);
        if (!region) return out;
        const std::string row = ended_as(text, row_of(record));
        const std::string mark = "](" + link_target(record.entry.path) + ')';
        std::size_t place = out.npos, after = out.npos;
        for (std::size_t at = out.find('\n', region->begin); at != out.npos && at < region->end;
             at = out.find('\n', at + 1)) {
            const std::size_t end = out.find('\n', at + 1);
            const std::string_view line =
                std::string_view(out).substr(at + 1, end == out.npos ? out.npos : end - at - 1);
            if (!line.starts_with('|') || at + 1 >= region->end) continue;
            if (line.find(mark) != line.npos) {
                out.replace(at + 1, line.size() + 1, row);
                place = out.npos;
                after = 0;
                break;
            }
            const std::size_t open = line.find("](");
            const bool earlier =
                open == line.npos || line.substr(open + 2, line.find(')', open) - open - 2) < record.entry.path;
            if (earlier) place = at + 1 + line.size() + 1;
        }
        if (after == out.npos) {
            if (place == out.npos) return with_index(text, RecordSet{.folder = {}, .records = records});
            out.insert(std::min(place, out.size()), row);
        }
    }
    return out;
}

Value index_rows(const RecordSet& set) {
    Value list = Value::array();
    for (const Record& record : set.records) {
        Value row = Value::table();
        row.set("number", number_of(record.entry.name));
        row.set("title", record.title);
        row.set("file", record.entry.path);
        row.set("status", record.status);
        row.set("date", record.date);
        list.push(std::move(row));
    }
    return list;
}

std::optional<Region> index_region(std::string_view text) {
    for (const auto& [open, close] : marks) {
        const std::size_t begin = text.find(open);
        const std::size_t end = begin == text.npos ? text.npos : text.find(close, begin);
        if (end != text.npos) return Region{begin + open.size(), end};
    }
    return std::nullopt;
}

std::string with_index(std::string_view text, const RecordSet& set) {
    std::string out(text);
    const std::string table = ended_as(text, "\n\n" + index_table(set) + '\n');
    if (const auto region = index_region(text)) {
        out.replace(region->begin, region->end - region->begin, table);
        return out;
    }
    const std::string_view newline = newline_of(text);
    if (!out.empty() && !out.ends_with('\n')) out += newline;
    if (!out.empty()) out += newline;
    return out.append(marks[0].first).append(table).append(marks[0].second).append(newline);
}

std::optional<std::string> index_file(const std::string& folder) {
    for (const std::string_view name : index_names) {
        const std::string path = joined(folder, name);
        if (!stamp_of(path)) continue;
        const auto source = read_file(path);
        if (source && index_region(source->text())) return path;
    }
    return std::nullopt;
}

std::optional<IndexNames> names_in_index(const std::string& folder, const std::vector<Entry>& entries) {
    std::unordered_map<std::string_view, std::size_t> places;
    for (std::size_t i = 0; i < entries.size(); ++i)
        for (const std::string& name :
             {std::cref(entries[i].path), std::cref(entries[i].name.file), std::cref(entries[i].name.stem)})
            places.emplace(name, i);
    for (const std::string_view name : index_names) {
        const std::string path = joined(folder, name);
        if (!stamp_of(path)) continue;
        const auto source = read_file(path, std::size_t{16} << 20);
        if (!source) continue;
        const auto region = index_region(source->text());
        const std::string_view text =
            region ? source->text().substr(region->begin, region->end - region->begin) : source->text();
        IndexNames out{std::string(name), region.has_value(), std::vector<bool>(entries.size())};
        for (const Link& link : read_document(text, Markup::markdown).links)
            if (const auto found = places.find(tidy_path(link.target.substr(0, link.target.find('#'))));
                found != places.end())
                out.named[found->second] = true;
        const auto count = std::count(out.named.begin(), out.named.end(), true);
        if (out.kept || 2 * static_cast<std::size_t>(count) >= std::max<std::size_t>(entries.size(), 1)) return out;
    }
    return std::nullopt;
}

}  // namespace career::doc_skeleton
