// SPDX-License-Identifier: MIT
// What is done when the change goes wrong, or is given up.
#include "tools/doc-skeleton/check/way_back_words.hpp"

namespace career::doc_skeleton::way_back {
namespace {

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
        // "We cancel the licence", "to abandon the change", "the pilot just ends"
        static const Words bound = {"licence", "license", "contract", "subscription",
                                    "pilot",   "trial",   "change",   "plan"};
        if (starts_any(words[i].word, {"cancel", "abandon"}) && any_of(words, i + 1, i + 4, bound)) return true;
        static const Words trial = {"pilot", "trial", "experiment"};
        static const Words over = {"ends", "end", "stops", "expires", "lapses"};
        if (trial.contains(words[i].word) && any_of(words, i + 1, i + 4, over)) return true;
        if (words[i].word == "simply" && starts_any(next, {"delete", "drop", "remove"})) return true;
    }
    return false;
}

// "Stop the trial at once if a single label is wrong", "we halt the rollout if the rate falls".
bool stops_change(const Tokens& words) {
    static const Words stops = {"stop", "halt", "abort", "pause", "cancel", "suspend", "stops", "halts", "aborts"};
    static const Words change = {"trial",   "rollout",  "roll-out", "pilot",      "migration",
                                 "move",    "switch",   "launch",   "deployment", "release",
                                 "cutover", "cut-over", "upgrade",  "experiment", "change"};
    static const Words opening = {"if", "when", "should", "once", "unless"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (stops.contains(words[i].word) && any_of(words, i + 1, i + 5, change) &&
            any_of(words, 0, words.size(), opening))
            return true;
    return false;
}

// "If it doesn't work out, the phone is still there", "takes over if errors rise"
bool turns_on_failure(const Tokens& words) {
    static const Words openers = {"if", "when", "should", "case", "whenever", "once", "unless"};
    static const Words ways = {"old",      "previous", "again",   "back",   "still",   "before",  "today",   "today's",
                               "stop",     "stops",    "stopped", "remove", "removed", "off",     "lift",    "lifts",
                               "on",       "returns",  "return",  "undo",   "halt",    "pause",   "present", "without",
                               "earlier",  "as",       "keep",    "keeps",  "delete",  "deleted", "reset",   "former",
                               "original", "manual",   "paper",   "pull",   "pulled"};
    // "If the error rate tops 1 %"
    static const Words limits = {"wrong", "badly", "rise", "below", "above", "tops", "beyond", "against"};
    // "If a statement fails, the database rolls the transaction back": each day.
    if (any_of(words, 0, words.size(), {"transaction", "transactions"})) return false;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!openers.contains(words[i].word)) continue;
        for (std::size_t k = i + 1; k < words.size() && k < i + 9; ++k) {
            const std::string& word = words[k].word;
            const bool works = (starts_any(word, {"work", "like", "help", "please", "go"})) && k > 0 &&
                               (words[k - 1].word.ends_with("n't") || words[k - 1].word == "not");
            const bool fails = starts_any(word, {"fail",     "break",    "broke",  "error",  "troubl",   "problem",
                                                 "complain", "misbehav", "differ", "deviat", "mismatch", "exceed",
                                                 "doubt",    "regress",  "slow",   "worse",  "shout",    "disappoint",
                                                 "reject",   "refus",    "declin", "sink",   "miss"}) ||
                               limits.contains(word) ||
                               (word == "no" && starts_any(words[k - 1].word, {"say", "vote"})) || works;
            if (!fails) continue;
            if (any_of(words, 0, i, ways) || any_of(words, k + 1, words.size(), ways)) return true;
        }
    }
    return false;
}

// "Should the vault disappoint, DNS is repointed", "worst case, we re-import the tape", "the moment errors pass 1 %":
// what is done then leads away from the new thing.
bool acts_on_trouble(const Tokens& words) {
    static const Words trouble = {
        "trouble",   "unworkable", "underperforms", "unsatisfactory", "strange",    "disappoint", "disappoints",
        "off",       "odd",        "strange",       "missing",        "hate",       "unhappy",    "alarm",
        "alarms",    "alert",      "alerts",        "outage",         "no-go",      "failure",    "failures",
        "errors",    "wrong",      "bad",           "badly",          "incident",   "complaints", "unexpected",
        "fails",     "problems",   "problem",       "worst",          "amiss",      "rubbish",    "garbage",
        "broken",    "useless",    "unusable",      "flop",           "flops",      "havoc",      "need",
        "complains", "complain",   "ill",           "regressions",    "regression", "suspicious", "convince",
        "convinces"};
    static const Words opening = {"if", "should", "when", "case",    "whoever", "moment",
                                  "on", "upon",   "soon", "anybody", "anyone",  "whenever"};
    static const Words acts = {
        "repoint",    "swapped",     "gets",      "opens",       "down",      "put",      "taken",    "repointed",
        "flip",       "flips",       "flipped",   "re-import",   "reimport",  "keep",     "shift",    "shifted",
        "use",        "uses",        "drain",     "drained",     "disables",  "disable",  "disabled", "halts",
        "halted",     "stops",       "stop",      "home",        "empty",     "over",     "restore",  "restores",
        "alone",      "thrown",      "withdraw",  "withdraws",   "pull",      "pulls",    "unplug",   "abort",
        "aborts",     "aborted",     "retreat",   "postpone",    "postponed", "redirect", "toggle",   "untick",
        "reimported", "re-imported", "reconnect", "reconnected", "swap",      "swaps",    "switch",   "switches",
        "repeat",     "repeated",    "return",    "returned",    "point",     "points",   "switched"};
    for (std::size_t i = 0; i < words.size() && i < 40; ++i) {
        if (!opening.contains(words[i].word)) continue;
        const bool front = i == 0 || (i == 1 && words[0].word.find_first_not_of("0123456789") == std::string::npos);
        if (words[i].word == "on" && !front) continue;  // "on trouble, ..." alone
        for (std::size_t k = i + 1; k < words.size() && k < i + 8; ++k) {
            if (!trouble.contains(words[k].word)) continue;
            if (any_of(words, k + 1, words.size(), acts) ||
                any_of(words, 0, i, {"shifted", "moved", "sent", "pointed"}))
                return true;
        }
    }
    return words.size() > 2 && words[0].word == "worst" && words[1].word == "case";
}

// "If it fails", "on failure": the head of a column, or a label.
bool heads_failure(const Tokens& words) {
    static const Words opening = {"if", "when", "on", "upon"};
    return words.size() >= 2 && words.size() <= 4 && opening.contains(words[0].word) &&
           starts_any(words.back().word, {"fail", "wrong", "break", "trouble", "problems", "error"});
}

// "Anyone unhappy opens the share", "the share is a click away for anyone in need".
bool helps_whoever_asks(const Tokens& words) {
    static const Words person = {"anyone", "anybody", "whoever", "everyone", "those"};
    static const Words need = {"unhappy", "need", "stuck", "lost", "trouble", "wants", "want", "struggling", "prefers"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (person.contains(words[i].word) && any_of(words, i + 1, i + 4, need) &&
            !any_of(words, i + 1, i + 4, {"help", "questions", "access"}))
            return true;
    return false;
}

}  // namespace

bool answers_failure(const Tokens& words) {
    return heads_failure(words) || turns_on_failure(words) || gives_up(words) || stops_change(words) ||
           acts_on_trouble(words) || helps_whoever_asks(words);
}

}  // namespace career::doc_skeleton::way_back
