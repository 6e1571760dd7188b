// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/claims.hpp"

#include <algorithm>

#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// Words that claim much by themselves.
const Words strong = {"unbelievable",   "unimaginable",     "inconceivable",  "dramatically",  "drastically",
                      "significantly",  "massively",        "hugely",         "vastly",        "tremendously",
                      "enormously",     "immensely",        "extremely",      "incredibly",    "terribly",
                      "painfully",      "exponentially",    "considerably",   "substantially", "obviously",
                      "constantly",     "ridiculously",     "insanely",       "prohibitively", "awfully",
                      "wildly",         "horribly",         "hopelessly",     "unbearably",    "outrageously",
                      "astronomically", "radically",        "greatly",        "enormous",      "huge",
                      "massive",        "tremendous",       "gigantic",       "immense",       "colossal",
                      "terrible",       "horrible",         "awful",          "dreadful",      "skyrocketing",
                      "skyrocketed",    "exploded",         "exploding",      "overwhelmed",   "unbearable",
                      "unacceptable",   "unacceptably",     "countless",      "superior",      "unbeatable",
                      "unmatched",      "unparalleled",     "blazing",        "blazingly",     "best-in-class",
                      "world-class",    "state-of-the-art", "game-changing",  "game-changer",  "revolutionary",
                      "disastrous",     "catastrophic",     "abysmal",        "dismal",        "staggering",
                      "sky-high",       "soaring",          "soared",         "plummeted",     "crippling",
                      "unusable",       "rock-solid",       "bulletproof",    "effortless",    "effortlessly",
                      "infinitely",     "notoriously",      "incomparably",   "endless",       "endlessly",
                      "excessive",      "excessively",      "intolerable",    "intolerably",   "severely",
                      "heavily",        "dramatic",         "drastic",        "exorbitant",    "enormously",
                      "overwhelmingly", "incomparable",     "phenomenally",   "spectacularly", "sensationally",
                      "unbelievably",   "amazingly",        "staggeringly",   "colossally",    "absurdly",
                      "flawlessly",     "flawless",         "seamlessly",     "immeasurably",  "exceedingly",
                      "exceptionally",  "extraordinarily",  "alarmingly",     "shockingly",    "catastrophically",
                      "disastrously",   "phenomenal",       "spectacular",    "sensational",   "unbreakable",
                      "unrivalled",     "unsurpassed",      "outstanding",    "fantastic",     "horrendous",
                      "atrocious",      "appalling",        "unmanageable",   "nightmare",     "no-brainer",
                      "wonders",        "lightning",        "lightning-fast", "miserably",     "inexhaustible",
                      "indestructible", "infallible",       "unstoppable",    "insane"};
// Degrees that claim much before a comparison or "too".
const Words degrees = {"far", "way", "much", "lot", "lots", "vastly", "so"};
const Words crowds = {"everyone", "everybody"};
const Words crowd_verbs = {"knows",  "agrees",   "wants",     "hates",       "loves", "complains", "says",
                           "thinks", "uses",     "prefers",   "suffers",     "needs", "likes",     "dislikes",
                           "asks",   "believes", "struggles", "understands", "reads", "trusts"};
const Words judgement = {"slow",     "fast",    "expensive",   "cheap",    "costly",     "unreliable",
                         "unstable", "fragile", "inefficient", "wasteful", "error-prone"};
const Words habits = {"works", "work", "fails", "fail",   "breaks",  "break",    "late",
                      "slow",  "down", "wrong", "broken", "happens", "complain", "complains"};
const Words paces = {"rapidly", "quickly", "fast", "steadily", "sharply", "constantly", "exponentially", "steeply"};
const Words people = {"customers",  "users",    "people",    "teams",       "developers",  "engineers",   "clients",
                      "visitors",   "readers",  "companies", "competitors", "drivers",     "editors",     "buyers",
                      "colleagues", "staff",    "employees", "partners",    "merchants",   "subscribers", "patients",
                      "students",   "requests", "errors",    "incidents",   "outages",     "tickets",     "calls",
                      "cases",      "failures", "bugs",      "time",        "money",       "hours",       "work",
                      "orders",     "builds",   "tests",     "deploys",     "deployments", "complaints",  "shops",
                      "members",    "guests",   "operators", "agents",      "managers"};
