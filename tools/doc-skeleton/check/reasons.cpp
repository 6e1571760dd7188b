// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/reasons.hpp"

#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// What a reason is made of: a contrast, a want, a cost, a fact of experience.
const Words reason_words = {"because",     "since",        "as",           "but",         "however",
                            "though",      "although",     "too",          "only",        "not",
                            "no",          "never",        "none",         "nobody",      "nothing",
                            "neither",     "nor",          "without",      "cannot",      "can't",
                            "don't",       "doesn't",      "didn't",       "isn't",       "won't",
                            "wouldn't",    "couldn't",     "hardly",       "barely",      "would",
                            "could",       "must",         "needs",        "need",        "needed",
                            "requires",    "require",      "required",     "lacks",       "lack",
                            "lacked",      "fails",        "fail",         "failed",      "breaks",
                            "break",       "broke",        "broken",       "costs",       "cost",
                            "costly",      "expensive",    "slow",         "slower",      "slowest",
                            "hard",        "harder",       "difficult",    "complex",     "complicated",
                            "risk",        "risks",        "risky",        "dangerous",   "unsafe",
                            "loses",       "lose",         "lost",         "misses",      "missed",
                            "missing",     "ties",         "clash",        "clashes",     "conflict",
                            "conflicts",   "against",      "con",          "cons",        "bad",
                            "worse",       "worst",        "less",         "fewer",       "more",
                            "still",       "already",      "left",         "leaves",      "leave",
                            "hides",       "hide",         "forces",       "blocks",      "block",
                            "stops",       "prevents",     "rejected",     "dropped",     "discarded",
                            "tried",       "failing",      "error",        "errors",      "wrong",
                            "unless",      "until",        "yet",          "instead",     "rather",
                            "than",        "despite",      "even",         "limits",      "limited",
                            "limit",       "unknown",      "unclear",      "unproven",    "immature",
                            "proprietary", "deprecated",   "overhead",     "maintenance", "burden",
                            "effort",      "delay",        "delays",       "drawback",    "disadvantage",
                            "downside",    "problem",      "problems",     "overkill",    "impossible",
                            "ruled",       "away",         "behind",       "refused",     "refuses",
                            "refuse",      "ignored",      "ignores",      "forbids",     "forbidden",
                            "illegal",     "late",         "later",        "longer",      "twice",
                            "half",        "worth",        "ended",        "ends",        "dead",
                            "old",         "nowhere",      "alone",        "merely",      "just",
                            "few",         "little",       "unlike",       "therefore",   "so",
                            "thus",        "hence",        "why",          "reason",      "due",
                            "outweigh",    "insufficient", "doubles",      "doubled",     "double",
                            "surprise",    "confuse",      "confusing",    "ugly",        "noise",
                            "noisy",       "every",        "each",         "all",         "same",
                            "gain",        "gains",        "saves",        "save",        "good",
                            "pro",         "pros",         "neutral",      "easy",        "easier",
                            "simple",      "simpler",      "cheap",        "cheaper",     "fast",
                            "faster",      "free",         "favour",       "favor",       "begged",
                            "lasted",      "says",         "said",         "asked",       "ask",
                            "rarely",      "seldom",       "often",        "sometimes",   "both",
                            "chosen",      "known",        "unmaintained", "abandoned",   "opaque",
                            "manual",      "painful",      "fragile",      "brittle",     "locks",
                            "lock",        "crashes",      "crash",        "crashed",     "stalls",
                            "stalled",     "hangs",        "hung",         "dies",        "died",
                            "drifts",      "drifted",      "leaks",        "leaked",      "clogs",
                            "jams",        "floods",       "overflows",    "collapses",   "collapsed",
                            "degrades",    "suffers",      "suffered",     "starves",     "vanishes",
                            "disappears",  "triple",       "triples",      "tripled",     "vendor-locked",
                            "down",        "out",          "off",          "rots",        "loud",
                            "heavy",       "big",          "bigger",       "small",       "smaller",
                            "weak",        "kills",        "killed",       "hurts",       "hurt",
                            "wastes",      "wasted",       "waste",        "untested",    "unsupported",
                            "unused",      "unstable",     "unreliable",   "insecure",    "overloaded",
                            "overloads",   "exceeds",      "exceeded",     "duplicates",  "duplicate",
                            "stale",       "ages",         "bypasses",     "confuses",    "confused",
                            "delayed",     "slows",        "slowed"};

