// SPDX-License-Identifier: MIT
// Flat YAML: `key: value`, lists of strings. All else is skipped with a hint.
#include <algorithm>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/flat_value.hpp"
#include "libcommon/values/date.hpp"

namespace career {
namespace {

// A scalar without its quotation marks and its comment.
Field scalar_of(std::string_view text, std::size_t begin, std::size_t end) {
    while (begin < end && is_space(text[begin])) ++begin;
    if (begin < end && (text[begin] == '"' || text[begin] == '\'')) {
        const std::size_t close = text.substr(0, end).rfind(text[begin]);
        if (close > begin) {
            ++begin;
            return {std::string(text.substr(begin, close - begin)),
                    {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(close)}};
        }
    }
    const std::size_t comment = text.substr(0, end).find(" #", begin);
    if (comment != std::string_view::npos) end = comment;
    while (end > begin && is_space(text[end - 1])) --end;
    return {std::string(text.substr(begin, end - begin)),
            {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}};
}

void read_inline_list(std::string_view text, Span at, FlatEntry& entry) {
    entry.kind = FlatKind::list;
    std::size_t begin = at.begin + 1;
    while (begin < at.end) {
        std::size_t end = begin;
        char quote = 0;
        for (; end < at.end && (quote != 0 || (text[end] != ',' && text[end] != ']')); ++end) {
            if (quote == text[end])
                quote = 0;
            else if (quote == 0 && (text[end] == '"' || text[end] == '\''))
                quote = text[end];
        }
        if (Field item = scalar_of(text, begin, end); !item.value.empty()) entry.items.push_back(std::move(item));
        begin = end + 1;
    }
}

}  // namespace

std::vector<FlatEntry> read_flat_yaml(std::string_view text, std::size_t begin, std::size_t end,
                                      std::vector<FieldNote>& notes) {
    std::vector<FlatEntry> out;
    bool nested = false;
    for (std::size_t at = begin; at < end;) {
        const std::size_t line_end = std::min(text.find('\n', at), end);
        std::size_t first = at;
        while (first < line_end && is_space(text[first])) ++first;
        const std::size_t line = at;
        at = line_end + 1;
        if (first == line_end || text[first] == '#') continue;
        if (text[first] == '-' && first + 1 < line_end && text[first + 1] == ' ' && !out.empty() && !nested) {
            FlatEntry& list = out.back();
            if (list.kind == FlatKind::list) list.items.push_back(scalar_of(text, first + 2, line_end));
            continue;
        }
        if (first > line) {
            if (!nested && !out.empty() && out.back().kind == FlatKind::list && out.back().items.empty()) {
                const FlatEntry& key = out.back();
                notes.push_back({.at = key.key_at,
                                 .error = false,
                                 .what = "'" + key.key + "' is not flat and was skipped",
                                 .remedy = "write it as a text or a list of texts"});
                out.pop_back();
                nested = true;
            }
            continue;
        }
        nested = false;
        const std::size_t colon = text.substr(0, line_end).find(':', first);
        if (colon == std::string_view::npos || (colon + 1 < line_end && !is_space(text[colon + 1]))) {
            notes.push_back({.at = {static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(line_end)},
                             .error = false,
                             .what = "this line is no key: value and was skipped",
                             .remedy = "write a line such as title: Kafka or SQS"});
            nested = true;
            continue;
        }
        FlatEntry entry;
        const Field key = scalar_of(text, first, colon);
        entry.key = key.value;
        entry.key_at = key.at;
        entry.value = scalar_of(text, colon + 1, line_end);
        const std::string& value = entry.value.value;
        if (value.empty() && entry.value.at.empty())
            entry.kind = FlatKind::list;  // items may follow
        else if (value.starts_with('[') && text[entry.value.at.begin] == '[')
            read_inline_list(text, entry.value.at, entry);
        else if (parse_date(value))
            entry.kind = FlatKind::date;
        else if (value.starts_with('{') || value.starts_with('|') || value.starts_with('>'))
            entry.kind = FlatKind::other;
        else
            entry.kind = FlatKind::text;
        out.push_back(std::move(entry));
    }
    return out;
}

}  // namespace career
