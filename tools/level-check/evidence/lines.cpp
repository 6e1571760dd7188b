// SPDX-License-Identifier: MIT
#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/table_reader.hpp"
#include "tools/level-check/evidence/readers.hpp"

namespace career::level_check {
namespace {

template <class Take>
void each_line(const Source& source, Take take) {
    std::string_view rest = source.text();
    std::uint32_t number = source.first_line();
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        std::string_view line = rest.substr(0, end);
        rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
        while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t'))
            line.remove_suffix(1);
        while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
        if (!line.empty()) take(line, number);
        ++number;
    }
}

// Shifts a fault of one line's document to the line's place in the file.
void add_fault(Errors& errors, const Error& fault, const std::string& file, std::uint32_t line) {
    Error moved = fault;
    moved.at = {file, line, fault.at.column};
    errors.push_back(std::move(moved));
}

}  // namespace

Result<std::vector<Item>> read_json_lines(const Source& source) {
    std::vector<Item> items;
    Errors errors;
    each_line(source, [&](std::string_view line, std::uint32_t number) {
        const auto row = read_json(Source(source.name(), std::string(line), number));
        if (!row) {
            for (const Error& fault : row.errors()) add_fault(errors, fault, source.name(), number);
            return;
        }
        Errors faults;
        TableReader in(*row, source.name(), faults);
        Item item;
        item.at = {source.name(), number, 1};
        item.id = in.text_or("id", "");
        item.statement = in.text("statement");
        if (const Value* const date = in.raw("date"); date != nullptr && date->is(Value::Kind::text)) {
            item.date = parse_date(date->text);
            if (!item.date) in.fault("date", "'" + date->text + "' is no date", "write it as 2025-11-28");
        }
        // A filter's rows carry what other programs put there: only what is known is read.
        if (const Value* const dimension = in.raw("dimension");
            dimension != nullptr && dimension->is(Value::Kind::text))
            item.dimension = dimension_of(in.word("dimension", dimension_ids));
        item.scope = in.text_or("scope", "");
        item.metric = in.text_or("metric", "");
        item.people = in.integer_if("people", 0, 10'000'000);
        for (const Error& fault : faults) add_fault(errors, fault, source.name(), number);
        items.push_back(std::move(item));
    });
    if (!errors.empty()) return errors;
    return items;
}

std::vector<Item> read_plain_lines(const Source& source) {
    std::vector<Item> items;
    each_line(source, [&](std::string_view line, std::uint32_t number) {
        Item item;
        item.statement = std::string(line);
        item.at = {source.name(), number, 1};
        items.push_back(std::move(item));
    });
    return items;
}

}  // namespace career::level_check
