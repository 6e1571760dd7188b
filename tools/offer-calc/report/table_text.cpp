// SPDX-License-Identifier: MIT
#include "tools/offer-calc/report/table_text.hpp"

#include <algorithm>

namespace career::offer_calc {
namespace {

constexpr std::size_t least_bar = 6, most_bar = 24;

std::string shown(const Cell& cell) { return visible(cell.text) + (cell.marked ? "*" : ""); }

std::vector<std::size_t> widths_of(const Table& table) {
    std::vector<std::size_t> widths;
    const auto measure = [&](const std::vector<Cell>& row) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i == widths.size()) widths.push_back(0);
            widths[i] = std::max(widths[i], display_width(shown(row[i])));
        }
    };
    measure(table.head);
    for (const auto& row : table.rows) measure(row);
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

std::string separated_cell(const std::string& text, char separator) {
    std::string out;
    if (separator == '\t') {
        for (const char c : text) out += c == '\t' || c == '\n' || c == '\r' ? ' ' : c;
        return out;
    }
    if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
    out = "\"";
    for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + '"';
}

}  // namespace

std::string table_text(const Table& table, std::size_t width, bool color) {
    const auto widths = widths_of(table);
    std::size_t used = 0;
    for (const std::size_t one : widths) used += one + 2;
    const bool bars = !table.bars.empty() && used + least_bar <= width;
    const std::size_t bar_width = bars ? std::min(most_bar, width - used) : 0;
    const double most = table.bars.empty() ? 0 : *std::max_element(table.bars.begin(), table.bars.end());
    std::string out = table.title.empty() ? "" : visible(table.title) + '\n';
    const auto line = [&](const std::vector<Cell>& row, double value) {
        std::string text;
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string cell = shown(row[i]);
            const std::string pad(widths[i] - display_width(cell), ' ');
            const std::string body = color && row[i].marked ? "\x1b[1m" + cell + "\x1b[0m" : cell;
            text += (i == 0 ? "" : "  ") + (is_right(table, i) ? pad + body : body + pad);
        }
        if (bars) text += "  " + bar(value, most, bar_width);
        while (text.ends_with(' ')) text.pop_back();
        out += text + '\n';
    };
    if (!table.head.empty()) line(table.head, 0);
    for (std::size_t i = 0; i < table.rows.size(); ++i) line(table.rows[i], i < table.bars.size() ? table.bars[i] : 0);
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
        for (std::size_t i = 0; i < row.size(); ++i)
            out += (i == 0 ? std::string() : std::string(1, separator)) + separated_cell(row[i].plain, separator);
        out += '\n';
    };
    line(table.head);
    for (const auto& row : table.rows) line(row);
    return out;
}

std::string wrapped(std::string_view text, std::size_t width) {
    std::string out;
    std::size_t column = 0;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        const std::string_view word = text.substr(0, end);
        const std::size_t size = display_width(word);
        if (column != 0 && column + 1 + size > width) out += '\n', column = 0;
        if (column != 0) out += ' ', ++column;
        out += word;
        column += size;
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return out + '\n';
}

}  // namespace career::offer_calc
