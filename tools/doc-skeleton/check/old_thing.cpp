// SPDX-License-Identifier: MIT
// What becomes of what was there before the change: it stays, it is put back, things are led to it.
#include "tools/doc-skeleton/check/way_back_words.hpp"

namespace career::doc_skeleton::way_back {
namespace {

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
            // "readers accept both formats for a year"
            remains = remains || (pair && any_of(words, i > 3 ? i - 3 : 0, i, {"accept", "accepts", "read", "reads"}) &&
                                  any_of(words, i + 1, words.size(), spans));
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

// "The previous release is deployed", "pin the old image", "we put the old version on"
bool puts_old_thing(const Tokens& words) {
    static const Words old = {"previous", "old", "prior", "last", "earlier", "former", "current", "present"};
    static const Words things = {
        "heuristics", "behaviour", "algorithm", "engine", "layout",  "format",        "release", "version",
        "image",      "build",     "binary",    "code",   "config",  "configuration", "schema",  "revision",
        "path",       "system",    "host",      "flow",   "model",   "package",       "driver",  "script",
        "pipeline",   "setup",     "server",    "table",  "index",   "template",      "slot",    "weights",
        "firmware",   "kernel",    "app",       "image",  "process", "way",           "tool"};
    static const Words put = {"selects", "select",  "resume",    "resumes",   "deployed", "deploy",  "deploys",
                              "starts",  "start",   "started",   "pin",       "pinned",   "put",     "ship",
                              "shipped", "install", "installed", "activated", "activate", "boot",    "booted",
                              "loaded",  "load",    "works",     "working",   "run",      "enabled", "enable"};
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
            if (moves(words[k].word) ||
                starts_any(words[k].word, {"send", "rout", "direct", "traffic", "reset", "fail", "connect", "log"}))
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

// "The share stays writable for six weeks", "we keep it mounted for 90 days", "blue stays up for a week": whatever it
// is, it goes on serving for a time that is told.
bool serves_for_a_time(const Tokens& words) {
    static const Words stays = {"stays", "stay", "remains", "remain", "keep",
                                "keeps", "kept", "leave",   "leaves", "left"};
    static const Words serving = {"up",        "installed", "mounted",   "writable", "readable",  "read-only",
                                  "available", "running",   "open",      "usable",   "online",    "intact",
                                  "untouched", "alive",     "reachable", "service",  "connected", "live",
                                  "standby",   "plugged",   "powered",   "valid",    "accepted",  "served",
                                  "supported", "source",    "warm",      "hot"};
    static const Words times = {
        "day",   "days",   "week",      "weeks",   "month",  "months",  "fortnight", "year",    "until",    "till",
        "next",  "beside", "alongside", "quarter", "sprint", "sprints", "hours",     "safety",  "january",  "february",
        "march", "april",  "may",       "june",    "july",   "august",  "september", "october", "november", "december"};
    static const Words kept = {"image", "backup", "backups", "snapshot", "snapshots", "dump",
                               "dumps", "copy",   "copies",  "archive",  "tape"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!stays.contains(words[i].word)) continue;
        if (any_of(words, i + 1, i + near, serving) && any_of(words, i + 1, words.size(), times)) return true;
        // "The image from before the upgrade is kept for a fortnight"
        if (starts_any(words[i].word, {"kept", "keep"}) && near_any(words, i, kept) &&
            any_of(words, 0, words.size(), {"before", "for", "until", "till"}))
            return true;
    }
    return false;
}

// "Nothing is deleted before August", "renamed, not dropped", "until the share is emptied", "collected only four weeks
// later": the end of the old thing is put off.
bool ends_later(const Tokens& words) {
    static const Words ended = {"touched",        "deleted",   "dropped",   "removed",   "emptied",     "wiped",
                                "decommissioned", "retired",   "destroyed", "discarded", "uninstalled", "shredded",
                                "purged",         "erased",    "scrapped",  "closed",    "cancelled",   "collected",
                                "archived",       "unplugged", "dismantled"};
    static const Words deny = {"not", "nothing", "never", "no", "nobody", "none", "isn't", "aren't"};
    static const Words later = {"before", "until", "till", "only", "later", "yet", "after"};
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (!ended.contains(words[i].word)) continue;
        const std::size_t from = i > 4 ? i - 4 : 0;
        if (any_of(words, from, i, deny) && (any_of(words, i + 1, i + near, {"before", "until", "till", "yet"}) ||
                                             any_of(words, from, i, {"renamed", "moved"})))
            return true;
        if (any_of(words, from, i, {"renamed", "disabled"})) return true;
        // "Removed no earlier than three releases after", "the scorer is not removed; operators can select it"
        if (any_of(words, i + 1, i + 3, {"earlier", "earliest"})) return true;
        if (any_of(words, from, i, deny) && any_of(words, i + 1, words.size(), {"can", "may"})) return true;
        if (any_of(words, i + 1, i + 5, later) && any_of(words, i + 1, i + near, {"later", "only"}) &&
            any_of(words, i + 1, i + near, {"weeks", "months", "days", "week", "month"}))
            return true;
        if (any_of(words, from > 3 ? from - 3 : 0, i, {"until", "till"}) &&
            any_of(words, 0, words.size(), {"can", "keep", "keeps", "goes", "go", "still", "serves", "works", "stays"}))
            return true;
    }
    return false;
}

// "Old printers stay under the desk", "the former drive letter goes on working", "a customer gets the former layout".
bool old_thing_at_hand(const Tokens& words) {
    static const Words old = {"old", "former", "previous", "today's", "paper", "classic", "legacy"};
    static const Words at_hand = {"choose", "pick",    "stay",  "stays", "remain", "remains", "lie",   "lies",
                                  "left",   "gets",    "keep",  "keeps", "kept",   "working", "opens", "hold",
                                  "accept", "accepts", "wants", "ready", "reach",  "decides", "view",  "alias"};
    static const Words gone = {"gone",    "removed", "deleted", "sold",  "wiped",    "switched", "left",
                               "retired", "dropped", "ends",    "ended", "replaced", "scrapped"};
    static const Words made_of = {"size", "sizes", "tray", "trays", "jam", "jams", "feed", "roll", "rolls"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (old.contains(words[i].word) && near_any(words, i, at_hand) &&
            !(words[i].word == "paper" && any_of(words, i + 1, i + 2, made_of)) &&
            !any_of(words, i + 2, words.size(), gone))
            return true;
    return false;
}

// "Admins can remain on the in-tree driver", "customers may stay with the first version".
bool may_stay(const Tokens& words) {
    for (std::size_t i = 0; i + 2 < words.size(); ++i)
        if ((words[i].word == "can" || words[i].word == "may") &&
            (words[i + 1].word == "remain" || words[i + 1].word == "stay") &&
            (words[i + 2].word == "on" || words[i + 2].word == "with"))
            return true;
    return false;
}

// "The cables stay where they are", "the plugs are left in", "we hold on to the licence".
bool left_where_it_is(const Tokens& words) {
    static const Words stays = {"stay", "stays", "remain", "remains", "left", "leave"};
    for (std::size_t i = 0; i + 2 < words.size(); ++i) {
        if (stays.contains(words[i].word) && any_of(words, i + 1, i + 4, {"where"}) &&
            any_of(words, i + 2, i + near, {"are", "is"}))
            return true;
        if (starts_any(words[i].word, {"hold"}) && words[i + 1].word == "on" && words[i + 2].word == "to") return true;
    }
    return words.size() > 2 && words.back().word == "in" && words[words.size() - 2].word == "left";
}

// "Old binaries can read the new files", "the previous release runs on the new schema".
bool old_copes_with_new(const Tokens& words) {
    static const Words old = {"old", "older", "previous", "former", "earlier", "prior", "existing"};
    static const Words copes = {"read",   "reads",   "run",        "runs",        "work",     "works",
                                "ignore", "ignores", "understand", "understands", "tolerate", "open",
                                "opens",  "accept",  "accepts",    "load",        "loads"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (old.contains(words[i].word))
            for (std::size_t k = i + 1; k < words.size() && k < i + near; ++k)
                if (copes.contains(words[k].word) && any_of(words, k + 1, k + near, {"new", "newer", "both"}))
                    return true;
    return false;
}

// "Not merged until all three nod", "nothing final happens before Monday", "nobody reads the new columns until step 4".
bool waits(const Tokens& words) {
    static const Words deny = {"not", "nothing", "nobody", "never", "no", "isn't"};
    static const Words held = {"merged", "final", "permanent", "irrevocable", "reads", "read", "committed", "promoted"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (deny.contains(words[i].word) && any_of(words, i + 1, i + 4, held) &&
            any_of(words, i + 2, words.size(), {"until", "till", "before"}))
            return true;
    return false;
}

}  // namespace

bool old_thing_serves(const Tokens& words) {
    return old_remains(words) || puts_old_thing(words) || leads_to_old(words) || stays_in_place(words) ||
           serves_for_a_time(words) || ends_later(words) || old_thing_at_hand(words) || left_where_it_is(words) ||
           old_copes_with_new(words) || may_stay(words) || waits(words);
}

}  // namespace career::doc_skeleton::way_back
