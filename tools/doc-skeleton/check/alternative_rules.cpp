// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "tools/doc-skeleton/check/alternatives.hpp"
#include "tools/doc-skeleton/check/reasons.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/check/wording.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

bool gives_reason(const Sheet& sheet, std::size_t h) {
    const Document& document = *sheet.document;
    const Heading& heading = document.headings[h];
    static const Words because = {"because",   "since",         "as",    "for",   "reason",   "so",
                                  "due",       "therefore",     "only",  "but",   "than",     "cheapest",
                                  "fastest",   "without",       "while", "best",  "simplest", "nothing",
                                  "needs",     "gives",         "keeps", "meets", "fits",     "which",
                                  "outweighs", "justification", "not",   "no",    "both",     "already"};
    for (const Passage& part : passages(document, heading.body, heading.end)) {
        const auto words = tokens(document.prose, part.at);
        for (const Token& word : words)
            if (because.contains(word.word)) return true;
        if (has_figure(words, document.prose) && words.size() > 8) return true;
        if (sentences(document.prose, part.at).size() > 1) return true;
    }
    return false;
}

void report_single(const Sheet& sheet, std::size_t heading, bool options) {
    sheet.report(Rule::single_alternative, sheet.document->headings[heading].title,
                 options ? "one option is no choice" : "one alternative is no comparison",
                 "name another that was weighed, doing nothing among them");
}

void report_reason(const Sheet& sheet, const Alternative& item) {
    std::string name = item.name.substr(0, 60);
    sheet.report(Rule::alternative_no_reason, item.at, "nothing says why '" + name + "' was not taken",
                 "say in a clause what speaks against it");
}

// The words of a section, of its own part alone or with what is below it.
std::vector<Token> section_words(const Sheet& sheet, std::size_t h, bool below) {
    std::vector<Token> out;
    const Document& document = *sheet.document;
    const Heading& heading = document.headings[h];
    for (const Passage& part : passages(document, heading.body, below ? heading.end : heading.own_end))
        for (Token& token : tokens(document.prose, part.at)) out.push_back(std::move(token));
    return out;
}

// The option that the decision begins with; none where it speaks of no one.
std::optional<std::size_t> taken_option(const Sheet& sheet, std::size_t decision,
                                        const std::vector<Alternative>& items) {
    if (items.size() > most_compared) return std::nullopt;
    const Document& document = *sheet.document;
    const Heading& heading = document.headings[decision];
    const auto best = [&](const std::vector<Token>& words) {
        std::optional<std::size_t> out;
        std::size_t most = 0;
        for (std::size_t i = 0; i < items.size(); ++i)
            if (const std::size_t count = shared_words(items[i].name, words); count > most) most = count, out = i;
        return out;
    };
    if (const auto out = best(tokens(document.prose, heading.title))) return out;
    for (const Passage& part : passages(document, heading.body, heading.own_end))
        for (const Span sentence : sentences(document.prose, part.at))
            if (const auto out = best(tokens(document.prose, sentence))) return out;
    return std::nullopt;
}

// A sentence elsewhere that names this option by a word that no other has, and argues: "Rota: tried in 2016, lasted
// until Easter."
bool argued_elsewhere(const Sheet& sheet, std::size_t options, const std::vector<Alternative>& items, std::size_t own) {
    if (items.size() > most_compared) return false;
    const Document& document = *sheet.document;
    const Heading& place = document.headings[options];
    std::string others;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (i != own) others += items[i].name + ' ';
    const auto known = tokens(others, {0, static_cast<std::uint32_t>(others.size())});
    std::string telling;  // words of its name that no other has
    for (const Token& word : tokens(items[own].name, {0, static_cast<std::uint32_t>(items[own].name.size())}))
        if (shared_words(word.word, known) == 0) telling += word.word + ' ';
    const auto lines = static_cast<std::uint32_t>(document.lines.size());
    for (const Passage& part : passages(document, place.end, lines))
        for (const Span sentence : sentences(document.prose, part.at)) {
            const auto words = tokens(document.prose, sentence);
            if (words.size() > 2 && shared_words(telling, words) > 0 && has_reason_word(words)) return true;
        }
    return false;
}

// A matrix argues for all; else each option needs its words, in the list or, for the one that was taken, in the
// decision.
void check_listed(const Sheet& sheet, std::size_t options, const std::vector<Alternative>& items) {
    if (!sheet.headings_of("matrix").empty()) return;
    for (const Passage& part : passages(*sheet.document, 0, static_cast<std::uint32_t>(sheet.document->lines.size())))
        if (part.kind == LineKind::table && part.first >= sheet.document->head_end) return;
    const auto decision = sheet.heading_of("decision");
    const auto taken =
        decision && gives_reason(sheet, *decision) ? taken_option(sheet, *decision, items) : std::nullopt;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!items[i].reason && taken != i && !argued_elsewhere(sheet, options, items, i))
            report_reason(sheet, items[i]);
}