// What is said against a thing in one word.
const Words faults = {
    "awkward",       "inconsistent",  "inconsistency",   "surprising",  "surprisingly", "arbitrary",     "redundant",
    "redundancy",    "verbose",       "ambiguous",       "ambiguity",   "ad-hoc",       "hacky",         "cumbersome",
    "clunky",        "tedious",       "boilerplate",     "bloat",       "bloats",       "churn",         "misleading",
    "unintuitive",   "incompatible",  "incompatibility", "inefficient", "suboptimal",   "impractical",   "infeasible",
    "unnecessary",   "unnecessarily", "excessive",       "premature",   "invasive",     "intrusive",     "restrictive",
    "inflexible",    "precludes",     "preclude",        "violates",    "violate",      "violating",     "contradicts",
    "undermines",    "defeats",       "complicates",     "complicate",  "complexity",   "breaking",      "breakage",
    "regress",       "regression",    "regressions",     "penalty",     "sacrifices",   "discourages",   "disrupts",
    "disruptive",    "hinders",       "impedes",         "obscures",    "pollutes",     "clutters",      "conflates",
    "unwieldy",      "weird",         "strange",         "tricky",      "nontrivial",   "non-trivial",   "footgun",
    "error-prone",   "drawbacks",     "disadvantages",   "downsides",   "concerns",     "unfortunately", "undesirable",
    "diverge",       "diverges",      "coupled",         "depends",     "suited",       "unsuited",      "unsuitable",
    "future",        "precedent",     "suffer",          "inability",   "incorrect",    "inaccurate",    "unacceptable",
    "prohibitive",   "prohibitively", "controversial",   "contentious", "objections",   "duplication",   "divergence",
    "fragmentation", "lock-in",       "negative",        "force",       "lossy",        "ramifications", "miss",
    "hit",           "penalties",     "clumsy"};

bool is_reason_word(const std::string& word) { return reason_words.contains(word) || faults.contains(word); }

// What a thing is, has or does, and no word on whether that is good: "A framework with a router", "We have an account",
// "where the note carries a key", "As in the neighbouring park".
bool only_describes(const std::vector<Token>& words) {
    if (words.empty()) return true;
    const std::string& first = words.front().word;
    // "Kafka is a log that stores messages"
    if (words.size() > 3 && words[1].word == "is" && (words[2].word == "a" || words[2].word == "an")) return true;
    const std::string_view second = words.size() > 1 ? std::string_view(words[1].word) : std::string_view();
    // "A deploy ends them" tells what happens.
    static const Words happens = {"ends",  "kills",  "breaks", "loses", "takes", "costs", "needs",
                                  "stops", "blocks", "wakes",  "eats",  "drops", "hides", "grows",
                                  "fails", "dies",   "leaks",  "slows", "hurts", "ties"};
    if (first == "a" || first == "an")
        for (std::size_t i = 2; i < words.size() && i < 5; ++i)
            if (happens.contains(words[i].word)) return false;
    if (first == "a" || first == "an" || first == "where" || first == "like" || first == "such" || first == "similar")
        return true;
    if (first == "as" && (second == "in" || second == "at" || second == "with" || second == "on" || second == "for" ||
                          second == "used" || second == "done"))
        return true;
    if ((first == "in" || first == "with") && (second == "which" || second == "a" || second == "an")) return true;
    // "Has SDKs for PHP", "Open source, PHP", "Can be hosted by us", "Versions switched on": a list of what comes with
    // it.
    static const Words features = {"has",        "offers", "supports", "comes",   "includes", "provides",
                                   "commercial", "hosted", "open",     "written", "made",     "built"};
    if (features.contains(first) && second != "no" && second != "only" && second != "few" && second != "been")
        return true;
    if (first == "can" && second == "be" && words.size() > 2) {
        static const Words ready = {"hosted",   "used",       "run",      "installed", "deployed",
                                    "extended", "configured", "embedded", "bought",    "rented"};
        return ready.contains(words[2].word);
    }
    static const Words subjects = {"it", "this", "they", "that", "one", "we", "these", "the"};
    static const Words does = {"has",    "have",     "had",      "keeps",    "keep",    "uses",    "use",    "gives",
                               "offers", "lets",     "sends",    "send",     "stores",  "runs",    "run",    "reads",
                               "writes", "shows",    "works",    "puts",     "makes",   "comes",   "brings", "adds",
                               "splits", "takes",    "holds",    "sits",     "stands",  "lives",   "goes",   "calls",
                               "asks",   "contains", "supports", "provides", "watches", "carries", "serves", "means",
                               "would",  "could",    "can"};
    if (subjects.contains(first)) {
        if (does.contains(second)) return true;
        if (second == "is" && words.size() > 2 && (words[2].word == "a" || words[2].word == "an")) return true;
        if (first == "the" && words.size() > 2 && does.contains(words[2].word)) return true;
    }
    return false;
}

