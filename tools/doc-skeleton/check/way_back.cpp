// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/way_back.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "tools/doc-skeleton/check/way_back_words.hpp"

namespace career::doc_skeleton {
namespace {

using namespace way_back;

// "A failed job goes back to the queue", "the worker falls back to plain text": what the thing does each day.
bool is_traffic(const Tokens& words, std::size_t verb) {
    static const Words things = {"job",      "jobs",    "message", "messages", "request",   "requests", "mail",
                                 "mails",    "user",    "users",   "customer", "customers", "order",    "orders",
                                 "row",      "rows",    "event",   "events",   "item",      "items",    "task",
                                 "tasks",    "reply",   "answer",  "response", "value",     "values",   "result",
                                 "results",  "control", "client",  "clients",  "worker",    "parser",   "reader",
                                 "page",     "query",   "packet",  "packets",  "letter",    "letters",  "service",
                                 "services", "app",     "browser", "keys",     "team",      "teams"};
    static const Words steps = {"goes", "go", "falls", "fall", "comes", "come", "sends", "sent"};
    if (!steps.contains(words[verb].word) || verb == 0) return false;
    static const Words change = {"we", "can", "could", "may", "if", "must", "will", "should", "all", "old", "previous"};
    return !any_of(words, 0, verb, change) && any_of(words, verb > 3 ? verb - 3 : 0, verb, things);
}

// "moved to Planwell again by the evening", "put the old MX in again", "can be turned the other way", "is on again"
bool moves_back(const Tokens& words, std::size_t i) {
    const std::string& word = words[i].word;
    if (word == "back" && i > 0 && (is_traffic(words, i - 1) || is_daily(words, i))) return false;
    // "Back from holiday", "failed copies are copied again": no way back for the change.
    if (word == "back" && i + 1 < words.size() && words[i + 1].word == "from") return false;
    // "Back to each crew after a month", "back to the sender": a visit, a return of goods.
    static const Words others = {"each",  "every",  "sender",   "senders", "landlord",
                                 "owner", "vendor", "supplier", "shop"};
    if (word == "back" && i + 1 < words.size() && words[i + 1].word == "to" && any_of(words, i + 2, i + 4, others))
        return false;
    // "We turn off the old cluster": its end.
    if (word == "off" && any_of(words, i + 1, i + 4, old_words)) return false;
    if (word == "again" && any_of(words, 0, i, {"failed", "locked", "retried", "retries", "skipped", "rejected"}))
        return false;
    const bool back = word == "back" || word == "again" || word == "off" || word == "anew";
    // "Otherwise back to the pencil"
    if (word == "back" && i > 0 && i + 1 < words.size() && words[i - 1].word == "otherwise" &&
        words[i + 1].word == "to")
        return true;
    const bool other_way = word == "other" && i + 1 < words.size() && words[i + 1].word == "way";
    if (!back && !other_way) return false;
    // "The exchange is switched off": that is the end of the old thing, not the way back to it.
    static const Words can = {"can", "could", "may",    "if",      "when",   "flag",    "again",    "we",
                              "to",  "new",   "should", "whoever", "anyone", "anybody", "operator", "on-call"};
    if (word == "off" && !any_of(words, 0, words.size(), can)) return false;
    const std::size_t from = i > 7 ? i - 7 : 0;
    for (std::size_t k = i; k-- > from;) {
        if (!moves(words[k].word)) continue;
        // "We announce the change ... again": a noun.
        if (word == "again" && k > 0 && any_of(words, k - 1, k, {"the", "a", "this", "each"})) continue;
        // "ports are free again", "opens again": what is again has to be the old thing, or to be put there.
        const bool weak = starts_any(words[k].word, {"is", "are", "be", "open", "work", "read", "run", "get", "use"}) ||
                          word == "anew";
        if (!weak || word == "back") return true;
        if (any_of(words, 0, words.size(), old_words) || any_of(words, k + 1, i, {"on"})) return true;
    }
    // "the address points again to the old host"
    return word == "again" && any_of(words, 0, words.size(), {"old", "previous", "flag", "former"});
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
            any_of(words, 0, words.size(),
                   {"leaves", "leave", "send", "plan", "then", "would", "again", "simply", "gives"}))
            return true;
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
        // "The router can be set to zero", "a flag that defaults to off"
        if (words[i].word == "to" && any_of(words, i + 1, i + 2, none) &&
            any_of(words, i > 2 ? i - 2 : 0, i, {"set", "put", "turned", "brought", "default", "defaults"}))
            return true;
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
    for (std::size_t i = 0; i + 2 < words.size();
         ++i)  // "as on the day before", "one line in hosts and a desk works as ..."
        if (words[i].word == "day" && words[i + 1].word == "before" && any_of(words, 0, i, {"as", "like"})) return true;
    if (words.size() > 1 && words.back().word == "before" &&
        any_of(words, words.size() > 5 ? words.size() - 5 : 0, words.size(), {"as", "like"}))
        return true;
    static const Words pressed = {"emergency", "regret", "worst"};
    return any_of(words, 0, words.size(), pressed) && any_of(words, 0, words.size(), old_words);
}

// "To stop it: delete the rule", "can be taken up", "leave no trace if we take them out", "setting it to zero gives
// ..."
bool can_be_taken_out(const Tokens& words) {
    static const Words modal = {"can", "could", "may"};
    static const Words out = {"removed",  "deleted",   "disabled", "unscrewed", "stopped",  "lifted", "cancelled",
                              "reversed", "reset",     "restored", "dropped",   "ended",    "binned", "returned",
                              "scrapped", "discarded", "aborted",  "withdrawn", "postponed"};
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
        // "Switching off is safe", "turning it off leaves the rows alone"
        if (i < 2 && starts_any(words[i].word, {"switching", "turning"}) && any_of(words, i + 1, i + 4, {"off"}))
            return true;
        // "Removing the label is all it takes", "clearing it makes the controller ignore the object"
        static const Words acts = {"throwing",     "leaving",   "quitting",  "removing",  "deleting",
                                   "clearing",     "unsetting", "dropping",  "detaching", "unplugging",
                                   "uninstalling", "stopping",  "restoring", "reversing"};
        static const Words brings = {"means", "costs",   "makes", "leaves", "lets",    "brings",
                                     "gives", "returns", "takes", "is",     "restores"};
        if (i < 2 && acts.contains(words[i].word) && any_of(words, i + 1, i + 5, brings) &&
            !any_of(words, i + 1, i + 3, {"mail", "a"}))
            return true;
        // "We can stop after each step"
        static const Words stops = {"stop", "cancel", "abandon", "bin", "leave"};
        if (modal.contains(words[i].word) && stops.contains(next)) return true;
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
        if (starts_any(words[i].word, {"replay", "swap"}) && any_of(words, i + 1, i + 1 + near, old_words)) return true;
        if (words[i].word == "from" && any_of(words, i + 1, i + 4, {"backup", "backups", "snapshot", "dump"}))
            return true;
        if (words[i].word == "fallback" && any_of(words, 0, words.size(), old_words)) return true;
    }
    return false;
}

