// SPDX-License-Identifier: MIT
#include "libcommon/data/table_reader.hpp"
#include "libcommon/frame/suggest.hpp"
#include "tools/level-check/evidence/readers.hpp"

namespace career::level_check {
namespace {

bool is_blank(std::string_view text) { return text.find_first_not_of(" \t\r\n") == std::string_view::npos; }

// JSON has no dates: there a date is a text.
std::optional<Date> read_date(TableReader& in) {
    const Value* const raw = in.raw("date");
    if (raw == nullptr) return std::nullopt;
    if (!raw->is(Value::Kind::text)) return in.date_if("date");
    const auto date = parse_date(raw->text);
    if (!date) in.fault("date", "'" + raw->text + "' is no date", "write it as 2025-11-28");
    return date;
}

}  // namespace

Result<std::vector<Item>> read_tables(const Value& document, const std::string& file) {
    Errors errors;
    std::vector<Item> items;
    TableReader in(document, file, errors);
    in.integer_or("format", 1, 1, 1);
    const auto name = in.text_if("name");  // who keeps the evidence: the promotion packet prints it
    for (TableReader& row : in.tables("evidence")) {
        Item item;
        item.at = row.here();
        item.id = row.text_or("id", "");
        item.statement = row.text("statement");
        if (row.has("statement") && is_blank(item.statement))
            row.fault("statement", "the statement is empty", "say in a sentence what you did");
        item.date = read_date(row);
        if (item.date) item.date_at = row.at("date");
        if (row.has("dimension")) item.dimension = dimension_of(row.word("dimension", dimension_ids));
        item.scope = row.text_or("scope", "");
        item.metric = row.text_or("metric", "");
        item.story = row.text_or("story", "");
        item.people = row.integer_if("people", 0, 10'000'000);
        row.finish();
        items.push_back(std::move(item));
    }
    in.finish();
    if (!errors.empty()) return errors;
    return items;
}

}  // namespace career::level_check
