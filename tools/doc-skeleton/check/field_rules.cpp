// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/fold.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::string_view months[] = {"jan", "feb", "mar", "apr", "may", "jun",
                                       "jul", "aug", "sep", "oct", "nov", "dec"};
constexpr std::string_view month_names[] = {"january", "february",  "march",   "april",    "may",      "june", "july",
                                            "august",  "september", "october", "november", "december", "sept"};

std::size_t digits_at(std::string_view text, std::size_t at) {
    std::size_t n = 0;
    while (at + n < text.size() && is_digit(text[at + n])) ++n;
    return n;
}

bool is_year(std::string_view text, std::size_t at) {
    return digits_at(text, at) == 4 && (text.substr(at, 2) == "19" || text.substr(at, 2) == "20");
}

// A month's name at the place, and where it ends.
std::size_t month_at(std::string_view lower, std::size_t at) {
    for (const std::string_view name : month_names)
        if (lower.substr(at).starts_with(name) &&
            (at + name.size() == lower.size() || !is_letter(lower[at + name.size()])))
            return at + name.size();
    for (const std::string_view name : months)
        if (lower.substr(at).starts_with(name) && (at + 3 == lower.size() || !is_letter(lower[at + 3]))) return at + 3;
    return 0;
}

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

constexpr std::string_view known_statuses[] = {"draft",
                                               "proposed",
                                               "proposal",
                                               "accepted",
                                               "approved",
                                               "rejected",
                                               "deprecated",
                                               "superseded",
                                               "superceded",
                                               "supersedes",
                                               "supercedes",
                                               "implemented",
                                               "implementable",
                                               "implementing",
                                               "provisional",
                                               "withdrawn",
                                               "deferred",
                                               "replaced",
                                               "final",
                                               "active",
                                               "in review",
                                               "in-review",
                                               "under review",
                                               "review",
                                               "reviewed",
                                               "in progress",
                                               "in-progress",
                                               "wip",
                                               "work in progress",
                                               "open",
                                               "closed",
                                               "done",
                                               "decided",
                                               "on hold",
                                               "on-hold",
                                               "pending",
                                               "obsolete",
                                               "amended",
                                               "amends",
                                               "adopted",
                                               "published",
                                               "living",
                                               "retired",
                                               "removed",
                                               "completed",
                                               "complete",
                                               "resolved",
                                               "mitigated",
                                               "monitoring",
                                               "new",
                                               "planned",
                                               "postponed",
                                               "ongoing",
                                               "in discussion",
                                               "under discussion",
                                               "discussion",
                                               "request for comments",
                                               "rfc",
                                               "ready",
                                               "stable",
                                               "experimental",
                                               "trial",
                                               "informational",
                                               "abandoned",
                                               "cancelled",
                                               "canceled",
                                               "in effect",
                                               "in force",
                                               "current",
                                               "archived",
                                               "merged",
                                               "shipped",
                                               "released",
                                               "landed",
                                               "committed",
                                               "ratified",
                                               "voting",
                                               "last call",
                                               "for review",
                                               "started",
                                               "blocked",
                                               "stalled",
                                               "declined",
                                               "denied",
                                               "agreed",
                                               "valid",
                                               "invalid",
                                               "inactive",
                                               "expired",
                                               "april fool",
                                               "in use",
                                               "live",
                                               "being written",
                                               "not started",
                                               "finished",
                                               "under consideration",
                                               "considered",
                                               "in draft",
                                               "partially implemented",
                                               "partly implemented",
                                               "conditionally accepted",
                                               "conditionally approved",
                                               "provisionally accepted",
                                               "accepted with",
                                               "in trial",
                                               "idea",
                                               "initial",
                                               "investigating",
                                               "identified",
                                               "verified",
                                               "running",
                                               "scheduled",
                                               "executed",
                                               "signed off",
                                               "awaiting",
                                               "waiting",
                                               "submitted",
                                               "paused",
                                               "dropped",
                                               "void",
                                               "enacted",
                                               "endorsed",
                                               "reopened",
                                               "reverted",
                                               "rolled back",
                                               "rolled out",
                                               "in production",
                                               "historical",
                                               "unapproved",
                                               "undecided",
                                               "to be reviewed",
                                               "up for review",
                                               "out for review",
                                               "comments",
                                               "open for comments",
                                               "final draft",
                                               "first draft",
                                               "rough draft",
                                               "standards track",
                                               "accept",
                                               "approve",
                                               "reject",
                                               "propose",
                                               "revised",
                                               "updated",
                                               "effective",
                                               "tentative",
                                               "preliminary",
                                               "requested",
                                               "in preparation",
                                               "public review",
                                               "consensus",
                                               "concluded",
                                               "replaces",
                                               "parked",
                                               "shelved",
                                               "pre-draft",
                                               "in work",
                                               "under way",
                                               "underway",
                                               "in pilot",
                                               "pilot",
                                               "piloting",
                                               "for decision",
                                               "for discussion",
                                               "for approval",
                                               "for comment",
                                               "to be decided",
                                               "awaiting decision"};

