// SPDX-License-Identifier: MIT
#include <string_view>
#include <utility>

#include "tools/doc-skeleton/check/way_back_words.hpp"

namespace career::doc_skeleton::way_back {

// "Failed transactions are rolled back by the database": what it does each day.
bool is_daily(const Tokens& words, std::size_t i) {
    static const Words daily = {"transaction", "transactions", "savepoint"};
    if (starts_any(words[i].word, {"roll", "revert", "back"}) && any_of(words, i > 4 ? i - 4 : 0, i, daily))
        return true;
    // "The rollback of failed transactions", "users can undo a sent letter", "an undo button"
    static const Words users = {"user", "users", "customer", "customers", "editor", "editors", "author", "authors"};
    static const Words controls = {"button", "stack", "history", "key", "log", "redo", "list", "menu", "action"};
    if (starts_any(words[i].word, {"roll", "revert"}) && i + 1 < words.size() && words[i + 1].word == "of")
        return any_of(words, i + 2, i + near, daily);
    return words[i].word == "undo" &&
           (any_of(words, i > 3 ? i - 3 : 0, i, users) || any_of(words, i + 1, i + 3, controls));
}

bool names_way_back(const Tokens& words, std::size_t i) {
    static const Words alone = {
        "rollback",  "roll-back",  "rollbacks",   "rolled-back", "revert",      "reverted",     "reverts",
        "reverting", "undo",       "undone",      "undoes",      "undoing",     "backout",      "back-out",
        "downgrade", "downgraded", "downgrades",  "downgrading", "reversible",  "irreversible", "rolling-back",
        "unwind",    "reversal",   "kill-switch", "revertible",  "reinstate",   "reinstated",   "bailout",
        "bail-out",  "re-enable",  "re-enables",  "re-enabled",  "re-enabling", "reenable",     "reenables",
        "reenabled", "reversing",  "unticking",   "untick",      "known-good",  "two-way",      "yank",
        "yanked",    "yanks",      "yanking",     "re-deploy",   "re-deploys",  "re-deployed",  "repoint",
        "repointed", "repoints",   "opt-out"};
    if (is_daily(words, i)) return false;
    // "The feature flag is deleted with the old path": its end.
    if (words[i].word == "feature" && any_of(words, i + 2, i + 5, {"deleted", "removed", "dropped", "retired", "gone"}))
        return false;
    if (alone.contains(words[i].word)) return true;
    static const std::pair<std::string_view, std::string_view> pairs[] = {{"roll", "back"},
                                                                          {"rolled", "back"},
                                                                          {"rolls", "back"},
                                                                          {"rolling", "back"},
                                                                          {"back", "out"},
                                                                          {"backed", "out"},
                                                                          {"backing", "out"},
                                                                          {"backs", "out"},
                                                                          {"way", "back"},
                                                                          {"kill", "switch"},
                                                                          {"off", "switch"},
                                                                          {"feature", "flag"},
                                                                          {"feature", "gate"},
                                                                          {"feature", "flags"},
                                                                          {"feature", "gates"},
                                                                          {"feature", "toggle"},
                                                                          {"to", "undo"},
                                                                          {"today's", "behaviour"},
                                                                          {"today's", "behavior"},
                                                                          {"old", "behaviour"},
                                                                          {"old", "behavior"},
                                                                          {"previous", "behaviour"},
                                                                          {"previous", "behavior"},
                                                                          {"bail", "out"},
                                                                          {"bailing", "out"},
                                                                          {"escape", "hatch"},
                                                                          {"exit", "strategy"},
                                                                          {"exit", "plan"},
                                                                          {"plan", "b"},
                                                                          {"known", "good"},
                                                                          {"last", "good"},
                                                                          {"the", "plug"},
                                                                          {"other", "direction"},
                                                                          {"opposite", "direction"},
                                                                          {"reverse", "direction"},
                                                                          {"reverse", "sync"},
                                                                          {"reverse", "copy"},
                                                                          {"reverse", "migration"},
                                                                          {"reverse", "import"},
                                                                          {"reverse", "script"},
                                                                          {"reverse", "replication"},
                                                                          {"reverse", "order"},
                                                                          {"in", "reverse"},
                                                                          {"down", "step"},
                                                                          {"down", "steps"},
                                                                          {"down", "migration"},
                                                                          {"down", "migrations"},
                                                                          {"down", "script"},
                                                                          {"worse", "off"},
                                                                          {"move", "home"},
                                                                          {"flip", "within"},
                                                                          {"safety", "net"},
                                                                          {"nothing", "happened"},
                                                                          {"no-go", "the"},
                                                                          {"abort", "criteria"},
                                                                          {"abort", "plan"},
                                                                          {"abort", "point"},
                                                                          {"abort", "condition"},
                                                                          {"recovery", "plan"},
                                                                          {"contingency", "plan"},
                                                                          {"emergency", "exit"},
                                                                          {"emergency", "brake"},
                                                                          {"emergency", "stop"},
                                                                          {"second", "slot"},
                                                                          {"opt", "out"},
                                                                          {"opts", "out"},
                                                                          {"opting", "out"},
                                                                          {"opted", "out"},
                                                                          {"shadow", "mode"},
                                                                          {"ability", "to"}};
    static const Words opening = {"abort",    "aborting", "retreat", "contingency",
                                  "fallback", "recovery", "bail",    "exit"};
    if (i == 0 && opening.contains(words[0].word)) return true;

    // "An abort is possible at every step", "aborting is possible until Friday"
    if (starts_any(words[i].word, {"abort", "retreat"}) && any_of(words, i + 1, i + 4, {"possible", "safe", "allowed"}))
        return true;
    for (const auto& [first, second] : pairs)
        if (words[i].word == first && i + 1 < words.size() && words[i + 1].word == second) return true;
    // "To go back, ...", "to switch it off again"
    static const Words leaving = {"go", "get", "come", "turn", "switch", "change", "roll", "leave"};
    if (words[i].word == "to" && i + 1 < words.size() && leaving.contains(words[i + 1].word))
        return any_of(words, i + 2, i + 5, {"back", "again"});
    return false;
}

}  // namespace career::doc_skeleton::way_back
