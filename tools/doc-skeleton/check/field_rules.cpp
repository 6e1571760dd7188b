// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/dates.hpp"
#include "tools/doc-skeleton/check/placeholders.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

const std::initializer_list<std::string_view> date_keys = {"date",
                                                           "created",
                                                           "creation date",
                                                           "start date",
                                                           "last updated",
                                                           "updated",
                                                           "decided",
                                                           "decision date",
                                                           "revdate",
                                                           "last update",
                                                           "date created",
                                                           "date decided",
                                                           "created on",
                                                           "created at",
                                                           "decided on",
                                                           "modified",
                                                           "last modified",
                                                           "last edited",
                                                           "lastmod",
                                                           "published",
                                                           "submitted",
                                                           "written",
                                                           "proposed on",
                                                           "accepted on",
                                                           "approved on",
                                                           "last reviewed",
                                                           "reviewed",
                                                           "last review",
                                                           "day",
                                                           "incident date",
                                                           "date of incident",
                                                           "when",
                                                           "started",
                                                           "as of",
                                                           "version",
                                                           "revision",
                                                           "last changed",
                                                           "changed",
                                                           "dated",
                                                           "effective",
                                                           "review date",
                                                           "last tested",
                                                           "tested",
                                                           "last verified",
                                                           "occurred",
                                                           "resolution",
                                                           "post history",
                                                           "docdate",
                                                           "localdate",
                                                           "valid from",
                                                           "opened",
                                                           "first draft",
                                                           "draft of",
                                                           "proposed",
                                                           "start",
                                                           "incident",
                                                           "time",
                                                           "period",
                                                           "last checked",
                                                           "last rehearsed"};
const std::initializer_list<std::string_view> owner_keys = {"author",
                                                            "authors",
                                                            "owner",
                                                            "owners",
                                                            "decider",
                                                            "deciders",
                                                            "decision maker",
                                                            "decision makers",
                                                            "decided by",
                                                            "prepared by",
                                                            "written by",
                                                            "contact",
                                                            "contacts",
                                                            "lead",
                                                            "leads",
                                                            "dri",
                                                            "responsible",
                                                            "team",
                                                            "teams",
                                                            "maintainer",
                                                            "maintainers",
                                                            "proposer",
                                                            "proposers",
                                                            "proposed by",
                                                            "sponsor",
                                                            "driver",
                                                            "drivers",
                                                            "approver",
                                                            "approvers",
                                                            "approved by",
                                                            "accountable",
                                                            "facilitator",
                                                            "incident commander",
                                                            "commander",
                                                            "incident lead",
                                                            "by",
                                                            "from",
                                                            "who",
                                                            "people",
                                                            "champion",
                                                            "shepherd",
                                                            "assignee",
                                                            "editor",
                                                            "editors",
                                                            "owned by",
                                                            "owning team",
                                                            "responsible person",
                                                            "point of contact",
                                                            "in charge",
                                                            "requested by",
                                                            "submitted by",
                                                            "created by",
                                                            "drafted by",
                                                            "document owner",
                                                            "runbook owner",
                                                            "service owner",
                                                            "decision owner",
                                                            "project lead",
                                                            "tech lead",
                                                            "technical lead",
                                                            "engineer",
                                                            "engineers",
                                                            "led by",
                                                            "written for the team by",
                                                            "main author",
                                                            "coordinator",
                                                            "name",
                                                            "reported by",
                                                            "reporter",
                                                            "sponsored by",
                                                            "on call",
                                                            "writer",
                                                            "post mortem owner",
                                                            "group",
                                                            "squad",
                                                            "manager",
                                                            "accountable person",
                                                            "kept by",
                                                            "maintained by",
                                                            "initiator",
                                                            "rfc owner",
                                                            "design owner",
                                                            "plan owner",
                                                            "owner and contact",
                                                            "author and owner",
                                                            "owner team",
                                                            "responsible team"};

// "Sigrun Falk, 15 July 2024", "By Ann Example", "*Draft by the platform team*".
bool is_byline(std::string_view line) {
    const std::string bare = without_marks(line);
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
            if (std::find(date_keys.begin(), date_keys.end(), field.key) == date_keys.end()) continue;
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
    for (std::size_t h = 0; h < document.headings.size(); ++h) {
        const Heading& heading = document.headings[h];
        if (heading.name != "status" && heading.name.find("history") == std::string::npos && heading.name != "date" &&
            heading.name.find("changelog") == std::string::npos &&
            heading.name.find("decision log") == std::string::npos)
            continue;
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
            if (std::find(owner_keys.begin(), owner_keys.end(), field.key) == owner_keys.end()) continue;
            const bool placeholder = is_placeholder_value(field.value) ||
                                     (field.value.empty() && &fields == &document.fields &&
                                      slice(document.text, field.at).find("<!--") != std::string_view::npos);
            if (placeholder) left = true;
            const std::string lower = ascii_lower(field.value);
            if (!placeholder && !field.value.empty() && lower != "none" && lower != "n/a" && lower != "-" &&
                lower != "[]" && lower != "unassigned" && lower != "nobody" && lower != "open")
                return true;
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
        for (const std::string_view key : {"owner", "owners", "author", "authors", "contact", "contacts",
                                           "decision makers", "deciders", "team", "responsible", "maintainers", "who"})
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
        const std::string lower = ascii_lower(without_marks(document.line_text(document.lines[i])));
        if (lower.starts_with("prepared by") || lower.starts_with("written by") || lower.starts_with("author:") ||
            lower.starts_with("owner:"))
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
