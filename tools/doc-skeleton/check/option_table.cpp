// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/option_table.hpp"

#include <optional>
#include <utility>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// A simple table of reStructuredText parts its columns by blanks.
std::vector<std::string> cells(std::string_view row) {
    std::vector<std::string> out;
    row = trimmed(row);
    if (row.find('|') != row.npos) {
        for (const std::string_view cell : row_cells(row)) out.push_back(option_name(cell));
        return out;
    }
    while (true) {
        const std::size_t gap = row.find("  ");
        out.push_back(option_name(row.substr(0, gap)));
        if (gap == row.npos) return out;
        row = trimmed(row.substr(gap));
    }
}

// AsciiDoc lets each cell of a row stand on a line of its own: the first line tells how many a row has.
void join_cells(std::vector<std::vector<std::string>>& table, std::vector<Span>& spans) {
    const std::size_t columns = table.empty() ? 0 : table.front().size();
    std::vector<std::vector<std::string>> rows;
    std::vector<Span> places;
    for (std::size_t i = 0; i < table.size(); ++i)
        for (std::string& cell : table[i]) {
            if (rows.empty() || rows.back().size() == columns) {
                rows.emplace_back();
                places.push_back(spans[i]);
            }
            rows.back().push_back(std::move(cell));
        }
    table = std::move(rows);
    spans = std::move(places);
}

// "This proposal (B-tree)": the column of what is proposed itself.
bool is_own(std::string_view name) {
    return name.find("this proposal") != name.npos || name.find("proposed") != name.npos || name == "proposal" ||
           name == "ours" || name.find("(ours)") != name.npos || name.find("(this") != name.npos ||
           name.find("our proposal") != name.npos || name == "this design" || name == "this rfc";
}

bool speaks_against(std::string_view head) {
    for (const std::string_view word :
         {"cons", "con", "against", "why not", "drawbacks", "drawback", "disadvantages", "reason", "why rejected",
          "why it was not taken", "downsides", "minus", "decision", "verdict", "outcome", "conclusion"})
        if (head == word) return true;
    return false;
}

}  // namespace

std::string option_name(std::string_view text) {
    std::string out = without_marks(trimmed(text));
    while (out.ends_with('.') || out.ends_with(':') || out.ends_with(',')) out.pop_back();
    return out;
}

void read_option_table(const Document& document, const std::vector<const Passage*>& rows, Extracted& out) {
    std::vector<std::vector<std::string>> table;
    std::vector<Span> spans;
    for (const Passage* row : rows) {
        const std::string_view text = slice(document.text, row->at);
        if (text.find_first_not_of("|-:+= \t") == text.npos) continue;
        if (trimmed(text) == "|===") continue;
        table.push_back(cells(text));
        spans.push_back(row->at);
    }
    if (document.markup == Markup::asciidoc) join_cells(table, spans);
    out.matrix = true;
    if (table.empty()) return;
    const std::string corner = ascii_lower(table.front().front());
    const bool by_column = corner.empty() || corner.find("criteri") != corner.npos || corner == "what" ||
                           corner.find("measure") != corner.npos || corner.find("aspect") != corner.npos;
    const std::string second = table.front().size() > 1 ? ascii_lower(table.front()[1]) : std::string();
    const bool why = second.find("why") != second.npos || second.find("against") != second.npos ||
                     second.find("reason") != second.npos || second.find("con") != second.npos;
    if (by_column && !why) {
        for (std::size_t i = 1; i < table.front().size(); ++i) {
            const std::string name = ascii_lower(table.front()[i]);
            if (name == "weight" || name == "weights" || name == "unit" || name.empty() || is_own(name)) continue;
            out.items.push_back({table.front()[i], spans.front(), true});
        }
        return;
    }
    // Where a column is there for what speaks against them, it has to say something.
    std::optional<std::size_t> against;
    for (std::size_t i = 1; i < table.front().size(); ++i)
        if (speaks_against(ascii_lower(table.front()[i]))) against = i;
    const auto is_blank = [](std::string_view cell) {
        const std::string lower = ascii_lower(cell);
        for (const std::string_view word :
             {"", "-", "?", "no", "not chosen", "not taken", "rejected", "discarded", "dropped"})
            if (lower == word) return true;
        return false;
    };
    for (std::size_t r = 1; r < table.size(); ++r) {
        if (against && !table[r].front().empty()) {
            out.items.push_back(
                {table[r].front(), spans[r], *against < table[r].size() && !is_blank(table[r][*against])});
            continue;
        }
        bool filled = table[r].size() < 2;
        for (std::size_t i = 1; i < table[r].size(); ++i) filled = filled || !is_blank(table[r][i]);
        if (table[r].front().empty()) continue;
        out.items.push_back({table[r].front(), spans[r], filled && table[r].size() > 1});
    }
}

}  // namespace career::doc_skeleton