// A bare list leans on the outcome. A reason for what was taken answers for all; reasons against some others alone
// leave out those that nothing is said of.
void check_bare(const Sheet& sheet, const std::vector<Alternative>& items) {
    const auto decision = sheet.heading_of("decision");
    const auto first = std::find_if(items.begin(), items.end(), [](const Alternative& item) { return !item.reason; });
    if (!decision || !gives_reason(sheet, *decision)) {
        report_reason(sheet, *first);
        return;
    }
    if (items.size() > most_compared) return;
    const auto taken = taken_option(sheet, *decision, items);
    const Document& document = *sheet.document;
    const Heading& heading = document.headings[*decision];
    std::size_t against = 0;
    bool general = heading.end > heading.own_end;  // consequences below it speak of what was taken
    for (const Passage& part : passages(document, heading.body, heading.own_end)) {
        const auto said = sentences(document.prose, part.at);
        for (std::size_t i = 0; i < said.size(); ++i) {
            auto words = tokens(document.prose, said[i]);
            const bool long_enough = words.size() > 6;
            if (words.size() > 4) words.resize(4);
            std::size_t own = 0, other = 0;
            for (std::size_t k = 0; k < items.size(); ++k)
                (taken == k ? own : other) = std::max(taken == k ? own : other, shared_words(items[k].name, words));
            if (other > own)
                ++against;
            else
                general = general || long_enough;
        }
    }
    if (general || against == 0) return;
    const auto words = section_words(sheet, *decision, true);
    for (std::size_t i = 0; i < items.size(); ++i)
        if (!items[i].reason && taken != i && shared_words(items[i].name, words) == 0) report_reason(sheet, items[i]);
}

// "Rationale and alternatives" whose text gives the rationale alone: it names nothing to count.
bool only_rationale(const Sheet& sheet, std::size_t h, const Extracted& found) {
    if (!found.prose || sheet.document->headings[h].name.find("rationale") == std::string::npos) return false;
    static const Words other = {"alternative", "alternatives", "instead",  "chosen",       "could",
                                "would",       "considered",   "rejected", "option",       "options",
                                "might",       "tried",        "dropped",  "alternatively"};
    const auto words = section_words(sheet, h, true);
    return std::none_of(words.begin(), words.end(), [&](const Token& word) { return other.contains(word.word); });
}

// Options in a list, arguments in a section of their own or in the outcome.
void check_options(const Sheet& sheet) {
    auto places = sheet.headings_of("options");
    const auto pros = sheet.heading_of("pros-and-cons");
    std::erase_if(places, [&](std::size_t h) { return pros && h == *pros; });
    const auto main = sheet.heading_of("options");
    if (!main) return;
    const std::size_t own = pros && *main == *pros && !places.empty() ? places.front() : *main;
    const Extracted found = extract_alternatives(sheet, own);
    if (found.none) return;
    // "- [a] new needles, or [b] a scanner": two in one item.
    const bool either = found.items.size() == 1 &&
                        slice(sheet.document->text, found.items.front().at).find(", or ") != std::string_view::npos;
    if (found.items.size() == 1 && !either) report_single(sheet, own, true);
    if (found.prose && !found.several) report_single(sheet, own, true);
    if (found.items.size() < 2 || found.shared || found.matrix) {
        if (found.matrix)
            for (const Alternative& item : found.items)
                if (!item.reason) report_reason(sheet, item);
        return;
    }
    if (sheet.shape->find("pros-and-cons") == nullptr) {
        check_listed(sheet, own, found.items);
        return;
    }
    // Options as headings, most of them weighed good against bad there: one that is only described stands out.
    const auto weighed_here =
        std::count_if(found.items.begin(), found.items.end(), [](const Alternative& item) { return item.weighed; });
    if (!pros && weighed_here > 1) {
        for (const Alternative& item : found.items)
            if (!item.weighed && !item.judged) report_reason(sheet, item);
        return;
    }
    if (pros) {
        Extracted below = extract_alternatives(sheet, *pros);
        if (below.matrix || below.shared) return;
        // Where the others are weighed good against bad, a description is no argument.
        const auto weighed =
            std::count_if(below.items.begin(), below.items.end(), [](const Alternative& item) { return item.weighed; });
        for (const Alternative& item : below.items)
            if (!item.reason || (weighed > 1 && !item.weighed && !item.judged)) report_reason(sheet, item);
        if (!below.items.empty()) return;
    }
    if (std::all_of(found.items.begin(), found.items.end(), [](const Alternative& item) { return item.reason; }))
        return;
    check_bare(sheet, found.items);
}

}  // namespace

void check_alternatives(const Sheet& sheet) {
    if (sheet.shape->asks_for("options")) check_options(sheet);
    if (!sheet.shape->asks_for("alternatives")) return;
    const auto place = sheet.heading_of("alternatives");
    if (!place) return;
    const bool rejected_alone =
        sheet.shape->loose_order;  // such shapes list what was turned down, not what was weighed
    const Extracted found = extract_alternatives(sheet, *place);
    if (found.none || found.links || only_rationale(sheet, *place, found)) return;
    if (found.items.size() == 1 && is_none(found.items.front().name)) return;
    if (!rejected_alone) {
        if (found.items.size() == 1) report_single(sheet, *place, false);
        if (found.items.empty() && found.prose && !found.several) report_single(sheet, *place, false);
    }
    if (found.items.empty() && found.prose && !found.argued && (rejected_alone || found.several))
        report_reason(sheet, {"what is named here", sheet.document->headings[*place].title, false});
    if (found.shared || (found.items.size() < 2 && !rejected_alone)) return;
    // A bare list of what was turned down is none of what was weighed.
    if (rejected_alone && found.items.size() > 1 &&
        std::none_of(found.items.begin(), found.items.end(), [](const Alternative& item) { return item.reason; }))
        return;
    for (const Alternative& item : found.items)
        if (!item.reason) report_reason(sheet, item);
}

}  // namespace career::doc_skeleton
