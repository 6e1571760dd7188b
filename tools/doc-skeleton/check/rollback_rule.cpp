// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/check/wording.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

using Tokens = std::vector<Token>;

constexpr std::size_t longest_sentence = 300;  // what is longer is no sentence, and is not read in pairs of words

// What a sentence may say of a way back depends on where it stands: what hurts, what is and what was not taken speak of
// other changes; what is built has features that undo and fall back; the rest speaks of the change itself.
enum class Zone : std::uint8_t { other, build, plan };

Zone zone_of_section(std::string_view id) {
    static const Words other = {"problem", "current-state", "alternatives", "motivation", "context",  "goals",
                                "goal",    "non-goals",     "summary",      "options",    "prior-art"};
    static const Words build = {"proposal", "design", "user-stories", "target-state", "security", "cost"};
    return other.contains(id) ? Zone::other : build.contains(id) ? Zone::build : Zone::plan;
}

// By heading: its own sections decide, else those of the heading above it.
std::vector<Zone> zones(const Sheet& sheet) {
    const auto& headings = sheet.document->headings;
    std::vector<std::optional<Zone>> own(headings.size());
    for (std::size_t i = 0; i < sheet.served.size(); ++i)
        for (const std::size_t h : sheet.served[i]) {
            const Zone zone = zone_of_section(sheet.shape->sections[i].id);
            own[h] = std::max(own[h].value_or(Zone::other), zone);
        }
    std::vector<Zone> out(headings.size(), Zone::plan);
    std::vector<std::size_t> above;
    for (std::size_t h = 0; h < headings.size(); ++h) {
        while (!above.empty() && headings[above.back()].level >= headings[h].level) above.pop_back();
        out[h] = own[h].value_or(above.empty() ? Zone::plan : out[above.back()]);
        above.push_back(h);
    }
    return out;
}

bool any_of(const Tokens& words, std::size_t from, std::size_t to, const Words& known) {
    for (std::size_t i = from; i < to && i < words.size(); ++i)
        if (known.contains(words[i].word)) return true;
    return false;
}

bool starts_any(std::string_view word, std::initializer_list<std::string_view> stems) {
    return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) { return word.starts_with(stem); });
}

// The way back by its own names.
bool names_way_back(const Tokens& words, std::size_t i) {
    static const Words alone = {
        "rollback",  "roll-back",  "rollbacks",   "rolled-back", "revert",     "reverted",     "reverts",
        "reverting", "undo",       "undone",      "undoes",      "undoing",    "backout",      "back-out",
        "downgrade", "downgraded", "downgrades",  "downgrading", "reversible", "irreversible", "rolling-back",
        "unwind",    "reversal",   "kill-switch", "revertible",  "reinstate",  "reinstated"};
    if (alone.contains(words[i].word)) return true;
    static const std::pair<std::string_view, std::string_view> pairs[] = {
        {"roll", "back"},    {"rolled", "back"},        {"rolls", "back"},       {"rolling", "back"},
        {"back", "out"},     {"backed", "out"},         {"backing", "out"},      {"backs", "out"},
        {"way", "back"},     {"kill", "switch"},        {"off", "switch"},       {"feature", "flag"},
        {"feature", "gate"}, {"feature", "flags"},      {"feature", "gates"},    {"feature", "toggle"},
        {"to", "undo"},      {"today's", "behaviour"},  {"today's", "behavior"}, {"old", "behaviour"},
        {"old", "behavior"}, {"previous", "behaviour"}, {"previous", "behavior"}};
    for (const auto& [first, second] : pairs)
        if (words[i].word == first && i + 1 < words.size() && words[i + 1].word == second) return true;
    // "To go back, ...", "to switch it off again"
    static const Words leaving = {"go", "get", "come", "turn", "switch", "change", "roll", "leave"};
    if (words[i].word == "to" && i + 1 < words.size() && leaving.contains(words[i + 1].word))
        return any_of(words, i + 2, i + 5, {"back", "again"});
    return false;
}

// Verbs that move a thing: with "back", "again", "off", "the other way" they move it where it was.
bool moves(std::string_view word) {
    static const Words whole = {
        "go",      "goes",     "going",     "went",     "gone",     "come",    "comes", "came",   "fall",
        "falls",   "falling",  "put",       "puts",     "take",     "takes",   "taken", "taking", "set",
        "sets",    "bring",    "brings",    "brought",  "send",     "sends",   "sent",  "get",    "gets",
        "give",    "gives",    "given",     "start",    "starts",   "started", "is",    "are",    "be",
        "install", "installs", "installed", "work",     "works",    "run",     "runs",  "use",    "used",
        "write",   "written",  "read",      "step",     "steps",    "stepped", "buy",   "lift",   "lifts",
        "load",    "loaded",   "deploy",    "deployed", "redeploy", "open",    "opened"};
    return whole.contains(word) ||
           starts_any(word, {"switch", "turn", "roll", "flip", "mov", "hand", "swap", "chang", "point", "plug",
                             "return", "copi", "copy", "rout", "redirect", "convert", "reverse", "flow"});
}