// "Kill the flag", "a toggle per tenant decides", "flips the switch in the console"
bool turns_switch(const Tokens& words) {
    static const Words switches = {"flag", "flags", "toggle", "toggles", "switch", "gate"};
    static const Words turns = {"flip",    "flips",  "flipped", "flipping", "kill",     "kills",    "killing",
                                "decides", "decide", "guards",  "behind",   "per",      "unset",    "clear",
                                "pull",    "pulls",  "disable", "disables", "disabled", "disabling"};
    // "The code is behind a build tag"
    static const Words guards = {"tag",        "option",  "setting", "variable", "parameter",
                                 "annotation", "feature", "nightly", "preview"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].word == "behind" && any_of(words, i + 1, i + 5, guards)) return true;
    // "Each till has a switch for the old path"
    for (std::size_t i = 0; i < words.size(); ++i)
        if (switches.contains(words[i].word) &&
            (any_of(words, i > 3 ? i - 3 : 0, i + 4, turns) || any_of(words, i + 1, i + 5, old_words)))
            return true;
    return false;
}

}  // namespace

bool says_way_back(const std::vector<Token>& words, Zone zone) {
    if (zone == Zone::other) return false;
    // "We considered keeping both but rejected it"
    if (any_of(words, 0, words.size(), {"considered"}) &&
        any_of(words, 0, words.size(), {"rejected", "dropped", "ruled"}))
        return false;
    // In a design "again" and "off" are what the thing does each day, but for a flag and a release.
    static const Words change = {"flag",   "flags",      "toggle",  "toggles",   "release",     "rollout",
                                 "deploy", "deployment", "cutover", "migration", "switch-over", "go-live"};
    // What people will do, and what is so until a day that is told, speaks of the change as well.
    static const Words people = {"we", "our", "operators", "operator", "on-call", "anyone", "until", "till"};
    if (zone == Zone::build && (any_of(words, 0, words.size(), change) || any_of(words, 0, words.size(), people)))
        zone = Zone::plan;
    static const Words negations = {"no", "not", "never", "cannot", "can't", "nothing", "nobody", "without", "isn't"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (names_way_back(words, i) && !any_of(words, i > 3 ? i - 3 : 0, i, negations)) return true;
        if (zone == Zone::plan && moves_back(words, i) && !any_of(words, i > 3 ? i - 3 : 0, i, negations)) return true;
    }
    return zone == Zone::plan &&
           (old_thing_serves(words) || answers_failure(words) || can_be_taken_out(words) || tells_former_state(words) ||
            resets_switch(words) || turns_switch(words) || loads_copy(words) || undoes_by_hand(words));
}

}  // namespace career::doc_skeleton
