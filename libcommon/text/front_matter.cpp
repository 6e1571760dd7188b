// SPDX-License-Identifier: MIT
#include "libcommon/text/front_matter.hpp"

#include <algorithm>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/flat_value.hpp"
#include "libcommon/text/part_names.hpp"

namespace career {
namespace {

std::string_view line_at(std::string_view text, std::size_t begin, std::size_t& next) {
    const std::size_t feed = text.find('\n', begin);
    next = feed == std::string_view::npos ? text.size() : feed + 1;
    std::string_view line = text.substr(begin, (feed == std::string_view::npos ? text.size() : feed) - begin);
    while (line.ends_with('\r') || line.ends_with(' ') || line.ends_with('\t')) line.remove_suffix(1);
    return line;
}

bool begins_with_key(std::string_view yaml) {
    for (std::size_t at = 0; at < yaml.size();) {
        const std::string_view line = line_at(yaml, at, at);
        if (line.empty() || line[0] == '#') continue;
        std::size_t key = 0;
        while (key < line.size() && (is_alnum(line[key]) || line[key] == '_' || line[key] == '-')) ++key;
        return key > 0 && key < line.size() && line[key] == ':' && (key + 1 == line.size() || is_space(line[key + 1]));
    }
    return true;
}

// A file that is YAML from end to end, or whose fields are the parts, is read as text: its keys are labels.
bool holds_parts(const std::vector<FlatEntry>& entries) {
    return std::count_if(entries.begin(), entries.end(), [](const FlatEntry& entry) {
               return std::any_of(std::begin(part_ids), std::end(part_ids),
                                  [&](std::string_view id) { return entry.key == id; });
           }) > 1;
}

}  // namespace

FrontMatter read_front_matter(std::string_view text) {
    FrontMatter out;
    std::size_t next = 0;
    const std::string_view fence = line_at(text, 0, next);
    if (fence != "+++" && fence != "---") return out;
    const std::size_t begin = next;
    std::size_t end = begin;
    std::uint32_t lines = 1;
    for (bool closed = false; !closed;) {
        if (next >= text.size()) return out;  // a rule, or a fence without its other half
        end = next;
        const std::string_view line = line_at(text, end, next);
        ++lines;
        closed = line == fence || (fence == "---" && line == "...");
        if (lines > 1000) return out;
    }
    const bool toml = fence == "+++";
    std::vector<FieldNote> notes;
    const std::vector<FlatEntry> entries =
        toml ? read_flat_toml(text, begin, end, notes) : read_flat_yaml(text, begin, end, notes);
    if (!toml && !begins_with_key(text.substr(begin, end - begin))) return out;  // two rules around prose
    if (!toml && holds_parts(entries)) return out;
    out.notes = std::move(notes);
    for (const FlatEntry& entry : entries)
        if (!take_field(entry, toml, out.fields, out.notes)) note_unknown_key(entry, toml, false, out.notes);
    out.end = next;
    out.lines = lines;
    return out;
}

}  // namespace career