const Words old_words = {"old",   "previous", "present", "existing", "former", "today's", "original", "legacy",
                         "paper", "manual",   "current", "earlier",  "last",   "usual",   "phone",    "spreadsheet"};

// "moved to Planwell again by the evening", "put the old MX in again", "can be turned the other way", "is on again"
bool moves_back(const Tokens& words, std::size_t i) {
    const std::string& word = words[i].word;
    const bool back = word == "back" || word == "again" || word == "off" || word == "anew";
    const bool other_way = word == "other" && i + 1 < words.size() && words[i + 1].word == "way";
    if (!back && !other_way) return false;
    // "The exchange is switched off": that is the end of the old thing, not the way back to it.
    static const Words can = {"can", "could", "may", "if", "when", "flag", "again", "we", "to", "new", "should"};
    if (word == "off" && !any_of(words, 0, words.size(), can)) return false;
    const std::size_t from = i > 7 ? i - 7 : 0;
    for (std::size_t k = i; k-- > from;) {
        if (!moves(words[k].word)) continue;
        // "ports are free again", "opens again": what is again has to be the old thing, or to be put there.
        const bool weak = starts_any(words[k].word, {"is", "are", "be", "open", "work", "read", "run", "get", "use"}) ||
                          word == "anew";
        if (!weak || word == "back") return true;
        if (any_of(words, 0, words.size(), old_words) || any_of(words, k + 1, i, {"on"})) return true;
    }
    // "the address points again to the old host"
    return word == "again" && any_of(words, 0, words.size(), {"old", "previous", "flag", "former"});
}

// "the old server is left running until May", "Old columns are kept beside the new one", "both are accepted for a year"
bool old_remains(const Tokens& words) {
    static const Words remain = {"fed",      "filled", "used",  "open",     "stays",     "stay",      "remains",
                                 "remain",   "kept",   "keep",  "keeps",    "left",      "still",     "goes",
                                 "go",       "runs",   "run",   "running",  "untouched", "available", "readable",
                                 "standby",  "hold",   "holds", "continue", "continues", "live",      "alive",
                                 "accepted", "valid",  "whole", "written",  "works",     "work",      "gets",
                                 "serves",   "serve"};
    static const Words spans = {"within",    "can",       "could",     "ready", "either", "until",
                                "till",      "for",       "during",    "as",    "while",  "beside",
                                "besides",   "alongside", "parallel",  "so",    "there",  "running",
                                "untouched", "standby",   "meanwhile", "long"};
    bool remains = false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i].word == "both" || words[i].word == "two" || old_words.contains(words[i].word)) {
            const bool pair = words[i].word == "both" || words[i].word == "two";
            for (std::size_t k = i + 1; k < words.size() && k < i + 9; ++k)
                remains = remains || (remain.contains(words[k].word) && (!pair || words[k].word != "go") &&
                                      any_of(words, 0, words.size(), spans));
            // "we keep the old host for a month"
            for (std::size_t k = i > 4 ? i - 4 : 0; k < i && !pair; ++k)
                remains = remains || (starts_any(words[k].word, {"keep", "kept", "leav", "left"}) &&
                                      any_of(words, 0, words.size(), spans));
        }
        if (words[i].word == "parallel" && i > 0 && (words[i - 1].word == "in" || words[i - 1].word == "run"))
            return true;
        if (words[i].word == "side" && i + 2 < words.size() && words[i + 2].word == "side") return true;
        if (starts_any(words[i].word, {"dual-writ", "double-writ"})) return true;
        if ((words[i].word == "dual" || words[i].word == "double") && i + 1 < words.size() &&
            starts_any(words[i + 1].word, {"writ", "run"}))
            return true;
    }
    return remains;
}

// "If it doesn't work out, the phone is still there", "takes over if errors rise"
bool answers_failure(const Tokens& words) {
    static const Words openers = {"if", "when", "should", "case", "whenever", "once", "unless"};
    static const Words ways = {"old",     "previous", "again",   "back",    "still",    "before",  "today",
                               "today's", "stop",     "stops",   "stopped", "remove",   "removed", "off",
                               "lift",    "lifts",    "on",      "returns", "return",   "undo",    "halt",
                               "pause",   "present",  "without", "earlier", "as",       "keep",    "keeps",
                               "delete",  "deleted",  "reset",   "former",  "original", "manual",  "paper"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!openers.contains(words[i].word)) continue;
        for (std::size_t k = i + 1; k < words.size() && k < i + 9; ++k) {
            const std::string& word = words[k].word;
            const bool works = (starts_any(word, {"work", "like", "help", "please", "go"})) && k > 0 &&
                               (words[k - 1].word.ends_with("n't") || words[k - 1].word == "not");
            const bool fails = starts_any(word, {"fail", "break", "broke", "error", "troubl", "problem", "complain",
                                                 "misbehav", "differ", "deviat", "mismatch", "exceed", "doubt",
                                                 "regress", "slow", "worse", "shout"}) ||
                               word == "wrong" || word == "badly" || word == "rise" || works;
            if (!fails) continue;
            if (any_of(words, 0, i, ways) || any_of(words, k + 1, words.size(), ways)) return true;
        }
    }
    return false;
}

