// SPDX-License-Identifier: MIT
#include <iterator>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/table_reader.hpp"
#include "tools/level-check/evidence/in_parts.hpp"
#include "tools/level-check/evidence/readers.hpp"

namespace career::level_check {
namespace {

struct Line {
    std::string_view text;
    std::uint32_t number;
};

// The lines that hold something, without the blanks at their ends.
std::vector<Line> lines_of(const Source& source) {
    std::vector<Line> out;
    std::string_view rest = source.text();
    std::uint32_t number = source.first_line();
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
        if (!line.empty()) out.push_back({line, number});
        ++number;
    }
    return out;
}

// Shifts a fault of one line's document to the line's place in the file.
void add_fault(Errors& errors, const Error& fault, const std::string& file, std::uint32_t line) {
    Error moved = fault;
    moved.at = {file, line, fault.at.column};
    errors.push_back(std::move(moved));
}

void read_json_line(const Line& line, const std::string& file, std::vector<Item>& items, Errors& errors) {
    const auto row = read_json(Source(file, std::string(line.text), line.number));
    if (!row) {
        for (const Error& fault : row.errors()) add_fault(errors, fault, file, line.number);
        return;
    }
    Errors faults;
    TableReader in(*row, file, faults);
    Item item;
    item.at = {file, line.number, 1};
    item.id = in.text_or("id", "");
    item.statement = in.text("statement");
    if (const Value* const date = in.raw("date"); date != nullptr && date->is(Value::Kind::text)) {
        item.date = parse_date(date->text);
        if (!item.date) in.fault("date", "'" + date->text + "' is no date", "write it as 2025-11-28");
    }
    // A filter's rows carry what other programs put there: only what is known is read.
    if (const Value* const dimension = in.raw("dimension"); dimension != nullptr && dimension->is(Value::Kind::text))
        item.dimension = dimension_of(in.word("dimension", dimension_ids));
    item.scope = in.text_or("scope", "");
    item.metric = in.text_or("metric", "");
    item.people = in.integer_if("people", 0, 10'000'000);
    for (const Error& fault : faults) add_fault(errors, fault, file, line.number);
    items.push_back(std::move(item));
}

template <class Each>
void append(std::vector<Each>& to, std::vector<Each>& from) {
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

}  // namespace

Result<std::vector<Item>> read_json_lines(const Source& source) {
    const std::vector<Line> lines = lines_of(source);
    const std::size_t parts = parts_for(lines.size());
    std::vector<std::vector<Item>> items(parts);
    std::vector<Errors> errors(parts);
    in_parts(parts, lines.size(), [&](std::size_t part, std::size_t first, std::size_t last) {
        items[part].reserve(last - first);
        for (std::size_t n = first; n < last; ++n) read_json_line(lines[n], source.name(), items[part], errors[part]);
    });
    for (std::size_t part = 1; part < parts; ++part) {
        append(items[0], items[part]);
        append(errors[0], errors[part]);
    }
    if (!errors[0].empty()) return std::move(errors[0]);
    return std::move(items[0]);
}

std::vector<Item> read_plain_lines(const Source& source) {
    const std::vector<Line> lines = lines_of(source);
    std::vector<Item> items(lines.size());
    in_parts(parts_for(lines.size()), lines.size(), [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t n = first; n < last; ++n) {
            items[n].statement = std::string(lines[n].text);
            items[n].at = {source.name(), lines[n].number, 1};
        }
    });
    return items;
}

}  // namespace career::level_check
