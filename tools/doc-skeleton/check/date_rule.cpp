// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/bylines.hpp"
#include "tools/doc-skeleton/check/dates.hpp"
#include "tools/doc-skeleton/check/placeholders.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// A field that may hold the day on which the text was made, changed or decided.
bool is_date_key(std::string_view key) {
    static const Words days = {
        "date",       "dated",    "dates",      "created",   "creation",  "updated",   "update",   "decided",
        "revdate",    "modified", "edited",     "lastmod",   "published", "submitted", "written",  "proposed",
        "accepted",   "approved", "reviewed",   "review",    "day",       "when",      "started",  "start",
        "of",         "version",  "revision",   "changed",   "effective", "tested",    "verified", "occurred",
        "resolution", "history",  "docdate",    "localdate", "valid",     "opened",    "draft",    "incident",
        "time",       "period",   "checked",    "rehearsed", "since",     "held",      "walked",   "read",
        "revised",    "drafted",  "introduced", "happened",  "recorded",  "issued",    "signed",   "adopted",
        "agreed",     "through",  "drilled",    "practised", "exercised", "last",      "on"};
    for (const std::string_view word : words_of(key))
        if (days.contains(word)) return true;
    return false;
}

Has dated(const Sheet& sheet) {
    const Document& document = *sheet.document;
    bool left = false;
    const auto look = [&](const std::vector<Field>& fields) {
        for (const Field& field : fields) {
            if (!is_date_key(field.key)) continue;
            const std::string_view value = trimmed(field.value);
            if (has_date(value) || (value.size() == 4 && is_year(value, 0))) return true;
            if (is_placeholder_value(field.value) ||
                slice(document.text, field.at).find("<!--") != std::string_view::npos)
                left = true;
        }
        return false;
    };
    if (look(document.fields) || (sheet.sidecar && look(sheet.sidecar->fields))) return Has::yes;
    for (std::uint32_t i = 0; i < document.head_end && i < document.lines.size(); ++i) {
        const Line& line = document.lines[i];
        if (line.kind == LineKind::code || line.kind == LineKind::comment) continue;
        if (has_date(document.line_text(line))) return Has::yes;
    }
    if (has_date(document.title())) return Has::yes;
    // A line at the very end: "Author: Ann, 2024-05-03".
    for (std::size_t i = document.lines.size(), seen = 0; i-- > 0 && seen < 2;) {
        if (document.lines[i].kind == LineKind::blank) continue;
        ++seen;
        const std::string_view shown = trimmed(document.line_text(document.lines[i]));
        if (document.lines[i].kind == LineKind::text && shown.size() < 100 && has_date(shown) &&
            (key_value(shown) || is_byline(shown)))
            return Has::yes;
    }
    for (std::size_t h = 0; h < document.headings.size(); ++h) {
        const Heading& heading = document.headings[h];
        bool carries = false;
        for (const std::string_view word : {"status", "history", "date", "changelog", "change log", "decision log",
                                            "revision", "metadata", "document", "version", "changes to this"})
            carries = carries || heading.name.find(word) != std::string::npos;
        if (!carries) continue;
        for (std::uint32_t i = heading.body; i < heading.own_end; ++i)
            if (has_date(document.line_prose(document.lines[i]))) return Has::yes;
    }
    const std::string file = name_of_path(sheet.file), folder = name_of_path(folder_of(sheet.file));
    for (const std::string& name : {file, folder}) {
        if (name.size() > 7 && is_year(name, 0) && name[4] == '-' && digits_at(name, 5) == 2) return Has::yes;
        if (const auto record = parse_record_name(name); record && record->scheme == RecordName::Scheme::date)
            return Has::yes;
        if (has_date(name)) return Has::yes;
    }
    return left ? Has::placeholder : Has::no;
}

}  // namespace

void check_date(const Sheet& sheet) {
    if (sheet.shape->asks_for("date") && dated(sheet) == Has::no)
        sheet.report(Rule::no_date, sheet.title_span(), "no date in a field, in the head or in the file's name",
                     "readers must know how old it is: add 'Date: YYYY-MM-DD'");
}

}  // namespace career::doc_skeleton
