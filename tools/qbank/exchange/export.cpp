// SPDX-License-Identifier: MIT
#include "libcommon/data/cell_text.hpp"
#include "libcommon/data/value_writer.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/exchange/csv_table.hpp"
#include "tools/qbank/exchange/import.hpp"

namespace career::qbank {
namespace {

std::string to_columns(std::span<const Question* const> questions, char separator, bool anki) {
    std::string out;
    if (anki) out = "#separator:tab\n#html:false\n#tags column:7\n#columns:";
    for (const auto column : question_columns) {
        if (column != question_columns[0]) out += separator;
        out += column;
    }
    out += '\n';
    for (const Question* question : questions) {
        const Value row = value_of(*question);
        for (const auto column : question_columns) {
            if (column != question_columns[0]) out += separator;
            const Value* value = row.find(column);
            if (value == nullptr) continue;
            if (anki && column == "tags") {
                for (const auto tag : question->tags)
                    out += (tag.data() == question->tags.joined().data() ? "" : " ") + std::string(tag);
                continue;
            }
            append_quoted_cell(out, cell_of(*value), separator);  // Anki reads quotation marks between tabs too
        }
        out += '\n';
    }
    return out;
}

std::string to_markdown(std::span<const Question* const> questions) {
    std::string out;
    for (const Question* question : questions) {
        out += "- " + std::string(question->text) + '\n';
        for (const Member& member : value_of(*question).members)
            if (member.key != "text") out += "  - " + member.key + ": " + cell_of(member.value) + '\n';
    }
    return out;
}

}  // namespace

std::string export_bank(std::span<const Question* const> questions, Exchange form) {
    std::string out;
    switch (form) {
        case Exchange::csv:
            return to_columns(questions, ',', false);
        case Exchange::tsv:
            return to_columns(questions, '\t', false);
        case Exchange::anki:
            return to_columns(questions, '\t', true);
        case Exchange::markdown:
            return to_markdown(questions);
        case Exchange::fortune:
            for (const Question* question : questions) out += std::string(question->text) + "\n%\n";
            return out;
        case Exchange::plain:
            for (const Question* question : questions) out += std::string(question->text) + '\n';
            return out;
        case Exchange::toml:
            for (const Question* question : questions)
                out += (out.empty() ? "" : "\n") + to_toml_item("question", value_of(*question));
            return out;
        case Exchange::jsonl:
            for (const Question* question : questions) out += to_json(value_of(*question)) + '\n';
            return out;
        case Exchange::json: {
            Value document = Value::table();
            Value& list = document.set("question", Value::array());
            for (const Question* question : questions) list.push(value_of(*question));
            return to_json(document, 2) + '\n';
        }
    }
    return out;
}

}  // namespace career::qbank