const Words hedges = {"may",        "might",   "could",   "should",   "perhaps",  "maybe",    "probably",   "possibly",
                      "presumably", "if",      "whether", "unless",   "unclear",  "hope",     "hopes",      "guess",
                      "assume",     "assumed", "expect",  "expected", "seems",    "seem",     "seemingly",  "suspect",
                      "believe",    "likely",  "would",   "can",      "unlikely", "estimate", "feel",       "feels",
                      "felt",       "think",   "aim",     "aims",     "want",     "goal",     "potentially"};
const Words negations = {"not",   "no",     "never", "isn't",   "aren't", "don't",   "doesn't", "didn't",  "wasn't",
                         "won't", "cannot", "can't", "neither", "nor",    "without", "hardly",  "nothing", "none"};

const Words comparatives = {"better",  "worse",   "more",     "less",    "fewer",    "further",    "cheaper",
                            "faster",  "slower",  "higher",   "lower",   "larger",   "smaller",    "bigger",
                            "longer",  "shorter", "easier",   "harder",  "simpler",  "safer",      "rarer",
                            "sooner",  "later",   "quicker",  "cleaner", "stronger", "weaker",     "happier",
                            "richer",  "nicer",   "smoother", "lighter", "heavier",  "tighter",    "greater",
                            "earlier", "closer",  "clearer",  "wider",   "costlier", "friendlier", "likelier"};
bool is_comparative(std::string_view word) { return comparatives.contains(word); }

// Words by the low bits of their hashes: one too many may pass.
class Filter {
  public:
    void put(std::string_view word) { bits_[word_hash(word) & 0xFFFFU] = true; }
    void put(const Words& words) {
        for (const std::string_view each : words) put(each.substr(0, each.find('-')));
    }
    bool has(std::string_view word) const { return bits_[word_hash(word) & 0xFFFFU]; }

  private:
    std::vector<bool> bits_ = std::vector<bool>(1U << 16U);
};

// Words that claim by themselves or with any other, and those that do only before one of the `second` ones.
struct Filters {
    Filter alone, first, second;
    Filters() {
        alone.put(strong);
        alone.put(crowds);
        for (const std::string_view each :
             {"rock", "fortune", "fraction", "time", "takes", "skyrocket", "skyrockets", "tons", "lot", "lots"})
            alone.put(each);
        first.put(degrees);
        for (const std::string_view each :
             {"out",        "second", "like",  "through",   "most",   "vast",   "majority", "studies",     "research",
              "experience", "well",   "order", "orders",    "all",    "always", "times",    "many",        "almost",
              "nearly",     "far",    "very",  "virtually", "really", "never",  "rising",   "practically", "growing",
              "falling",    "rises",  "grows", "lots",      "loads",  "plenty", "masses",   "heaps"})
            first.put(each);
        second.put(people);
        second.put(habits);
        second.put(judgement);
        second.put(paces);
        for (const std::string_view each :
             {"of",   "to",    "a",     "the",    "no",       "none",      "too",     "much",
              "our",  "new",   "known", "faster", "all",      "every",     "times",   "nobody",
              "show", "shows", "prove", "proves", "everyone", "everybody", "majority"})
            second.put(each);
        for (const std::string_view each : comparatives) second.put(each);
    }
};

// A quick look: whether words stand in the stretch that could be of a claim.
const Filters& filters() {
    static const Filters made;
    return made;
}
// Short words that begin a claim whose later words are known: "by far", "a fortune", "costs us a lot".
const Words before_claim = {"a", "by", "in", "so", "cost", "costs"};

// "Most customers", "most of our drivers", "most of them leave"; "in most cases", "most of the syntax" claim nothing.
bool most_claims(const std::vector<Token>& words, std::size_t at) {
    static const Words bare = {"time", "cases", "work"};
    static const Words owners = {"the", "our", "their", "these", "those"};
    const auto is_crowd = [&](std::size_t i) {
        return i < words.size() && people.contains(words[i].word) && !bare.contains(words[i].word);
    };
    std::size_t next = at + 1;
    if (next < words.size() && words[next].word == "of") {
        ++next;
        if (next < words.size() && (words[next].word == "us" || (words[next].word == "them" && at == 0))) return true;
    }
    if (next < words.size() && owners.contains(words[next].word)) ++next;
    return is_crowd(next) || is_crowd(next + 1);
}

