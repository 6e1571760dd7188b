// SPDX-License-Identifier: MIT
#include "tools/qbank/exchange/csv_table.hpp"

namespace career::qbank {

Result<std::vector<CsvRow>> read_csv(const Source& source, char separator) {
    const std::string_view text = source.text();
    std::vector<CsvRow> rows;
    std::uint32_t line = source.first_line();
    for (std::size_t at = 0; at < text.size();) {
        CsvRow row{.fields = {}, .line = line};
        for (bool more = true; more;) {
            std::string field;
            if (at < text.size() && text[at] == '"') {
                const std::size_t opened = at++;
                for (;; ++at) {
                    if (at >= text.size())
                        return Error{source.position(opened), "a quotation mark is not closed", "close it"};
                    if (text[at] == '"' && (at + 1 >= text.size() || text[at + 1] != '"')) break;
                    if (text[at] == '"') ++at;
                    if (text[at] == '\n') ++line;
                    field += text[at];
                }
                ++at;
            } else {
                const std::size_t end = std::min(text.find_first_of(std::string{separator, '\n'}, at), text.size());
                field = std::string(text.substr(at, end - at));
                at = end;
                if (field.ends_with('\r') && (at >= text.size() || text[at] == '\n')) field.pop_back();
            }
            if (at < text.size() && text[at] == '\r' && (at + 1 == text.size() || text[at + 1] == '\n')) ++at;
            row.fields.push_back(std::move(field));
            more = at < text.size() && text[at] == separator;
            if (!more && at < text.size() && text[at] != '\n')
                return Error{source.position(at), "text after a closing quotation mark",
                             "double the marks inside a field"};
            ++at;
        }
        ++line;
        if (row.fields.size() > 1 || !row.fields[0].empty()) rows.push_back(std::move(row));
    }
    return rows;
}

std::string join_items(const std::vector<std::string>& items) {
    std::string out;
    for (const std::string& item : items) {
        if (!out.empty()) out += "; ";
        for (std::size_t i = 0; i < item.size(); ++i) {
            const bool outer = item[i] == ' ' && (i == 0 || i + 1 == item.size());
            if (outer || item[i] == ';' || item[i] == '\\') out += '\\';
            out += item[i];
        }
    }
    return out;
}

std::vector<std::string> split_items(std::string_view cell) {
    std::vector<std::string> items;
    std::string item;
    std::size_t solid = 0;  // so much of the item is kept whatever blanks end it
    const auto finish = [&] {
        while (item.size() > solid && item.back() == ' ') item.pop_back();
        if (!item.empty()) items.push_back(item);
        item.clear();
        solid = 0;
    };
    for (std::size_t i = 0; i < cell.size(); ++i) {
        const char next = i + 1 < cell.size() ? cell[i + 1] : '\0';
        if (cell[i] == '\\' && (next == ';' || next == '\\' || next == ' ')) {
            item += cell[++i];
            solid = item.size();
        } else if (cell[i] == ';') {
            finish();
        } else if (cell[i] != ' ' || !item.empty()) {
            item += cell[i];
        }
    }
    finish();
    return items;
}

}  // namespace career::qbank
