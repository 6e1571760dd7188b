// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/fold.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/placeholders.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

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
                                               "stagnant",
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
                                               "awaiting decision",
                                               "needs review",
                                               "needs approval",
                                               "needs discussion",
                                               "not yet",
                                               "seeking",
                                               "circulating",
                                               "circulated"};

std::string_view status_words(std::string_view text) {
    // Signs, a ticked box and fillers in front of the word itself.
    if (text.starts_with("[x]")) text.remove_prefix(3);
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

// "This plan has been replaced by ...", "the proposal was [adopted for release 4]".
bool tells_status(std::string_view status) {
    const std::string lower = ascii_lower(status);
    for (const std::string_view verb : {" been ", " was ", " is ", " were "})
        for (std::size_t at = lower.find(verb); at != lower.npos; at = lower.find(verb, at + 1))
            if (is_known_status(std::string_view(lower).substr(at + verb.size()))) return true;
    return false;
}

// "#### Status" inside a design: of the thing that is designed, told in a sentence.
bool is_of_part(const Document& document, Span at, std::string_view status) {
    constexpr std::ptrdiff_t longest_status = 6;  // words
    if (std::count(status.begin(), status.end(), ' ') < longest_status) return false;
    for (std::size_t h = 0; h < document.headings.size(); ++h) {
        const Heading& heading = document.headings[h];
        if (heading.body >= heading.own_end || at.begin < document.lines[heading.body].begin ||
            at.begin >= document.lines[heading.own_end - 1].end)
            continue;
        for (std::size_t above = document.has_title ? 1 : 0; above < h; ++above)
            if (document.headings[above].level < heading.level && document.headings[above].end > heading.line)
                return true;
    }
    return false;
}

}  // namespace

void check_status(const Sheet& sheet) {
    const Document& document = *sheet.document;
    Status status = status_of(document);
    bool beside = false;
    if (status.text.empty() && sheet.sidecar)
        for (const Field& field : sheet.sidecar->fields)
            if (field.key == "status") status.text = field.value, status.at = sheet.title_span(), beside = true;
    if (trimmed(status.text).empty() || is_placeholder_value(status.text) || is_known_status(status.text)) return;
    if (tells_status(status.text) || (!beside && is_of_part(document, status.at, status.text))) return;
    std::string words = status.text.substr(0, 60);
    sheet.report(
        Rule::bad_status, status.at,
        (beside ? sheet.sidecar->name + ": " : "") + "'" + words + "' is no status that records of this kind have",
        "use draft, proposed, accepted, rejected, deprecated, superseded or another word that says what was decided");
}

}  // namespace career::doc_skeleton
