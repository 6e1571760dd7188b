// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/check/wording.hpp"
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
const Words hedges = {"may",        "might",   "could",   "should",   "perhaps",  "maybe",    "probably",  "possibly",
                      "presumably", "if",      "whether", "unless",   "unclear",  "hope",     "hopes",     "guess",
                      "assume",     "assumed", "expect",  "expected", "seems",    "seem",     "seemingly", "suspect",
                      "believe",    "likely",  "would",   "can",      "unlikely", "estimate", "feel",      "feels",
                      "felt",       "think",   "aim",     "aims",     "want",     "goal"};
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

struct Claim {
    std::size_t token = 0;
    bool found = false;
};

// Short words that begin a claim whose later words are known: "by far", "a fortune", "costs us a lot".
const Words before_claim = {"a", "by", "in", "so", "cost", "costs"};

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
            const bool a_lot = (word == "lot" || word == "lots");
            if (word == "so" ? next(1) == "much" && is_comparative(next(2))
                             : next(1) == "too" || is_comparative(next(1)))
                return {i, true};
            if (a_lot && next(1) == "of" && people.contains(next(2))) return {i, true};
            if (a_lot && i > 0 && words[i - 1].word == "a" && is_comparative(next(1))) return {i, true};
        }
        if (word == "most" && (people.contains(next(1)) ||
                               (next(1) == "of" && (next(2) == "the" || next(2) == "our" || next(2) == "them" ||
                                                    next(2) == "their" || next(2) == "us")) ||
                               ((next(1) == "our" || next(1) == "new" || next(1) == "of") && people.contains(next(2)))))
            return {i, true};
        if (word == "vast" && next(1) == "majority") return {i, true};
        if (word == "majority" && next(1) == "of") return {i, true};
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
    if (word == "catastrophic" && claim + 1 < words.size() && words[claim + 1].word.starts_with("err")) return true;
    // Hedged or negated in the same clause, up to six words before; a question; a quotation around it.
    const std::size_t from = claim > 6 ? claim - 6 : 0;
    for (std::size_t i = from; i < claim; ++i) {
        const std::string& before = words[i].word;
        if (negations.contains(before) || hedges.contains(before)) {
            const std::string_view between = prose.substr(words[i].end, words[claim].begin - words[i].end);
            if (between.find_first_of(";:.") == between.npos && (between.find(',') == between.npos || before == "if"))
                return true;
        }
    }
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

// A figure with something that is measured: digits with a unit, a share, a part. Two or six of something is a count
// that stands in any sentence.
bool has_measure(const std::vector<Token>& words, std::string_view prose) {
    static const Words parts = {"half",    "third",    "thirds",  "quarter",  "quarters", "tenth",
                                "tenths",  "twice",    "double",  "doubled",  "halved",   "tripled",
                                "fifth",   "fifths",   "hundred", "hundreds", "thousand", "thousands",
                                "million", "millions", "dozen",   "dozens",   "tenfold"};
    if (!has_figure(words, prose)) return false;
    for (const Token& word : words) {
        if (parts.contains(word.word)) return true;
        if (!is_digit(word.word.front())) continue;
        const std::string_view behind = prose.substr(word.end, 2);
        if (word.word.size() > 2 || behind.starts_with('%') ||
            (behind.size() == 2 && behind[0] == ' ' && is_letter(behind[1])))
            return true;
    }
    return false;
}

// A neighbouring sentence that carries the figure of a claim speaks of the same: it shares a word with it, or the later
// of both points at the other.
bool speaks_of_same(const std::vector<Token>& claim, const std::vector<Token>& beside, bool before) {
    static const Words pointing = {"it",  "that",  "this", "they",  "these", "those", "there",
                                   "its", "their", "so",   "which", "both",  "he",    "she"};
    const std::vector<Token>& later = before ? claim : beside;
    if (!later.empty() && pointing.contains(later.front().word)) return true;
    static const Words small = {"with",   "from",  "into",     "that",  "this",  "than",  "them",  "they",  "have",
                                "were",   "will",  "when",     "where", "which", "while", "would", "more",  "most",
                                "much",   "many",  "been",     "also",  "only",  "each",  "their", "there", "then",
                                "what",   "some",  "such",     "over",  "make",  "makes", "takes", "take",  "other",
                                "others", "every", "everyone", "time",  "year",  "years", "week",  "weeks"};
    for (const Token& one : claim) {
        if (one.word.size() < 4 || small.contains(one.word)) continue;
        const std::string_view stem =
            std::string_view(one.word).substr(0, std::max<std::size_t>(4, one.word.size() - 2));
        for (const Token& other : beside)
            if (other.word.starts_with(stem)) return true;
    }
    return false;
}

}  // namespace

void check_claims(const Sheet& sheet) {
    if (!sheet.shape->asks_for("figures")) return;
    const Document& document = *sheet.document;
    const std::string_view prose = document.prose;
    const auto free_sections =
        sheet.sections({"goals", "non-goals", "open-questions", "objections", "unresolved", "future"});
    for (std::size_t h = document.has_title ? 1 : 0; h < document.headings.size(); ++h) {
        const Heading& heading = document.headings[h];
        if (heading.body >= heading.own_end || sheet.in_section(heading.line, free_sections) ||
            heading.name.find("goal") != std::string::npos || heading.name.find("objective") != std::string::npos)
            continue;
        if (!may_claim(prose, document.lines[heading.body].begin, document.lines[heading.own_end - 1].end)) continue;
        const auto parts = passages(document, heading.body, heading.own_end);
        const auto figure = [&](Span at) { return has_figure(tokens(prose, at), prose); };
        const auto answers = [&](Span at, const std::vector<Token>& claim, bool before) {
            const auto words = tokens(prose, at);
            return has_measure(words, prose) && speaks_of_same(claim, words, before);
        };
        struct Said {
            Span at;
            bool quote;
        };
        std::vector<Said> said;
        for (const Passage& part : parts) {
            if (part.kind == LineKind::table) continue;
            for (const Span sentence : sentences(prose, part.at))
                said.push_back({sentence, part.kind == LineKind::quote});
        }
        for (std::size_t i = 0; i < said.size(); ++i) {
            if (said[i].quote || !may_claim(prose, said[i].at.begin, said[i].at.end)) continue;
            const auto words = tokens(prose, said[i].at);
            const Claim claim = claim_in(words);
            if (!claim.found || excused(words, claim.token, prose, said[i].at)) continue;
            const bool beside = has_figure(words, prose) || (i > 0 && answers(said[i - 1].at, words, true)) ||
                                (i + 1 < said.size() && answers(said[i + 1].at, words, false));
            if (beside) continue;
            // A table below answers for the whole section.
            const bool table = std::any_of(parts.begin(), parts.end(), [&](const Passage& part) {
                return part.kind == LineKind::table && figure(part.at);
            });
            if (table) break;
            const Token& word = words[claim.token];
            sheet.report(Rule::claim_no_data, {word.begin, word.end},
                         "'" + word.word + "' claims much and no figure stands beside it",
                         "say how much, and how it was measured; or say it more modestly");
        }
    }
}

}  // namespace career::doc_skeleton
