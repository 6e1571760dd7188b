// SPDX-License-Identifier: MIT
#include "tools/qbank/bank/question_writer.hpp"

#include <algorithm>

#include "libcommon/data/cell_text.hpp"
#include "libcommon/data/value_writer.hpp"
#include "tools/qbank/exchange/csv_table.hpp"

namespace career::qbank {
Value names_of(std::uint32_t bits, std::span<const std::string_view> ids) {
    Value out = Value::array();
    for (std::size_t i = 0; i < ids.size(); ++i)
        if ((bits >> i & 1) != 0) out.push(Value(ids[i]));
    return out;
}

std::string cell_of(const Value& value) {
    switch (value.kind) {
        case Value::Kind::text:
            return value.text;
        case Value::Kind::null:
            return {};
        case Value::Kind::array: {
            std::vector<std::string> items;
            for (const Value& item : value.items) items.push_back(cell_of(item));
            return join_items(items);
        }
        case Value::Kind::date:
            return to_text(value.date);
        default:
            return to_json(value);
    }
}

namespace {

Value array_of(TextList list) {
    Value out = Value::array();
    for (const auto text : list) out.push(Value(text));
    return out;
}

void write_table(Output& out, char separator, std::span<const std::string_view> columns,
                 const std::vector<Value>& rows) {
    std::string line;
    for (const auto column : columns) {
        if (!line.empty()) line += separator;
        line += column;
    }
    out.write(line + '\n');
    for (const Value& row : rows) {
        line.clear();
        for (std::size_t i = 0; i < columns.size(); ++i) {
            if (i > 0) line += separator;
            if (const Value* value = row.find(columns[i])) append_cell(line, cell_of(*value), separator);
        }
        out.write(line + '\n');
    }
}

void write_structured(Output& out, std::string_view format, std::string_view kind, const std::vector<Value>& rows) {
    if (format == "toml") {
        bool first = true;
        for (const Value& row : rows) {
            if (!first) out.write("\n");
            out.write(to_toml_item(kind, row));
            first = false;
        }
    } else if (format == "jsonl") {
        for (const Value& row : rows) out.write(to_json(row) + '\n');
    } else {
        Value document = Value::table();
        Value& list = document.set(kind, Value::array());
        for (const Value& row : rows) list.push(row);
        out.write(to_json(document, 2) + '\n');
    }
}

}  // namespace

Value value_of(const Question& question) {
    Value out = Value::table();
    out.set("id", question.id);
    out.set("text", question.text);
    if (question.category != no_category) out.set("category", category_of(question));
    const auto set = [&](std::string_view key, Value list) {
        if (!list.items.empty()) out.set(key, std::move(list));
    };
    set("principles", names_of(question.principles, principle_ids));
    set("companies", names_of(question.companies, company_ids));
    set("levels", names_of(question.levels, level_ids));
    set("tags", array_of(question.tags));
    set("shows", array_of(question.shows));
    set("follow_ups", array_of(question.follow_ups));
    set("red_flags", array_of(question.red_flags));
    if (!question.not_this.empty()) out.set("not_this", question.not_this);
    if (question.handbook != 0) out.set("handbook", static_cast<std::int64_t>(question.handbook));
    return out;
}

void write_rows(Output& out, std::string_view format, std::string_view kind, const std::vector<Value>& rows) {
    if (format != "csv" && format != "tsv") return write_structured(out, format, kind, rows);
    std::vector<std::string_view> columns;
    for (const Value& row : rows)
        for (const Member& member : row.members)
            if (std::find(columns.begin(), columns.end(), member.key) == columns.end()) columns.push_back(member.key);
    write_table(out, format == "csv" ? ',' : '\t', columns, rows);
}

void write_questions(Output& out, std::string_view format, std::span<const Question* const> questions) {
    std::vector<Value> rows;
    rows.reserve(questions.size());
    for (const Question* question : questions) rows.push_back(value_of(*question));
    if (format == "csv" || format == "tsv")
        write_table(out, format == "csv" ? ',' : '\t', question_columns, rows);
    else
        write_structured(out, format, "question", rows);
}

}  // namespace career::qbank
