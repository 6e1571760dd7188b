// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/dates.hpp"
#include "tools/doc-skeleton/check/placeholders.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

std::vector<std::string_view> words_of(std::string_view key) {
    std::vector<std::string_view> out;
    for (std::size_t at = 0; at < key.size();) {
        std::size_t end = at;
        while (end < key.size() && is_letter(key[end])) ++end;
        if (end > at) out.push_back(key.substr(at, end - at));
        at = std::max(end, at + 1);
    }
    return out;
}

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

// Somebody who made the text, decides or can be asked: by what they are ("document owner", "keeper") or did ("raised
// by").
bool is_owner_key(std::string_view key) {
    static const Words roles = {
        "author",     "authors",     "owner",          "owners",      "decider",    "deciders",
        "maker",      "makers",      "contact",        "contacts",    "lead",       "leads",
        "dri",        "responsible", "team",           "teams",       "maintainer", "maintainers",
        "proposer",   "proposers",   "sponsor",        "sponsors",    "driver",     "drivers",
        "approver",   "approvers",   "accountable",    "facilitator", "commander",  "who",
        "people",     "champion",    "champions",      "shepherd",    "shepherds",  "assignee",
        "assignees",  "editor",      "editors",        "coordinator", "name",       "names",
        "reporter",   "writer",      "writers",        "group",       "squad",      "manager",
        "initiator",  "engineer",    "engineers",      "keeper",      "keepers",    "steward",
        "stewards",   "custodian",   "guardian",       "caretaker",   "chair",      "scribe",
        "architect",  "crew",        "guild",          "requester",   "applicant",  "submitter",
        "creator",    "creators",    "originator",     "person",      "persons",    "organiser",
        "organizer",  "supervisor",  "head",           "captain",     "moderator",  "drafter",
        "designer",   "designers",   "developer",      "developers",  "poc",        "proponent",
        "proponents", "leader",      "ownership",      "authorship",  "charge",     "call",
        "from",       "by",          "responsibility", "watch",       "duty",       "department"};
    // What speaks of other people, of the thing itself or of something of theirs.
    static const Words others = {"reviewer",   "reviewers", "reviewed",   "affected", "impacted", "consulted",
                                 "informed",   "dependent", "target",     "input",    "size",     "number",
                                 "id",         "count",     "feature",    "system",   "product",  "project",
                                 "file",       "branch",    "superseded", "replaced", "amended",  "blocked",
                                 "used",       "caused",    "triggered",  "detected", "channel",  "due",
                                 "deprecated", "extended",  "obsoleted",  "followed", "found"};
    bool role = false;
    for (const std::string_view word : words_of(key)) {
        if (others.contains(word)) return key == "project lead" || key == "project manager" || key == "system owner";
        role = role || roles.contains(word);
    }
    return role;
}

// "Hazel Thornbury", "@rufus", "Dr. Adeyemi, Marit Lund"
bool is_person(std::string_view value) {
    value = trimmed(value);
    if (value.starts_with('@')) return value.size() > 1;
    std::size_t names = 0;
    for (std::size_t at = 0; at < value.size() && names < 2;) {
        const bool capital = (value[at] >= 'A' && value[at] <= 'Z') || static_cast<unsigned char>(value[at]) >= 0xC3;
        if (!capital) return false;
        while (at < value.size() && (is_letter(value[at]) || value[at] == '-' || value[at] == '.' || value[at] == '\''))
            ++at;
        ++names;
        if (at >= value.size() || value[at] != ' ') break;
        ++at;
    }
    return names == 2;
}

// A single word for what somebody is or does, with a person behind it: "Keeper: Oskar Pihl".
bool names_person(std::string_view key, std::string_view value) {
    static const Words things = {"reviewer", "customer", "number",   "order",   "server",
                                 "letter",   "cluster",  "vendor",   "user",    "provider",
                                 "partner",  "supplier", "consumer", "trigger", "folder"};
    if (key.find(' ') != key.npos || things.contains(key)) return false;
    return (key.ends_with("er") || key.ends_with("or") || key.ends_with("ist")) && is_person(value);
}

bool is_nobody(std::string_view value) {
    const std::string lower = ascii_lower(trimmed(value));
    static const Words nobody = {"",   "none",       "n/a",    "-",    "\u2013", "\u2014",
                                 "[]", "unassigned", "nobody", "open", "vacant"};
    return nobody.contains(lower);
}