// "The way further down" is a path, "way further" a degree.
bool is_path(const std::vector<Token>& words, std::size_t way) {
    static const Words articles = {"a", "an", "the", "this", "that", "no", "one", "in", "some", "any", "our"};
    static const Words near = {"a", "an", "the"};
    return (way > 0 && articles.contains(words[way - 1].word)) || (way > 1 && near.contains(words[way - 2].word));
}

const Words voting = {"peers", "nodes", "voters", "replicas", "acceptors", "votes", "quorum"};

}  // namespace

bool may_claim(std::string_view prose, std::uint32_t begin, std::uint32_t end) {
    const Filters& known = filters();
    bool first_before = false, by_before = false;
    for (std::uint32_t i = begin; i < end;) {
        const auto c = static_cast<unsigned char>(prose[i] | 0x20);
        if (c < 'a' || c > 'z') {
            ++i;
            continue;
        }
        std::uint32_t stop = i + 1;
        while (stop < end && static_cast<unsigned char>((prose[stop] | 0x20) - 'a') < 26) ++stop;
        const std::string_view word = prose.substr(i, stop - i);
        if (first_before && known.second.has(word)) return true;
        const bool first = word.size() > 1 && known.first.has(word);
        if ((first && by_before) || (word.size() > 2 && known.alone.has(word))) return true;
        first_before = first;
        by_before = word.size() == 2 && (word[0] | 0x20) == 'b' && (word[1] | 0x20) == 'y';
        i = stop;
    }
    return false;
}

Claim claim_in(const std::vector<Token>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i].word;
        const std::string_view front = std::string_view(word).substr(0, word.find('-'));
        if (!filters().first.has(front) && !filters().alone.has(front) && !before_claim.contains(front)) continue;
        const auto next = [&](std::size_t k) {
            return i + k < words.size() ? std::string_view(words[i + k].word) : std::string_view();
        };
        if (strong.contains(word)) return {i, true};
        if (degrees.contains(word)) {
            if (word == "way" && is_path(words, i)) continue;
            const bool a_lot = (word == "lot" || word == "lots");
            if (word == "so" ? next(1) == "much" && is_comparative(next(2))
                             : next(1) == "too" || is_comparative(next(1)))
                return {i, true};
            if (a_lot && next(1) == "of" && people.contains(next(2))) return {i, true};
            if (a_lot && i > 0 && words[i - 1].word == "a" && is_comparative(next(1))) return {i, true};
        }
        if (word == "most" && most_claims(words, i)) return {i, true};
        if (word == "vast" && next(1) == "majority") return {i, true};
        if (word == "majority" && next(1) == "of" && next(2) != "whom" && !voting.contains(next(2)) &&
            !voting.contains(next(3)))
            return {i, true};
        if (crowds.contains(word) && crowd_verbs.contains(next(1))) return {i, true};
        if ((word == "studies" || word == "research" || word == "experience") &&
            (next(1) == "show" || next(1) == "shows" || next(1) == "prove" || next(1) == "proves"))
            return {i, true};
        // "almost all customers", "nearly everyone", "by far", "a fortune", "very slow", "always breaks", "rising
        // fast".
        if ((word == "almost" || word == "nearly" || word == "virtually" || word == "practically") &&
            (next(1) == "all" || next(1) == "every" || next(1) == "everyone" || next(1) == "everybody" ||
             next(1) == "nobody" || next(1) == "no" || next(1) == "none"))
            return {i, true};
        if ((word == "by" && next(1) == "far") || (word == "a" && next(1) == "fortune") ||
            (word == "in" && next(1) == "no" && next(2) == "time") ||
            (word == "a" && next(1) == "fraction" && next(2) == "of") ||
            (word == "a" && next(2) == "fraction" && next(1) != "large") || (word == "rock" && next(1) == "solid") ||
            (word == "out" && next(1) == "of" && next(2) == "control") ||
            (word == "second" && next(1) == "to" && next(2) == "none") ||
            (word == "like" && next(1) == "a" && next(2) == "charm") ||
            (word == "through" && next(1) == "the" && next(2) == "roof"))
            return {i, true};
        if ((word == "very" || word == "really") && judgement.contains(next(1))) return {i, true};
        if ((word == "always" || word == "never") && habits.contains(next(1))) return {i, true};
        if ((word == "rising" || word == "growing" || word == "falling" || word == "rises" || word == "grows") &&
            paces.contains(next(1)))
            return {i, true};
        if ((word == "lots" || word == "loads" || word == "plenty" || word == "masses" || word == "heaps") &&
            next(1) == "of")
            return {i, true};
        if (word == "takes" && next(1) == "ages") return {i, true};
        if ((word == "costs" || word == "cost") &&
            (next(1) == "a" ? next(2) == "lot" : next(2) == "a" && next(3) == "lot"))
            return {i, true};
        if (word == "well" && next(1) == "known" && next(2) == "that") return {i, true};
        if (word == "tons" && next(1) == "of") return {i, true};
        if ((word == "orders" || word == "order") && next(1) == "of" && next(2) == "magnitude") return {i, true};
        if ((word == "all" || word == "always") && next(1) == "the" && next(2) == "time") return {i, true};
        if (word == "times" && next(1) == "faster" && i > 0 && words[i - 1].word == "many") return {i, true};
        if (word == "many" && (next(1) == "times" && is_comparative(next(2)))) return {i, true};
        if (word == "skyrocket" || word == "skyrockets") return {i, true};
    }
    return {};
}

