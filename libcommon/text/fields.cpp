// SPDX-License-Identifier: MIT
// Which keys a story's front matter has, and what their values may be.
#include <algorithm>

#include "libcommon/frame/suggest.hpp"
#include "libcommon/text/flat_value.hpp"

namespace career {
namespace {

constexpr std::string_view categories[] = {"conflict", "leadership", "delivery", "growth", "impact"};
constexpr std::string_view levels[] = {"entry", "mid", "senior", "staff", "principal"};
constexpr std::string_view keys[] = {"title", "category", "questions", "principles", "level",  "company", "tags",
                                     "date",  "format",   "situation", "task",       "action", "result",  "learning"};
constexpr std::size_t field_keys = 9;  // the keys before the parts

void note(const Span& at, bool strict, std::string what, std::string remedy, std::vector<FieldNote>& notes) {
    notes.push_back({.at = at, .error = strict, .what = std::move(what), .remedy = std::move(remedy)});
}

void take_text(const FlatEntry& entry, bool strict, Field& out, std::vector<FieldNote>& notes) {
    if (entry.kind == FlatKind::text || (!strict && entry.kind != FlatKind::list && entry.kind != FlatKind::other))
        out = entry.value;
    else if (!(entry.kind == FlatKind::list && entry.items.empty() && !strict))
        note(entry.value.at, strict, "'" + entry.key + "' is a text",
             "write " + entry.key + (strict ? " = \"...\"" : ": ..."), notes);
}

void take_id(const FlatEntry& entry, bool strict, std::span<const std::string_view> known, Field& out,
             std::vector<FieldNote>& notes) {
    take_text(entry, strict, out, notes);
    if (out.value.empty() || std::find(known.begin(), known.end(), out.value) != known.end()) return;
    note(out.at, strict, "unknown " + entry.key + " '" + out.value + "'",
         did_you_mean(out.value, known, "it is one of " + list_of(known)), notes);
}

void take_list(const FlatEntry& entry, bool strict, std::vector<Field>& out, std::vector<FieldNote>& notes) {
    if (entry.kind == FlatKind::list)
        out = entry.items;
    else if (entry.kind == FlatKind::text && !strict)
        out = {entry.value};
    else
        note(entry.value.at, strict, "'" + entry.key + "' is a list of texts",
             "write " + entry.key + (strict ? " = [\"...\"]" : ": [...]"), notes);
}

}  // namespace

bool take_field(const FlatEntry& entry, bool strict, Fields& fields, std::vector<FieldNote>& notes) {
    const std::string& key = entry.key;
    if (key == "title")
        take_text(entry, strict, fields.title, notes);
    else if (key == "category")
        take_id(entry, strict, categories, fields.category, notes);
    else if (key == "level")
        take_id(entry, strict, levels, fields.level, notes);
    else if (key == "company")
        take_text(entry, strict, fields.company, notes);
    else if (key == "questions")
        take_list(entry, strict, fields.questions, notes);
    else if (key == "principles")
        take_list(entry, strict, fields.principles, notes);
    else if (key == "tags")
        take_list(entry, strict, fields.tags, notes);
    else if (key == "date") {
        if (entry.kind == FlatKind::date)
            fields.date = entry.value;
        else
            note(entry.value.at, strict, "'date' is a date",
                 strict ? "write date = 2025-11-28, without quotation marks" : "write date: 2025-11-28", notes);
    } else if (key == "format") {
        if (entry.value.value != "1")
            note(entry.value.at, strict, "this reader knows format 1", "leave the key out", notes);
    } else {
        return false;
    }
    return true;
}

void note_unknown_key(const FlatEntry& entry, bool strict, bool parts_too, std::vector<FieldNote>& notes) {
    const std::span<const std::string_view> known = std::span(keys).first(parts_too ? std::size(keys) : field_keys);
    if (!strict && nearest(entry.key, known).empty()) return;  // another tool's key
    note(entry.key_at, strict, "unknown key '" + entry.key + "'",
         did_you_mean(entry.key, known, "the keys are " + list_of(known)), notes);
}

}  // namespace career
