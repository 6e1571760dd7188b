// SPDX-License-Identifier: MIT
#include "libcommon/checks/excerpt.hpp"

#include <algorithm>
#include <vector>

#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

constexpr std::size_t margin = 8;  // "   3 │ " and one free column

struct Cell {
    std::string text;
    std::size_t width;
    std::size_t byte;  // of the line
};

std::vector<Cell> cells_of(std::string_view line, std::size_t from) {
    std::vector<Cell> cells;
    for (std::size_t at = 0; at < line.size();) {
        const Scalar scalar = decode(line.substr(at));
        const std::string_view bytes = line.substr(at, scalar.size);
        Cell cell{bytes == "\t" ? std::string("    ") : visible(bytes), 0, from + at};
        cell.width = display_width(cell.text);
        cells.push_back(std::move(cell));
        at += scalar.size;
    }
    return cells;
}

}  // namespace

Excerpt excerpt_of(const PlacedFinding& finding, std::size_t width) {
    const auto cells = cells_of(finding.line_text, finding.text_from);
    const std::size_t begin_byte = finding.begin.byte_column - 1;
    const bool one_line = finding.end.line == finding.begin.line;
    const std::size_t end_byte = one_line ? finding.end.byte_column - 1 : finding.text_from + finding.line_text.size();
    std::size_t begin = 0, end = 0;
    while (begin < cells.size() && cells[begin].byte < begin_byte) ++begin;
    end = begin;
    while (end < cells.size() && cells[end].byte < end_byte) ++end;

    const std::size_t room = width > margin + 16 ? width - margin : 16;
    const auto sum = [&](std::size_t from, std::size_t to) {
        std::size_t total = 0;
        for (std::size_t i = from; i < to; ++i) total += cells[i].width;
        return total;
    };
    std::size_t first = 0, last = cells.size();
    if (sum(first, last) > room || finding.text_from != 0) {
        // A third of the room before the marks, the rest from them on; an ellipsis where something is left out.
        first = begin;
        for (std::size_t used = 0; first > 0 && used + cells[first - 1].width <= room / 3; --first)
            used += cells[first - 1].width;
        last = first;
        for (std::size_t used = 2; last < cells.size() && used + cells[last].width <= room; ++last)
            used += cells[last].width;
    }
    Excerpt excerpt;
    const bool cut_before = first > 0 || finding.text_from != 0;
    if (cut_before) excerpt.line += "…";
    for (std::size_t i = first; i < last; ++i) excerpt.line += cells[i].text;
    if (last < cells.size()) excerpt.line += "…";
    excerpt.before = sum(first, std::max(first, std::min(begin, last))) + (cut_before ? 1 : 0);
    excerpt.marked = std::max<std::size_t>(1, sum(std::min(begin, last), std::min(end, last)));
    return excerpt;
}

}  // namespace career