// Words of reasons that descriptions have as well.
const Words neutral_words = {
    "hangs", "hung",    "maintenance", "effort",    "all",       "alone",   "already", "as",     "ask",     "asks",
    "away",  "big",     "bigger",      "both",      "cheap",     "cheaper", "chosen",  "could",  "double",  "down",
    "due",   "each",    "easier",      "easy",      "even",      "every",   "fast",    "faster", "favor",   "favour",
    "few",   "free",    "gain",        "gains",     "good",      "half",    "heavy",   "hence",  "instead", "just",
    "known", "later",   "leave",       "leaves",    "left",      "lock",    "locks",   "loud",   "must",    "neutral",
    "off",   "often",   "old",         "only",      "out",       "pro",     "pros",    "rarely", "rather",  "reason",
    "said",  "same",    "save",        "saves",     "say",       "says",    "seldom",  "simple", "simpler", "since",
    "small", "smaller", "so",          "sometimes", "therefore", "thus",    "unlike",  "why",    "would",   "yet"};

// What has been seen, and whom it hurts: "Was done until 2021", "it wakes us".
const Words lived_words = {"was", "were", "did",   "had",   "been", "tried",
                           "our", "them", "those", "asked", "year", "years"};

bool is_lived(const std::vector<Token>& words) {
    static const Words beside = {"by", "for", "with", "from"};  // "can be hosted by us"
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (lived_words.contains(words[i].word)) return true;
        if (words[i].word == "us" && i > 0 && !beside.contains(words[i - 1].word)) return true;
    }
    return false;
}

bool is_sharp(const std::vector<Token>& words) {
    // "since it is specific to attrs"
    static const Words told = {"it", "this", "that", "the", "they", "there", "we", "its", "these", "those"};
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i - 1].word == "since" && told.contains(words[i].word)) return true;
    // "We would have to buy a drive"
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i].word == "to" && (words[i - 1].word == "have" || words[i - 1].word == "has")) return true;
    return std::any_of(words.begin(), words.end(), [](const Token& token) {
        return (is_reason_word(token.word) && !neutral_words.contains(token.word)) || token.word.ends_with("n't");
    });
}

// "Suggested by Per in March", "see the wiki": who brought it up, or where more of it stands.
bool points_elsewhere(const std::vector<Token>& words) {
    static const Words brought = {"suggested", "proposed", "mentioned", "raised", "brought", "discussed", "described"};
    static const Words places = {"wiki", "page",   "ticket",  "doc",      "docs", "document",
                                 "link", "thread", "channel", "homepage", "site"};
    if (has_reason_word(words)) return false;
    const std::string& first = words.front().word;
    if (first == "see" || first == "homepage" || first == "link")
        return words.size() < 8 &&
               std::any_of(words.begin(), words.end(), [](const Token& token) { return places.contains(token.word); });
    return brought.contains(first) && words.size() < 8;
}

// "Rejected.", "Not chosen": that it was not taken, and not why.
bool only_turns_down(const std::vector<Token>& words) {
    static const Words verdicts = {"rejected", "dropped", "discarded", "not",      "no",
                                   "chosen",   "taken",   "declined",  "dismissed"};
    return words.size() <= 2 &&
           std::all_of(words.begin(), words.end(), [](const Token& token) { return verdicts.contains(token.word); });
}

}  // namespace

bool refers_back(const std::vector<Token>& words) {
    static const Words told = {"discussed", "covered",  "explained", "described",
                               "listed",    "outlined", "given",     "stated"};
    static const Words where = {"above",      "below",     "earlier",   "elsewhere",
                                "motivation", "rationale", "drawbacks", "section"};
    for (std::size_t i = 0; i < words.size(); ++i)
        if (told.contains(words[i].word))
            for (std::size_t k = i + 1; k < words.size() && k < i + 10; ++k)
                if (where.contains(words[k].word)) return true;
    return false;
}

bool has_reason_word(const std::vector<Token>& words, std::size_t from) {
    for (std::size_t i = from; i < words.size(); ++i) {
        if (is_reason_word(words[i].word)) return true;
        if (words[i].word.ends_with("n't") || words[i].word.ends_with("'d")) return true;
    }
    return false;
}

