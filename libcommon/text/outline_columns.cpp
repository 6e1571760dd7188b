// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/outline.hpp"

namespace career {

// A table with a story a row: its head names the parts. True where the line is the head or one of its rows.
bool Outline::read_columns(std::uint32_t index) {
    const Line& line = lines_[index];
    const bool inside = index > 0 && lines_[index - 1].kind == LineKind::table;
    if (!inside) columns_.clear();
    if (inside && columns_.empty()) return false;
    Mark row;
    row.separator = {.kind = SeparatorKind::row, .line = index};
    std::vector<Mark> cells;
    std::size_t named = 0, column = 0;
    bool filled = false;
    for (std::size_t begin = line.content + 1; begin < line.end; ++column) {
        const std::size_t end = std::min<std::size_t>(text_.find('|', begin), line.end);
        const Span cell = bare_title(text_, {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
        begin = end + 1;
        if (!inside) {
            const auto name = names_.find(slice(text_, cell));
            columns_.push_back(name.value_or(PartName{}));
            if (name && name->parts != 0) ++named;
            continue;
        }
        if (column >= columns_.size()) break;
        const PartName& name = columns_[column];
        if (name.parts == 0) {
            if (row.separator.title.empty() && slice(text_, cell).find_first_not_of("-: ") != std::string_view::npos)
                row.separator.title = cell;
            continue;
        }
        Mark mark;
        mark.is_label = true;
        mark.label = {.parts = name.parts, .kind = name.kind, .form = LabelForm::row, .line = index};
        mark.label.name = mark.label.mark = {cell.begin, cell.begin};
        cells.push_back(mark);  // an empty cell is an empty part
        filled = filled || slice(text_, cell).find_first_not_of("-: ") != std::string_view::npos;
    }
    if (!inside) {
        if (named < 3) columns_.clear();
        return named >= 3;
    }
    if (!filled) return true;  // the line under the head
    marks_.push_back(row);
    marks_.insert(marks_.end(), cells.begin(), cells.end());
    return true;
}

}  // namespace career
