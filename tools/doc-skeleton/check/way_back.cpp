// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/way_back.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>

#include "tools/doc-skeleton/check/words.hpp"

namespace career::doc_skeleton {
namespace {

using Tokens = std::vector<Token>;

constexpr std::size_t near = 6;  // words around another that may belong to it

bool any_of(const Tokens& words, std::size_t from, std::size_t to, const Words& known) {
    for (std::size_t i = from; i < to && i < words.size(); ++i)
        if (known.contains(words[i].word)) return true;
    return false;
}

bool starts_any(std::string_view word, std::initializer_list<std::string_view> stems) {
    return std::any_of(stems.begin(), stems.end(), [&](std::string_view stem) { return word.starts_with(stem); });
}

// "Failed transactions are rolled back by the database": what it does each day.
bool is_daily(const Tokens& words, std::size_t i) {
    static const Words daily = {"transaction", "transactions", "savepoint"};
    return starts_any(words[i].word, {"roll", "revert", "back"}) && any_of(words, i > 4 ? i - 4 : 0, i, daily);
}

// The way back by its own names.
bool names_way_back(const Tokens& words, std::size_t i) {
    static const Words alone = {
        "rollback",  "roll-back",  "rollbacks",   "rolled-back", "revert",      "reverted",     "reverts",
        "reverting", "undo",       "undone",      "undoes",      "undoing",     "backout",      "back-out",
        "downgrade", "downgraded", "downgrades",  "downgrading", "reversible",  "irreversible", "rolling-back",
        "unwind",    "reversal",   "kill-switch", "revertible",  "reinstate",   "reinstated",   "bailout",
        "bail-out",  "re-enable",  "re-enables",  "re-enabled",  "re-enabling", "reenable",     "reenables",
        "reenabled", "known-good", "two-way",     "yank",        "yanked",      "yanks",        "yanking"};
    if (is_daily(words, i)) return false;
    if (alone.contains(words[i].word)) return true;
    static const std::pair<std::string_view, std::string_view> pairs[] = {
        {"roll", "back"},      {"rolled", "back"},        {"rolls", "back"},        {"rolling", "back"},
        {"back", "out"},       {"backed", "out"},         {"backing", "out"},       {"backs", "out"},
        {"way", "back"},       {"kill", "switch"},        {"off", "switch"},        {"feature", "flag"},
        {"feature", "gate"},   {"feature", "flags"},      {"feature", "gates"},     {"feature", "toggle"},
        {"to", "undo"},        {"today's", "behaviour"},  {"today's", "behavior"},  {"old", "behaviour"},
        {"old", "behavior"},   {"previous", "behaviour"}, {"previous", "behavior"}, {"bail", "out"},
        {"bailing", "out"},    {"escape", "hatch"},       {"exit", "strategy"},     {"exit", "plan"},
        {"plan", "b"},         {"known", "good"},         {"last", "good"},         {"the", "plug"},
        {"abort", "criteria"}, {"abort", "plan"},         {"abort", "point"},       {"abort", "condition"},
        {"recovery", "plan"},  {"contingency", "plan"},   {"emergency", "exit"},    {"emergency", "brake"},
        {"emergency", "stop"}, {"second", "slot"}};
    static const Words opening = {"abort", "aborting", "retreat", "contingency", "fallback", "recovery", "bail"};
    if (i == 0 && opening.contains(words[0].word)) return true;

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

// "A failed job goes back to the queue", "the worker falls back to plain text": what the thing does each day.
bool is_traffic(const Tokens& words, std::size_t verb) {
    static const Words things = {"job",     "jobs",    "message", "messages", "request",   "requests", "mail",
                                 "mails",   "user",    "users",   "customer", "customers", "order",    "orders",
                                 "row",     "rows",    "event",   "events",   "item",      "items",    "task",
                                 "tasks",   "reply",   "answer",  "response", "value",     "values",   "result",
                                 "results", "control", "client",  "clients",  "worker",    "parser",   "reader",
                                 "page",    "query",   "packet",  "packets",  "letter"};
    static const Words steps = {"goes", "go", "falls", "fall", "comes", "come", "sends", "sent"};
    if (!steps.contains(words[verb].word) || verb == 0) return false;
    static const Words change = {"we", "can", "could", "may", "if", "must", "will", "should", "all", "old", "previous"};
    return !any_of(words, 0, verb, change) && any_of(words, verb > 3 ? verb - 3 : 0, verb, things);
}

const Words old_words = {"old",   "previous", "present", "existing", "former", "today's", "original", "legacy",
                         "paper", "manual",   "current", "earlier",  "last",   "usual",   "phone",    "spreadsheet"};

// "moved to Planwell again by the evening", "put the old MX in again", "can be turned the other way", "is on again"
bool moves_back(const Tokens& words, std::size_t i) {
    const std::string& word = words[i].word;
    if (word == "back" && i > 0 && (is_traffic(words, i - 1) || is_daily(words, i))) return false;
    const bool back = word == "back" || word == "again" || word == "off" || word == "anew";
    const bool other_way = word == "other" && i + 1 < words.size() && words[i + 1].word == "way";
    if (!back && !other_way) return false;
    // "The exchange is switched off": that is the end of the old thing, not the way back to it.
    static const Words can = {"can", "could", "may",    "if",      "when",   "flag",    "again",    "we",
                              "to",  "new",   "should", "whoever", "anyone", "anybody", "operator", "on-call"};
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
            // "mails go over the old route until the last step"
            remains = remains || (!pair && any_of(words, i > 5 ? i - 5 : 0, i, {"go", "goes", "runs", "run", "use"}) &&
                                  any_of(words, i + 1, i + near, {"until", "till"}));
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

bool near_any(const Tokens& words, std::size_t i, const Words& known) {
    return any_of(words, i > near ? i - near : 0, i, known) || any_of(words, i + 1, i + 1 + near, known);
}

// "One variable and we are where we started", "the state before", "sent directly, as we do now"
bool tells_former_state(const Tokens& words) {
    static const Words were = {"were", "started", "began", "stood", "are", "came"};
    static const Words now = {"now", "today", "was", "were", "is"};
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string& word = words[i].word;
        const std::string& next = words[i + 1].word;
        if (word == "where" && (next == "we" || next == "it" || next == "things") && any_of(words, i + 2, i + 3, were))
            return true;
        static const Words states = {"state", "situation", "setup", "configuration", "version"};
        if (states.contains(word) && next == "before") return true;
        static const Words former = {"previous", "former", "prior", "earlier", "original"};
        if (former.contains(word) && (next == "state" || next == "situation" || next == "setup")) return true;
        static const Words subjects = {"it", "we", "they", "things", "everything"};
        if (word == "as" && subjects.contains(next) && any_of(words, i + 2, i + 5, now) &&
            any_of(words, 0, words.size(), {"leaves", "leave", "send", "plan", "then", "would", "again", "simply"}))
            return true;
    }
    return false;
}

// "The previous release is deployed", "pin the old image", "we put the old version on"
bool puts_old_thing(const Tokens& words) {
    static const Words old = {"previous", "old", "prior", "last", "earlier", "former", "current", "present"};
    static const Words things = {"release",  "version",       "image",  "build",    "binary", "code",
                                 "config",   "configuration", "schema", "revision", "path",   "system",
                                 "host",     "flow",          "model",  "package",  "driver", "script",
                                 "pipeline", "setup",         "server", "table",    "index",  "template"};
    static const Words put = {"deployed",  "deploy",    "deploys",  "starts", "start",   "started",
                              "pin",       "pinned",    "put",      "ship",   "shipped", "install",
                              "installed", "activated", "activate", "boot",   "booted",  "loaded",
                              "load",      "works",     "working",  "run",    "enabled", "enable"};
    for (std::size_t i = 0; i + 1 < words.size(); ++i)
        if (old.contains(words[i].word) && things.contains(words[i + 1].word) && near_any(words, i + 1, put))
            return true;
    return false;
}

// "We send traffic to the old pool", "by moving the name to its old value"
bool leads_to_old(const Tokens& words) {
    static const Words old = {"old", "previous", "prior", "former", "original", "earlier"};
    static const Words articles = {"the", "its", "their", "our"};
    static const Words towards = {"to", "at", "onto", "through", "over", "via"};
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        if (!towards.contains(words[i].word)) continue;
        if (!articles.contains(words[i + 1].word) || !old.contains(words[i + 2].word)) continue;
        for (std::size_t k = i > near ? i - near : 0; k < i; ++k)
            if (moves(words[k].word) || starts_any(words[k].word, {"send", "rout", "direct", "traffic", "reset"}))
                return true;
    }
    return false;
}

// "All steps leave the direct call in place", "the direct call never went away"
bool stays_in_place(const Tokens& words) {
    static const Words stays = {"leave", "leaves", "left", "stays", "stay", "remains", "remain", "kept", "keeps"};
    static const Words place = {"place", "intact", "untouched", "unchanged", "compiled"};
    static const Words spans = {"until",   "till", "last",   "for", "while", "so",
                                "guarded", "all",  "during", "up",  "behind"};
    static const Words change = {"we", "all", "each", "every", "steps", "step", "phases", "phase"};
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i].word == "never" && (words[i + 1].word == "went" || words[i + 1].word == "goes") &&
            any_of(words, i + 2, i + 3, {"away"}))
            return true;
        if (words[i].word == "away" && i >= 2 && any_of(words, i > 3 ? i - 3 : 0, i, {"one", "single"})) return true;
        if (stays.contains(words[i].word) && any_of(words, i + 1, i + near, place) &&
            (any_of(words, 0, words.size(), spans) || any_of(words, 0, i, change)))
            return true;
    }
    return words.size() > 2 && words.back().word == "away" && any_of(words, words.size() - 3, words.size(), {"one"});
}

