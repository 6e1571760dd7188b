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
    return nobody.contains(lower) || lower.starts_with("none ") || lower.starts_with("nobody ") ||
           lower.starts_with("no one") || lower.starts_with("not yet") || lower.starts_with("unassigned");
}

// ".. sectionauthor:: Ann Example <ann@example.org>" of reStructuredText, wherever it stands.
bool names_section_author(const Document& document) {
    if (document.markup != Markup::rst) return false;
    return std::any_of(document.lines.begin(), document.lines.end(), [&](const Line& line) {
        std::string_view text = trimmed(document.line_text(line));
        for (const std::string_view directive : {".. sectionauthor::", ".. codeauthor::", ".. moduleauthor::"})
            if (text.starts_with(directive)) return !trimmed(text.substr(directive.size())).empty();
        return false;
    });
}

// "Owner: Ann", "Accepted by Ann Example on 3 May" in a section that speaks of the document itself.
bool names_owner(std::string_view line) {
    line = trimmed(line);
    line = trimmed(line.substr(std::min(item_mark(line), line.size())));
    const std::string bare = without_marks(line);
    if (const auto pair = key_value(bare)) {
        const std::string value = bare.substr(pair->value);
        if (is_owner_key(ascii_lower(pair->key)) && !is_placeholder_value(value) && !is_nobody(value)) return true;
    }
    const std::string lower = ascii_lower(bare);
    for (const std::string_view word : {"decided by ", "approved by ", "accepted by ", "owned by ", "proposed by ",
                                        "written by ", "maintained by ", "agreed by ", "rejected by "}) {
        const std::size_t at = lower.find(word);
        if (at == lower.npos || at + word.size() >= bare.size()) continue;
        const char next = bare[at + word.size()];
        if ((next >= 'A' && next <= 'Z') || next == '@' || lower.substr(at + word.size()).starts_with("the "))
            return true;
    }
    return false;
}

// "> Ann Example, May 2024"
std::string_view unquoted(std::string_view line) {
    line = trimmed(line);
    return line.starts_with('>') ? trimmed(line.substr(1)) : line;
}

// A title that ends with who wrote it, and when: "Queue for invoices by Ann Example (2026-02-03)".
bool title_names_owner(std::string_view title) {
    const std::size_t at = title.rfind(" by ");
    return at != title.npos && has_date(title.substr(at)) && is_byline(title.substr(at + 1));
}

// "Incident of 2025-03-31 \u00b7 facilitator: Ann Example": one of several in a line.
bool names_owner_beside_others(std::string_view line) {
    constexpr std::string_view dot = "\u00b7";
    if (line.find(dot) == line.npos) return false;
    for (;;) {
        const std::size_t at = line.find(dot);
        if (names_owner(line.substr(0, at))) return true;
        if (at == line.npos) return false;
        line.remove_prefix(at + dot.size());
    }
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
        if ((line.kind == LineKind::text || line.kind == LineKind::item || line.kind == LineKind::field ||
             line.kind == LineKind::quote) &&
            (is_byline(unquoted(document.line_text(line))) || names_owner_beside_others(document.line_text(line))))
            return Has::yes;
    }
    if (names_section_author(document) || title_names_owner(document.title())) return Has::yes;
    static const Words of_itself = {"status",        "state",
                                    "metadata",      "meta",
                                    "document",      "about this document",
                                    "sign-off",      "document information",
                                    "document info", "document history",
                                    "approval",      "approvals"};
    for (const Heading& heading : document.headings) {
        // "Status: Draft" as a heading is about the document as "Status" is.
        if (!of_itself.contains(heading.name.substr(0, heading.name.find(':')))) continue;
        for (std::uint32_t i = heading.body; i < heading.own_end; ++i)
            if (document.lines[i].kind != LineKind::code && document.lines[i].kind != LineKind::comment &&
                names_owner(document.line_text(document.lines[i])))
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

void check_owner(const Sheet& sheet) {
    if (sheet.shape->asks_for("owner") && owned(sheet) == Has::no)
        sheet.report(Rule::no_owner, sheet.title_span(), "nobody is named as author or owner",
                     "add 'Owner:' with a person or a team to ask");
}

}  // namespace career::doc_skeleton