std::string_view status_words(std::string_view text) {
    // Signs and fillers in front of the word itself.
    for (bool again = true; again;) {
        again = false;
        while (!text.empty() && !is_letter(text.front()) && !is_digit(text.front()))
            text.remove_prefix(1), again = true;
        for (const std::string_view filler : {"currently ",   "now ",           "is ",
                                              "still ",       "this is ",       "the decision is ",
                                              "we have ",     "has been ",      "was ",
                                              "been ",        "the status is ", "partly ",
                                              "partially ",   "provisionally ", "conditionally ",
                                              "tentatively ", "fully ",         "formally ",
                                              "informally ",  "mostly ",        "already ",
                                              "unanimously ", "recently ",      "as "})
            if (text.starts_with(filler)) text.remove_prefix(filler.size()), again = true;
    }
    return text;
}

bool is_known_status(std::string_view status) {
    std::string lower = fold(status);
    std::replace(lower.begin(), lower.end(), '_', ' ');
    std::string_view text = lower;
    // Emoji and other signs in front stay signs; letters outside ASCII fold to words that are no statuses.
    while (!text.empty()) {
        const Scalar scalar = decode(text);
        if (scalar.value < 0x2000) break;
        text.remove_prefix(scalar.size);
    }
    // "2024-03-01: accepted", "accepted 2024-03-01".
    if (text.size() > 10 && parse_date(text.substr(0, 10))) text = text.substr(10);
    text = status_words(text);
    for (const std::string_view known : known_statuses) {
        if (!text.starts_with(known)) continue;
        const std::string_view rest = text.substr(known.size());
        if (rest.empty() || !(is_letter(rest.front()) || is_digit(rest.front()) || rest.front() == '-')) return true;
        if (rest.starts_with("-by") || rest.starts_with("-with")) return true;
    }
    return false;
}

void check_status(const Sheet& sheet) {
    const Document& document = *sheet.document;
    Status status = status_of(document);
    bool beside = false;
    if (status.text.empty() && sheet.sidecar)
        for (const Field& field : sheet.sidecar->fields)
            if (field.key == "status") status.text = field.value, status.at = sheet.title_span(), beside = true;
    if (trimmed(status.text).empty() || is_placeholder_value(status.text) || is_known_status(status.text)) return;
    std::string words = status.text.substr(0, 60);
    sheet.report(
        Rule::bad_status, status.at,
        (beside ? sheet.sidecar->name + ": " : "") + "'" + words + "' is no status that records of this kind have",
        "use draft, proposed, accepted, rejected, deprecated, superseded or another word that says what was decided");
}

}  // namespace