// "Sigrun Falk, 15 July 2024", "By Ann Example", "*Draft by the platform team*".
bool is_byline(std::string_view line) {
    std::string bare = without_marks(line);
    if (bare.starts_with('(') && bare.ends_with(')')) bare = bare.substr(1, bare.size() - 2);
    const std::string lower = ascii_lower(bare);
    for (const std::string_view word :
         {"by ", "prepared by ", "written by ", "draft by ", "author: ", "from ", "drafted by "}) {
        const std::size_t at = lower.find(word);
        if (at == lower.npos || (at > 0 && is_letter(lower[at - 1]))) continue;
        const std::size_t next = at + word.size();
        const bool short_line = bare.size() < 120;
        if (next < bare.size() && short_line &&
            ((bare[next] >= 'A' && bare[next] <= 'Z' && month_at(lower, next) == 0) ||
             static_cast<unsigned char>(bare[next]) >= 0x80 || lower.substr(next).starts_with("the ") ||
             bare[next] == '@'))
            return true;
    }
    if (bare.size() < 60 && !bare.ends_with('.')) {
        // "@ann, 2024-05-03", "ann@example.org", "Platform team, May 2024"
        if (bare.size() > 2 && bare.front() == '@' && is_letter(bare[1])) return true;
        const std::size_t sign = bare.find('@');
        if (sign != bare.npos && sign > 0 && bare.find(' ') == bare.npos && bare.find('.', sign) != bare.npos)
            return true;
        for (const std::string_view group : {" team", " group", " guild", " squad", " crew", " office", " committee"})
            if (const std::size_t at = lower.find(group); at != lower.npos) {
                const std::size_t end = at + group.size();
                if (end == lower.size() || lower[end] == ',' || lower[end] == ' ' || lower[end] == ';')
                    if (std::count(lower.begin(), lower.begin() + static_cast<std::ptrdiff_t>(end), ' ') <= 3 &&
                        (end == lower.size() || has_date(lower)))
                        return true;
            }
    }
    // Two or three words that each begin with a capital, then a comma, a dash, an address or the end.
    std::size_t at = 0, words = 0;
    while (at < bare.size()) {
        const bool capital = (bare[at] >= 'A' && bare[at] <= 'Z') || static_cast<unsigned char>(bare[at]) >= 0xC3;
        if (!capital || month_at(lower, at) != 0) break;
        std::size_t end = at;
        while (end < bare.size() && (is_letter(bare[end]) || bare[end] == '-' || bare[end] == '\'' || bare[end] == '.'))
            ++end;
        ++words;
        at = end;
        if (at < bare.size() && bare[at] == ' ')
            ++at;
        else
            break;
    }
    if (words < 2 || words > 4) return false;
    return at >= bare.size() || bare[at] == ',' || bare[at] == '<' || bare[at] == '(' ||
           bare.substr(at).starts_with("\u2013") || bare.substr(at).starts_with("\u2014") ||
           bare.substr(at).starts_with("\u00b7") || bare[at] == '|' || bare[at] == '-' || is_digit(bare[at]);
}

enum class Has : std::uint8_t { no, yes, placeholder };

Has dated(const Sheet& sheet) {
    const Document& document = *sheet.document;
    bool left = false;
    const auto look = [&](const std::vector<Field>& fields) {
        for (const Field& field : fields) {
            if (!is_date_key(field.key)) continue;
            if (has_date(field.value)) return true;
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

Has owned(const Sheet& sheet) {
    const Document& document = *sheet.document;
    bool left = false;
    const auto look = [&](const std::vector<Field>& fields) {
        for (const Field& field : fields) {
            // Beside a document stand its authors; who approves it has it before them.
            if (&fields != &document.fields && field.key.starts_with("approver")) continue;
            if (!is_owner_key(field.key) && !names_person(field.key, field.value)) continue;
            const bool placeholder = is_placeholder_value(field.value) ||
                                     (field.value.empty() && &fields == &document.fields &&
                                      slice(document.text, field.at).find("<!--") != std::string_view::npos);
            if (placeholder) left = true;
            if (!placeholder && !is_nobody(field.value)) return true;
        }
        return false;
    };
    if (look(document.fields) || (sheet.sidecar && look(sheet.sidecar->fields))) return Has::yes;
    for (std::uint32_t i = 0; i < document.head_end && i < document.lines.size(); ++i) {
        const Line& line = document.lines[i];
        if ((line.kind == LineKind::text || line.kind == LineKind::item || line.kind == LineKind::field) &&
            is_byline(trimmed(document.line_text(line))))
            return Has::yes;
    }
    for (const Heading& heading : document.headings) {
        bool named = false;
        for (const std::string_view key : {"owner",           "owners",      "author",
                                           "authors",         "contact",     "contacts",
                                           "decision makers", "deciders",    "team",
                                           "responsible",     "maintainers", "who",
                                           "ownership",       "people",      "authors and reviewers",
                                           "who to ask",      "whom to ask", "who decides",
                                           "decided by",      "written by",  "contact person"})
            named = named || heading.name == key;
        if (!named) continue;
        for (std::uint32_t i = heading.body; i < heading.own_end; ++i)
            if (document.lines[i].kind == LineKind::text || document.lines[i].kind == LineKind::item)
                return is_placeholder_value(document.line_text(document.lines[i])) ? Has::placeholder : Has::yes;
    }
    // A byline at the very end.
    for (std::size_t i = document.lines.size(), seen = 0; i-- > 0 && seen < 2;) {
        if (document.lines[i].kind == LineKind::blank) continue;
        ++seen;
        const std::string shown = without_marks(document.line_text(document.lines[i]));
        const std::string lower = ascii_lower(shown);
        if (lower.starts_with("prepared by") || lower.starts_with("written by") || lower.starts_with("author:") ||
            lower.starts_with("authors:") || lower.starts_with("owner:") || lower.starts_with("signed") ||
            lower.starts_with("drafted by") || lower.starts_with("maintained by") || lower.starts_with("kept by") ||
            ((lower.starts_with("\u2014 ") || lower.starts_with("\u2013 ")) && is_byline(shown.substr(4))))
            return Has::yes;
    }
    return left ? Has::placeholder : Has::no;
}

}  // namespace

void check_fields(const Sheet& sheet) {
    if (sheet.shape->asks_for("date") && dated(sheet) == Has::no)
        sheet.report(Rule::no_date, sheet.title_span(), "no date in a field, in the head or in the file's name",
                     "readers must know how old it is: add 'Date: YYYY-MM-DD'");
    if (sheet.shape->asks_for("owner") && owned(sheet) == Has::no)
        sheet.report(Rule::no_owner, sheet.title_span(), "nobody is named as author or owner",
                     "add 'Owner:' with a person or a team to ask");
}

}  // namespace career::doc_skeleton
