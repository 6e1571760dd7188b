// SPDX-License-Identifier: MIT
#include <algorithm>
#include <unordered_set>

#include "tools/doc-skeleton/check/alternatives.hpp"
#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/check/wording.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

using Words = std::unordered_set<std::string_view>;

std::string words_of(std::string_view name) {
    std::string out;
    for (const char c : plain_name(name))
        if (is_letter(c) || is_digit(c) || c == ' ') out += c;
    return out;
}

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
    if (found.items.size() == 1) report_single(sheet, own, true);
    if (found.prose && !found.several) report_single(sheet, own, true);
    if (found.items.size() < 2 || found.shared || found.matrix) {
        if (found.matrix)
            for (const Alternative& item : found.items)
                if (!item.reason) report_reason(sheet, item);
        return;
    }
    const bool madr = sheet.shape->find("pros-and-cons") != nullptr;
    if (!madr) {
        // A matrix argues for all; else each needs its words, in the list or in what follows.
        if (!sheet.headings_of("matrix").empty()) return;
        for (const Passage& part :
             passages(*sheet.document, 0, static_cast<std::uint32_t>(sheet.document->lines.size())))
            if (part.kind == LineKind::table && part.first >= sheet.document->head_end) return;
        for (const Alternative& item : found.items)
            if (!item.reason) {
                // The one that was taken has its reason in the decision.
                const auto decision = sheet.heading_of("decision");
                bool taken = false;
                if (decision) {
                    const Heading& heading = sheet.document->headings[*decision];
                    const std::string text = words_of(std::string_view(sheet.document->text)
                                                          .substr(sheet.document->lines[heading.line].begin,
                                                                  (heading.end < sheet.document->lines.size()
                                                                       ? sheet.document->lines[heading.end].begin
                                                                       : sheet.document->text.size()) -
                                                                      sheet.document->lines[heading.line].begin));
                    const std::string name = words_of(item.name);
                    taken = !name.empty() && text.find(name) != text.npos && gives_reason(sheet, *decision);
                }
                if (!taken) report_reason(sheet, item);
            }
        return;
    }
    std::vector<Alternative> argued;
    if (pros) {
        const Extracted below = extract_alternatives(sheet, *pros);
        argued = below.items;
        if (below.matrix || below.shared) return;
        for (const Alternative& item : below.items)
            if (!item.reason) report_reason(sheet, item);
        if (!below.items.empty()) return;
    }
    const bool each_in_list =
        std::all_of(found.items.begin(), found.items.end(), [](const Alternative& item) { return item.reason; });
    if (each_in_list) return;
    const auto decision = sheet.heading_of("decision");
    if (decision && gives_reason(sheet, *decision)) {
        // A list in which some options argue and others do not is unfinished; a bare one leans on the outcome.
        const bool nested = sheet.document->headings.size() > own + 1 &&
                            sheet.document->headings[own + 1].level > sheet.document->headings[own].level;
        if (nested)
            for (const Alternative& item : found.items)
                if (!item.reason && words_of(slice(sheet.text(), sheet.document->headings[*decision].title)).empty())
                    report_reason(sheet, item);
        return;
    }
    for (const Alternative& item : found.items)
        if (!item.reason) {
            report_reason(sheet, item);
            return;
        }
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
    if (found.none) return;
    if (found.items.size() == 1 && is_none(found.items.front().name)) return;
    if (!rejected_alone) {
        if (found.items.size() == 1) report_single(sheet, *place, false);
        if (found.items.empty() && found.prose && !found.several) report_single(sheet, *place, false);
    }
    if (rejected_alone && found.items.empty() && found.prose && !found.argued)
        report_reason(sheet, {"what is named here", sheet.document->headings[*place].title, false});
    if (found.shared || (found.items.size() < 2 && !rejected_alone)) return;
    for (const Alternative& item : found.items)
        if (!item.reason) report_reason(sheet, item);
}

}  // namespace career::doc_skeleton