bool excused(const std::vector<Token>& words, std::size_t claim, std::string_view prose, Span sentence) {
    // "to seamlessly support both": a wish. "Catastrophic errors": a kind of errors.
    const std::string& word = words[claim].word;
    if (claim > 0 && words[claim - 1].word == "to" && word.ends_with("ly")) return true;
    const std::string_view next =
        claim + 1 < words.size() ? std::string_view(words[claim + 1].word) : std::string_view();
    if (word == "catastrophic" && next.starts_with("err")) return true;
    if (word == "huge" && next.starts_with("page")) return true;  // of memory
    // "An outstanding request": one that waits.
    static const Words waiting = {"issue",    "issues",   "request", "requests", "question", "questions", "work",
                                  "item",     "items",    "task",    "tasks",    "bill",     "bills",     "debt",
                                  "payments", "payment",  "jobs",    "job",      "calls",    "writes",    "reads",
                                  "invoices", "comments", "bugs",    "tickets",  "messages"};
    if (word == "outstanding" && waiting.contains(next)) return true;
    // Hedged or negated in the same clause, up to six words before; a question; a quotation around it.
    const std::size_t from = claim > 6 ? claim - 6 : 0;
    for (std::size_t i = from; i < claim; ++i) {
        const std::string& before = words[i].word;
        if (before == "without" && claim - i > 2) continue;  // "sorting without a break is vastly faster"
        if (negations.contains(before) || hedges.contains(before)) {
            const std::string_view between = prose.substr(words[i].end, words[claim].begin - words[i].end);
            if (between.find_first_of(";:.") == between.npos && (between.find(',') == between.npos || before == "if"))
                return true;
        }
    }
    // "If the disk of the leader is for whatever reason excessively slow"
    constexpr std::size_t longest_condition = 20;
    for (std::size_t i = claim > longest_condition ? claim - longest_condition : 0; i < claim; ++i)
        if ((words[i].word == "if" || words[i].word == "unless") &&
            prose.substr(words[i].end, words[claim].begin - words[i].end).find_first_of(",;:.") == prose.npos)
            return true;
    if (trimmed(prose.substr(sentence.begin, sentence.size())).ends_with('?')) return true;
    int quotes = 0;
    for (std::uint32_t i = sentence.begin; i < words[claim].begin; ++i) {
        if (prose[i] == '"')
            ++quotes;
        else if (prose.substr(i, 3) == "\u201c" || prose.substr(i, 3) == "\u201e")
            ++quotes;
        else if (prose.substr(i, 3) == "\u201d")
            --quotes;
    }
    return quotes % 2 != 0;
}

}  // namespace career::doc_skeleton