bool has_date(std::string_view text) {
    const std::string lower = ascii_lower(text);
    for (std::size_t at = 0; at < lower.size(); ++at) {
        if (at > 0 && (is_digit(lower[at - 1]))) continue;
        if (is_digit(lower[at])) {
            const std::size_t n = digits_at(lower, at);
            // 2024-03-01, 2024/3/1, 2024.03.01, 20240301
            if (is_year(lower, at) && at + 5 < lower.size() &&
                (lower[at + 4] == '-' || lower[at + 4] == '/' || lower[at + 4] == '.')) {
                const std::size_t month = digits_at(lower, at + 5);
                if (month >= 1 && month <= 2 && at + 5 + month < lower.size() &&
                    lower[at + 5 + month] == lower[at + 4] && digits_at(lower, at + 6 + month) >= 1)
                    return true;
                if (month_at(lower, at + 5) != 0) return true;
            }
            if (n == 8 && (lower.substr(at, 2) == "20" || lower.substr(at, 2) == "19") &&
                parse_date(lower.substr(at, 4) + '-' + lower.substr(at + 4, 2) + '-' + lower.substr(at + 6, 2)))
                return true;
            // 01.03.2024, 1/3/2024, 12-Dec-2023
            if (n <= 2 && at + n < lower.size() &&
                (lower[at + n] == '.' || lower[at + n] == '/' || lower[at + n] == '-')) {
                const std::size_t next = at + n + 1, month = digits_at(lower, next);
                if (month >= 1 && month <= 2 && next + month < lower.size() && lower[next + month] == lower[at + n] &&
                    digits_at(lower, next + month + 1) >= 2)
                    return true;
                if (const std::size_t end = month_at(lower, next);
                    end != 0 && end < lower.size() && is_year(lower, end + 1))
                    return true;
            }
            // 3 May 2024, 3rd of May, 2024
            std::size_t word = at + n;
            for (const std::string_view ending : {"st", "nd", "rd", "th", "."})
                if (std::string_view(lower).substr(word).starts_with(ending)) word += ending.size();
            while (word < lower.size() && lower[word] == ' ') ++word;
            if (std::string_view(lower).substr(word).starts_with("of ")) word += 3;
            if (n <= 2 && word > at + n)
                if (const std::size_t end = month_at(lower, word); end != 0) {
                    std::size_t year = end;
                    while (year < lower.size() && (lower[year] == ' ' || lower[year] == ',' || lower[year] == '.'))
                        ++year;
                    if (is_year(lower, year)) return true;
                }
            continue;
        }
        // May 3, 2024; May 2024
        if (at > 0 && is_letter(lower[at - 1])) continue;
        if (const std::size_t end = month_at(lower, at); end != 0) {
            std::size_t day = end;
            while (day < lower.size() && (lower[day] == ' ' || lower[day] == '.' || lower[day] == '-')) ++day;
            if (is_year(lower, day)) return true;
            const std::size_t n = digits_at(lower, day);
            if (n == 0 || n > 2) continue;
            std::size_t year = day + n;
            for (const std::string_view ending : {"st", "nd", "rd", "th"})
                if (std::string_view(lower).substr(year).starts_with(ending)) year += 2;
            while (year < lower.size() && (lower[year] == ' ' || lower[year] == ',')) ++year;
            if (is_year(lower, year)) return true;
        }
    }
    return false;
}

void check_fields(const Sheet& sheet) {
    if (sheet.shape->asks_for("date") && dated(sheet) == Has::no)
        sheet.report(Rule::no_date, sheet.title_span(), "no date in a field, in the head or in the file's name",
                     "readers must know how old it is: add 'Date: YYYY-MM-DD'");
    if (sheet.shape->asks_for("owner") && owned(sheet) == Has::no)
        sheet.report(Rule::no_owner, sheet.title_span(), "nobody is named as author or owner",
                     "add 'Owner:' with a person or a team to ask");
    check_status(sheet);
}

}  // namespace career::doc_skeleton
