// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/doc-skeleton/check/claims.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/check/wording.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

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
            std::uint32_t paragraph;  // its first line
        };
        std::vector<Said> said;
        for (const Passage& part : parts) {
            if (part.kind == LineKind::table) continue;
            for (const Span sentence : sentences(prose, part.at))
                said.push_back({sentence, part.kind == LineKind::quote, part.first});
        }
        // Figures of another paragraph are of another matter, unless the later one points back: "This is ...".
        const auto near = [&](std::size_t earlier, std::size_t later) {
            static const Words pointing = {"it", "that", "this", "they", "these", "those", "so"};
            const auto words = tokens(prose, said[later].at);
            return said[earlier].paragraph == said[later].paragraph ||
                   (!words.empty() && pointing.contains(words.front().word));
        };
        for (std::size_t i = 0; i < said.size(); ++i) {
            if (said[i].quote || !may_claim(prose, said[i].at.begin, said[i].at.end)) continue;
            const auto words = tokens(prose, said[i].at);
            const Claim claim = claim_in(words);
            if (!claim.found || excused(words, claim.token, prose, said[i].at)) continue;
            const bool beside = has_figure(words, prose) ||
                                (i > 0 && near(i - 1, i) && answers(said[i - 1].at, words, true)) ||
                                (i + 1 < said.size() && near(i, i + 1) && answers(said[i + 1].at, words, false));
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