// "The change is withdrawn the same day", "nothing to clean up when we give up"
bool gives_up(const Tokens& words) {
    static const Words whole = {"change",   "pilot",   "trial",  "switch", "switchover", "migration",  "rollout",
                                "cut-over", "cutover", "launch", "move",   "it",         "experiment", "upgrade"};
    static const Words ends = {"withdrawn", "cancelled", "canceled", "aborted", "abandoned", "halted", "called"};
    static const Words works = {"sends", "send", "works", "work", "runs", "run", "goes", "again"};
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string& next = words[i + 1].word;
        if (ends.contains(words[i].word) && any_of(words, i > 4 ? i - 4 : 0, i, whole) &&
            (words[i].word != "called" || next == "off"))
            return true;
        if (words[i].word == "give" && next == "up" && any_of(words, i > 3 ? i - 3 : 0, i, {"if", "when", "we"}))
            return true;
        if (words[i].word == "as" && next == "today" && any_of(words, i > near ? i - near : 0, i, works)) return true;
        if (i == 0 && starts_any(words[i].word, {"cancel"})) return true;
        if (words[i].word == "simply" && starts_any(next, {"delete", "drop", "remove"})) return true;
    }
    return false;
}

// "Unsetting one variable", "set the weight of the new pool to 0"
bool resets_switch(const Tokens& words) {
    static const Words resets = {"unset", "unsetting", "flip", "flipping", "toggle", "toggling", "clear", "clearing"};
    static const Words switches = {"variable", "flag",       "switch", "setting", "option",  "gate",     "toggle",
                                   "weight",   "percentage", "share",  "traffic", "rollout", "parameter"};
    static const Words none = {"0", "zero", "off", "false", "none", "nothing"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (resets.contains(words[i].word) && any_of(words, i + 1, i + 5, switches)) return true;
        if ((words[i].word == "set" || words[i].word == "setting" || words[i].word == "put") &&
            any_of(words, i + 1, i + near, switches) && any_of(words, i + 2, i + 2 + near, none))
            return true;
    }
    return false;
}