std::size_t after_name(std::string_view text) {
    std::size_t best = text.npos;
    for (const std::string_view sign :
         {": ",       " -> ",   " => ",     " \u2192 ", " :: ",   ":: ",       "; ",         " - ",      " \u2013 ",
          " \u2014 ", "\u2014", ", which ", ", that ",  ", but ", ", since ",  ", because ", ", as ",    ", at ",
          ", for ",   ", so ",  ", and ",   ", with ",  ", in ",  ", though ", "~~ ",        " \u274c ", " \u2717 ",
          " \u2718 ", ", too ", ", not ",   " (",       ":\n",    ": \n",      ":**",        "** "}) {
        const std::size_t at = text.find(sign);
        if (at != text.npos && at > 0 && at < best) best = at + sign.size();
    }
    return best;
}

bool strong_reason(const std::vector<Token>& words) {
    static const Words weak = {
        "pro",    "hangs",  "hung",    "only",    "all",      "each",    "every",  "same",     "more",   "less",
        "just",   "simple", "fast",    "faster",  "free",     "alone",   "both",   "old",      "as",     "so",
        "yet",    "no",     "good",    "cheap",   "cheaper",  "without", "away",   "even",     "few",    "half",
        "twice",  "double", "instead", "rather",  "than",     "until",   "late",   "later",    "longer", "already",
        "still",  "need",   "needs",   "limit",   "block",    "left",    "leave",  "errors",   "error",  "ask",
        "risk",   "save",   "manual",  "needed",  "required", "missing", "failed", "break",    "since",  "known",
        "chosen", "reason", "problem", "stops",   "why",      "against", "hard",   "easy",     "limits", "cost",
        "costs",  "must",   "lost",    "tried",   "ends",     "lock",    "locks",  "down",     "out",    "off",
        "big",    "bigger", "small",   "smaller", "heavy",    "loud",    "leaves", "duplicate"};
    static const Words opening = {"as", "because", "since", "although", "though", "while", "if"};
    // "As the others do it, ..." opens a reason, "as in the park" none.
    if (words.size() > 6 && opening.contains(words.front().word) && !only_describes(words)) return true;
    for (std::size_t i = 1; i < words.size(); ++i)
        if ((is_reason_word(words[i].word) && !weak.contains(words[i].word)) || words[i].word.ends_with("n't") ||
            words[i].word.ends_with("'d"))
            return true;
    return false;
}

bool argues(std::string_view prose, Span at, bool own_paragraph) {
    const auto words = tokens(prose, at);
    if (words.empty() || points_elsewhere(words) || only_turns_down(words)) return false;
    if (only_describes(words)) return strong_reason(words) || has_figure(words, prose);
    if (has_reason_word(words) || has_figure(words, prose)) return true;
    if (!own_paragraph)  // "(drifts)", "Threads: Die."
        return words.size() >= 2 || words.front().word.ends_with('s') || trimmed(slice(prose, at)).ends_with('.');
    // "The plan keeps one element a row and splits it": a sentence on the thing itself.
    const std::string& first = words.front().word;
    return first != "the";
}

bool argues_at_length(std::string_view prose, Span at, bool own_paragraph) {
    // A longer text without a sharp word, a figure or an experience tells how the thing would work.
    constexpr std::size_t longest_remark = 11;
    constexpr std::uint32_t longest_read = 20000;  // bytes: whoever argues does so before
    at.end = std::min(at.end, at.begin + longest_read);
    const auto words = tokens(prose, at);
    if (refers_back(words)) return true;
    if (words.size() > longest_remark) return is_sharp(words) || has_figure(words, prose) || is_lived(words);
    const auto parts = sentences(prose, at);
    return std::any_of(parts.begin(), parts.end(),
                       [&](Span sentence) { return argues(prose, sentence, own_paragraph); });
}

bool is_verdict(const std::vector<Token>& words) {
    static const Words signs = {"good",          "bad",      "neutral",  "pro",       "pros",       "con",
                                "cons",          "for",      "against",  "advantage", "advantages", "disadvantage",
                                "disadvantages", "positive", "negative", "plus",      "minus"};
    return !words.empty() && signs.contains(words.front().word);
}

bool is_null_option(std::string_view name) {
    const std::string lower = ascii_lower(name);
    for (const std::string_view known :
         {"as it is",     "as is",      "do nothing", "doing nothing", "nothing",   "leave it",
          "leave things", "status quo", "stay as",    "no change",     "as before", "as today",
          "as now",       "carry on",   "go on as",   "keep things",   "not doing", "all stay",
          "wait",         "not do",     "don't do",   "stay where"})
        if (const std::size_t at = lower.find(known); at != lower.npos && (at == 0 || !is_letter(lower[at - 1])))
            return true;
    return false;
}

}  // namespace career::doc_skeleton
