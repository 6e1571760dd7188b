// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/doc-skeleton/check/rules.hpp"
#include "tools/doc-skeleton/check/way_back.hpp"
#include "tools/doc-skeleton/check/words.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::size_t longest_sentence = 300;  // what is longer is no sentence, and is not read in pairs of words

Zone zone_of_section(std::string_view id) {
    static const Words other = {"problem", "current-state", "alternatives", "motivation",
                                "context", "options",       "prior-art"};
    static const Words build = {"proposal", "design", "user-stories", "target-state", "security",
                                "cost",     "goals",  "goal",         "non-goals",    "summary"};
    return other.contains(id) ? Zone::other : build.contains(id) ? Zone::build : Zone::plan;
}

// By heading: its own sections decide, else those of the heading above it.
std::vector<Zone> zones(const Sheet& sheet) {
    const auto& headings = sheet.document->headings;
    std::vector<std::optional<Zone>> own(headings.size());
    for (std::size_t i = 0; i < sheet.served.size(); ++i)
        for (const std::size_t h : sheet.served[i]) {
            const Zone zone = zone_of_section(sheet.shape->sections[i].id);
            own[h] = std::max(own[h].value_or(Zone::other), zone);
        }
    std::vector<Zone> out(headings.size(), Zone::plan);
    std::vector<std::size_t> above;
    for (std::size_t h = 0; h < headings.size(); ++h) {
        while (!above.empty() && headings[above.back()].level >= headings[h].level) above.pop_back();
        out[h] = own[h].value_or(above.empty() ? Zone::plan : out[above.back()]);
        above.push_back(h);
    }
    return out;
}

bool has_section(const Sheet& sheet) {
    const Document& document = *sheet.document;
    for (const std::size_t h : sheet.headings_of("rollback"))
        for (std::uint32_t i = document.headings[h].body; i < document.headings[h].end; ++i)
            if (document.lines[i].kind == LineKind::text || document.lines[i].kind == LineKind::item ||
                document.lines[i].kind == LineKind::table || document.lines[i].kind == LineKind::code)
                return true;
    return false;
}

// "`CACHE_MODE=off` works at any time", "`--no-cache`": code is no word, but a switch that is set off by it is one.
bool sets_off(std::string_view shown) {
    for (std::size_t at = shown.find('`'); at != shown.npos; at = shown.find('`', at + 1))
        for (const std::string_view sign :
             {"=off`", "=false`", "=0`", ": off`", ": false`", " off`", " false`", "=none`"})
            if (const std::size_t found = shown.find(sign, at + 1);
                found != shown.npos && found == shown.find('`', at + 1) + 1 - sign.size())
                return true;
    return false;
}

// kep.yaml: a feature gate, unless it says that the feature cannot be disabled any more.
bool has_gate(const Sheet& sheet) {
    const Field* disable = sheet.field({"disable supported"});
    if (disable != nullptr) return disable->value == "true";
    return sheet.field({"feature gates"}) != nullptr;
}

bool undoes(const std::vector<Token>& words) {
    static const Words undoing = {"rollback", "roll-back", "revert", "undo", "downgrade", "restore"};
    for (std::size_t k = 0; k < words.size(); ++k)
        if (undoing.contains(words[k].word) ||
            (words[k].word == "roll" && k + 1 < words.size() && words[k + 1].word == "back"))
            return true;
    return false;
}

// "`helm rollback ledger` is what on-call runs"
bool has_command_inside(std::string_view shown) {
    for (std::size_t at = shown.find('`'); at != shown.npos;) {
        const std::size_t close = shown.find('`', at + 1);
        if (close == shown.npos) return false;
        const std::string_view code = shown.substr(at + 1, close - at - 1);
        if (code.find(' ') != code.npos && undoes(tokens(code, {0, static_cast<std::uint32_t>(code.size())})))
            return true;
        at = shown.find('`', close + 1);
    }
    return false;
}

// "# roll back", "git revert": commands of the plan, and what they say of themselves.
bool has_command(const Document& document, const std::vector<Zone>& by_heading) {
    for (std::size_t h = 0; h < document.headings.size(); ++h) {
        if (by_heading[h] != Zone::plan) continue;
        for (std::uint32_t i = document.headings[h].body; i < document.headings[h].own_end; ++i) {
            if (document.lines[i].kind != LineKind::code) continue;
            if (undoes(tokens(document.text, {document.lines[i].begin, document.lines[i].end}))) return true;
        }
    }
    return false;
}

// "| Step | If it fails |": each cell speaks for itself.
bool has_cell(std::string_view row, Zone zone) {
    const auto cells = row_cells(row);
    return std::any_of(cells.begin(), cells.end(), [&](std::string_view cell) {
        return says_way_back(tokens(cell, {0, static_cast<std::uint32_t>(cell.size())}), zone);
    });
}

bool has_sentence(const Document& document, const std::vector<Zone>& by_heading) {
    std::size_t h = 0;  // the heading that the passage stands under, and one more
    for (const Passage& part : passages(document, 0, static_cast<std::uint32_t>(document.lines.size()))) {
        while (h < document.headings.size() && document.headings[h].line <= part.first) ++h;
        const Zone zone = h == 0 ? Zone::other : by_heading[h - 1];
        if (zone == Zone::other) continue;
        if (part.kind == LineKind::table && has_cell(slice(document.prose, part.at), zone)) return true;
        for (const Span sentence : sentences(document.prose, part.at)) {
            auto words = tokens(document.prose, sentence);
            if (words.size() > longest_sentence) words.resize(longest_sentence);
            if (says_way_back(words, zone) ||
                (zone == Zone::plan &&
                 (sets_off(slice(document.text, sentence)) || has_command_inside(slice(document.text, sentence)))))
                return true;
        }
    }
    return false;
}

}  // namespace

void check_rollback(const Sheet& sheet) {
    if (!sheet.shape->asks_for("rollback") || has_section(sheet) || has_gate(sheet)) return;
    const Document& document = *sheet.document;
    const std::vector<Zone> by_heading = zones(sheet);
    if (has_sentence(document, by_heading) || has_command(document, by_heading)) return;
    const auto migration = sheet.heading_of("migration");
    const auto steps = sheet.heading_of("steps");
    const Span at = migration ? document.headings[*migration].title
                    : steps   ? document.headings[*steps].title
                              : sheet.title_span();
    sheet.report(Rule::no_rollback, at, "nothing says how to go back", "say how each step is undone and who decides");
}

}  // namespace career::doc_skeleton