// "To stop it: delete the rule", "can be taken up", "leave no trace if we take them out", "setting it to zero gives
// ..."
bool can_be_taken_out(const Tokens& words) {
    static const Words modal = {"can", "could", "may"};
    static const Words out = {"removed",   "deleted",  "disabled", "unscrewed", "stopped", "lifted",
                              "cancelled", "reversed", "reset",    "restored",  "dropped", "ended"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view next = i + 1 < words.size() ? std::string_view(words[i + 1].word) : std::string_view();
        if (words[i].word == "to" && i == 0 &&
            (next == "stop" || next == "disable" || next == "end" || next == "remove"))
            return true;
        if (words[i].word == "no" && next == "trace") return true;
        if (starts_any(words[i].word, {"return"}) && next == "to" &&
            (any_of(words, i + 2, i + 3, {"it", "this", "that", "them"}) || any_of(words, i + 2, i + 5, old_words) ||
             any_of(words, i + 3, i + 4, {"state", "version", "way", "situation"})))
            return true;
        if (words[i].word == "disabling" && i < 2) return true;
        if (words[i].word == "one" && next == "switch") return true;
        if (words[i].word == "stop" && next == "the" && i + 2 < words.size() && words[i + 2].word == "new") return true;
        if (words[i].word == "as" && (next == "before" || next == "previously") && i > 0) return true;
        if (modal.contains(words[i].word) && next == "be" && !any_of(words, 0, i, old_words)) {
            for (std::size_t k = i + 2; k < words.size() && k < i + 5; ++k) {
                if (out.contains(words[k].word)) return true;
                if ((words[k].word == "taken" || words[k].word == "switched" || words[k].word == "turned") &&
                    any_of(words, k + 1, k + 5, {"up", "down", "out", "off", "grey", "around", "round", "away"}))
                    return true;
            }
        }
        if (starts_any(words[i].word, {"restor"}) &&
            (any_of(words, i + 1, i + 2, {"the", "it", "them", "this", "both", "that"}) ||
             any_of(words, 0, words.size(), {"backup", "backups", "snapshot", "dump", "dumps", "image", "old"})))
            return true;
        if (starts_any(words[i].word, {"redeploy", "reinstall"})) return true;
        if (words[i].word == "from" && any_of(words, i + 1, i + 4, {"backup", "backups", "snapshot", "dump"}))
            return true;
        if (words[i].word == "fallback" && any_of(words, 0, words.size(), old_words)) return true;
    }
    return false;
}

bool says_way_back(const Tokens& words, Zone zone) {
    if (zone == Zone::other) return false;
    static const Words negations = {"no", "not", "never", "cannot", "can't", "nothing", "nobody", "without", "isn't"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (names_way_back(words, i) && !any_of(words, i > 3 ? i - 3 : 0, i, negations)) return true;
        if (zone == Zone::plan && moves_back(words, i) && !any_of(words, i > 3 ? i - 3 : 0, i, negations)) return true;
    }
    return zone == Zone::plan && (old_remains(words) || answers_failure(words) || can_be_taken_out(words));
}

bool has_section(const Sheet& sheet) {
    const Document& document = *sheet.document;
    for (const std::size_t h : sheet.headings_of("rollback"))
        for (std::uint32_t i = document.headings[h].body; i < document.headings[h].end; ++i)
            if (document.lines[i].kind == LineKind::text || document.lines[i].kind == LineKind::item ||
                document.lines[i].kind == LineKind::table || document.lines[i].kind == LineKind::code)
                return true;
    return false;
}

bool has_sentence(const Sheet& sheet) {
    const Document& document = *sheet.document;
    const std::vector<Zone> by_heading = zones(sheet);
    std::size_t h = 0;  // the heading that the passage stands under, and one more
    for (const Passage& part : passages(document, 0, static_cast<std::uint32_t>(document.lines.size()))) {
        while (h < document.headings.size() && document.headings[h].line <= part.first) ++h;
        const Zone zone = h == 0 ? Zone::other : by_heading[h - 1];
        if (zone == Zone::other) continue;
        for (const Span sentence : sentences(document.prose, part.at)) {
            auto words = tokens(document.prose, sentence);
            if (words.size() > longest_sentence) words.resize(longest_sentence);
            if (says_way_back(words, zone)) return true;
        }
    }
    return false;
}

}  // namespace

void check_rollback(const Sheet& sheet) {
    if (!sheet.shape->asks_for("rollback") || has_section(sheet) || has_sentence(sheet)) return;
    const Document& document = *sheet.document;
    const auto migration = sheet.heading_of("migration");
    const auto steps = sheet.heading_of("steps");
    const Span at = migration ? document.headings[*migration].title
                    : steps   ? document.headings[*steps].title
                              : sheet.title_span();
    sheet.report(Rule::no_rollback, at, "nothing says how to go back",
                 "say how each step is undone and who decides; or say that it cannot be");
}

}  // namespace career::doc_skeleton
