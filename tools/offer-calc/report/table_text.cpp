// SPDX-License-Identifier: MIT
#include "tools/offer-calc/report/table_text.hpp"
#include "libcommon/data/cell_text.hpp"

#include <algorithm>

namespace career::offer_calc {
namespace {

constexpr std::size_t least_bar = 6, most_bar = 24;

struct Shown {
    std::string text;
    std::size_t width = 0;
};

Shown shown(const Cell& cell) {
    Shown out{cell.number ? cell.text : visible(cell.text)};
    if (cell.marked) out.text += '*';
    out.width = cell.number ? out.text.size() : display_width(out.text);  // numbers are ASCII
    return out;
}

using ShownRows = std::vector<std::vector<Shown>>;

ShownRows shown_rows(const Table& table) {
    ShownRows out(table.rows.size() + 1);
    for (const Cell& cell : table.head) out[0].push_back(shown(cell));
    for (std::size_t i = 0; i < table.rows.size(); ++i)
        for (const Cell& cell : table.rows[i]) out[i + 1].push_back(shown(cell));
    return out;
}

std::vector<std::size_t> widths_of(const ShownRows& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows)
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i == widths.size()) widths.push_back(0);
            widths[i] = std::max(widths[i], row[i].width);
        }
    return widths;
}

// A column is set to the right where its first row has a number.
bool is_right(const Table& table, std::size_t column) {
    return std::any_of(table.rows.begin(), table.rows.end(),
                       [&](const auto& row) { return column < row.size() && row[column].number; });
}

std::string escaped_markdown(const std::string& text) {
    std::string out;
    for (const char c : visible(text)) {
        if (c == '|') out += '\\';
        out += c;
    }
    return out;
}

}  // namespace

std::string table_text(const Table& table, std::size_t width, bool color) {
    const ShownRows rows = shown_rows(table);
    const auto widths = widths_of(rows);
    std::size_t used = 0;
    for (const std::size_t one : widths) used += one + 2;
    const bool bars = !table.bars.empty() && used + least_bar <= width;
    const std::size_t bar_width = bars ? std::min(most_bar, width - used) : 0;
    const double most = table.bars.empty() ? 0 : *std::max_element(table.bars.begin(), table.bars.end());
    std::vector<bool> right;
    for (std::size_t i = 0; i < widths.size(); ++i) right.push_back(is_right(table, i));
    std::string out = table.title.empty() ? "" : visible(table.title) + '\n';
    for (std::size_t r = table.head.empty() ? 1 : 0; r < rows.size(); ++r) {
        for (std::size_t i = 0; i < rows[r].size(); ++i) {
            const Shown& cell = rows[r][i];
            const bool bold = color && r > 0 && table.rows[r - 1][i].marked;
            if (i != 0) out += "  ";
            if (right[i]) out.append(widths[i] - cell.width, ' ');
            if (bold) out += "\x1b[1m";
            out += cell.text;
            if (bold) out += "\x1b[0m";
            if (!right[i]) out.append(widths[i] - cell.width, ' ');
        }
        if (bars && r > 0 && r <= table.bars.size()) out += "  " + bar(table.bars[r - 1], most, bar_width);
        while (out.ends_with(' ')) out.pop_back();
        out += '\n';
    }
    return out;
}

std::string table_markdown(const Table& table) {
    std::string out = table.title.empty() ? "" : "## " + visible(table.title) + "\n\n";
    const auto line = [&](const std::vector<Cell>& row) {
        out += '|';
        for (const Cell& cell : row) out += ' ' + escaped_markdown(cell.text) + (cell.marked ? "\\* |" : " |");
        out += '\n';
    };
    line(table.head);
    out += '|';
    for (std::size_t i = 0; i < table.head.size(); ++i) out += is_right(table, i) ? " --: |" : " --- |";
    out += '\n';
    for (const auto& row : table.rows) line(row);
    return out;
}

std::string table_separated(const Table& table, char separator) {
    std::string out;
    const auto line = [&](const std::vector<Cell>& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) out += separator;
            append_cell(out, row[i].plain(), separator);
        }
        out += '\n';
    };
    line(table.head);
    for (const auto& row : table.rows) line(row);
    return out;
}

}  // namespace career::offer_calc