// "Import last night's dump", "a snapshot is taken before step 2"
bool loads_copy(const Tokens& words) {
    static const Words copies = {"dump", "backup", "backups", "snapshot", "snapshots", "copy", "image"};
    static const Words loads = {"import",   "imported", "load",     "loaded", "reload",
                                "reloaded", "replay",   "replayed", "mount",  "mounted"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!copies.contains(words[i].word)) continue;
        if (near_any(words, i, loads)) return true;
        if (any_of(words, i + 1, i + 5, {"taken", "made", "kept"}) && any_of(words, i + 2, i + near, {"before"}))
            return true;
    }
    return false;
}

// "We can return to direct mails", "a single commit takes it out", "stopping the worker is enough"
bool undoes_by_hand(const Tokens& words) {
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const std::string& word = words[i].word;
        if (word == "return" && words[i + 1].word == "to" &&
            any_of(words, i > 3 ? i - 3 : 0, i, {"we", "can", "could", "may", "would", "lets", "able"}))
            return true;
        if (starts_any(word, {"take", "taking"}) && i + 2 < words.size() && words[i + 2].word == "out" &&
            any_of(words, i + 1, i + 2, {"it", "them", "this", "everything"}))
            return true;
        if (starts_any(word, {"stopping", "deleting", "dropping", "removing", "disabling"}) &&
            any_of(words, i + 1, i + 1 + near, {"enough", "suffices", "nothing", "harmless"}))
            return true;
    }
    // "In an emergency the phone is still there"
    static const Words pressed = {"emergency", "regret", "worst"};
    return any_of(words, 0, words.size(), pressed) && any_of(words, 0, words.size(), old_words);
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

}  // namespace

bool says_way_back(const std::vector<Token>& words, Zone zone) {
    if (zone == Zone::other) return false;
    static const Words negations = {"no", "not", "never", "cannot", "can't", "nothing", "nobody", "without", "isn't"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (names_way_back(words, i) && !any_of(words, i > 3 ? i - 3 : 0, i, negations)) return true;
        if (zone == Zone::plan && moves_back(words, i) && !any_of(words, i > 3 ? i - 3 : 0, i, negations)) return true;
    }
    return zone == Zone::plan &&
           (old_remains(words) || answers_failure(words) || can_be_taken_out(words) || tells_former_state(words) ||
            puts_old_thing(words) || resets_switch(words) || loads_copy(words) || undoes_by_hand(words) ||
            leads_to_old(words) || stays_in_place(words) || gives_up(words));
}

}  // namespace career::doc_skeleton
