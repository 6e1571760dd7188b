// SPDX-License-Identifier: MIT
#include "tools/qbank/exchange/import.hpp"

#include <algorithm>
#include <unordered_set>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/frame/arguments.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/qbank/exchange/csv_table.hpp"

namespace career::qbank {
namespace {

constexpr std::string_view list_keys[] = {"principles", "companies",  "levels",   "tags",
                                          "shows",      "follow_ups", "red_flags"};

bool is_list(std::string_view key) {
    return std::find(std::begin(list_keys), std::end(list_keys), key) != std::end(list_keys);
}

Value placed(Value value, std::uint32_t line) {
    value.at = {line, 0};
    for (Value& item : value.items) item.at = {line, 0};
    return value;
}

// A key of a cell, a list or a number where the key wants one; nothing for an empty cell.
void set_cell(Value& question, std::string_view key, std::string_view cell, std::uint32_t line) {
    if (cell.empty()) return;
    Value value(cell);
    if (is_list(key)) value = Value::array(split_items(cell));
    if (key == "handbook")
        if (const auto number = parse_integer(cell)) value = Value(*number);
    question.set(key, placed(std::move(value), line));
    question.members.back().key_at = {line, 0};
}

// Rows become the tables that the bank's reader knows, so that every form is checked by the same rules.
void read_rows(Value questions, const Source& source, Bank& bank, Errors& errors) {
    std::unordered_set<std::string> ids;
    for (const Value& one : questions.items)
        if (const Value* id = one.find("id")) ids.insert(id->text);
    for (Value& one : questions.items) {
        const Value* text = one.find("text");
        if (!one.is(Value::Kind::table) || one.find("id") != nullptr || text == nullptr) continue;
        std::string id = id_from(text->text);
        for (std::size_t n = 2; !ids.insert(id).second; ++n)
            id = id_from(text->text).substr(0, 56) + '-' + std::to_string(n);
        one.set("id", placed(Value(id), one.at.line));
    }
    Value document = Value::table();
    document.set("question", std::move(questions));
    read_bank_document(document, source.name(), bank, errors);
}

void import_csv(const Source& source, char separator, bool anki, Bank& bank, Errors& errors) {
    const auto rows = read_csv(source, separator);
    if (!rows) {
        errors.insert(errors.end(), rows.errors().begin(), rows.errors().end());
        return;
    }
    std::vector<std::string> columns;
    Value questions = Value::array();
    for (const CsvRow& row : *rows) {
        std::vector<std::string> fields = row.fields;
        if (anki && columns.empty() && fields[0].starts_with("#")) {
            if (!fields[0].starts_with("#columns:")) continue;
            fields[0] = fields[0].substr(9);
            columns = std::move(fields);
            continue;
        }
        if (columns.empty()) {
            // Anki's export without a line of columns: the front is the question.
            columns = anki ? std::vector<std::string>{"text"} : fields;
            if (!anki) continue;
        }
        Value question = placed(Value::table(), row.line);
        if (!anki && fields.size() > columns.size()) {
            Error error{{source.name(), row.line, 0},
                        "the line has more fields than the first line names",
                        "put quotation marks around a field with a comma"};
            errors.push_back(std::move(error));
            continue;
        }
        for (std::size_t i = 0; i < std::min(fields.size(), columns.size()); ++i) {
            if (anki && columns[i] == "tags") std::replace(fields[i].begin(), fields[i].end(), ' ', ';');
            set_cell(question, columns[i], fields[i], row.line);
        }
        questions.push(std::move(question));
    }
    read_rows(std::move(questions), source, bank, errors);
}

void import_json(const Source& source, bool lines, Bank& bank, Errors& errors) {
    Value questions = Value::array();
    const auto take = [&](const Source& piece) {
        auto read = read_json(piece);
        if (!read) return void(errors.insert(errors.end(), read.errors().begin(), read.errors().end()));
        if (lines) return void(questions.push(placed(read.take(), piece.first_line())));
        const Value* list = read->is(Value::Kind::table) ? read->find("question") : &*read;
        if (list == nullptr || !list->is(Value::Kind::array)) {
            Error error{
                {source.name(), 0, 0}, "holds no list of questions", "write {\"question\": [{\"text\": \"...\"}]}"};
            return errors.push_back(std::move(error));
        }
        questions = *list;
    };
    if (!lines) take(source);
    for (std::uint32_t number = source.first_line(); lines && number <= source.last_line(); ++number)
        if (const auto line = source.line(number); line.find_first_not_of(" \t") != std::string_view::npos)
            take(Source(source.name(), std::string(line), number));
    read_rows(std::move(questions), source, bank, errors);
}

// The text after "- ", "* ", "+ ", "1. " or "1) "; nothing where the line begins no item.
std::string_view item_text(std::string_view line) {
    std::size_t at = 0;
    if (!line.empty() && (line[0] == '-' || line[0] == '*' || line[0] == '+')) {
        at = 1;
    } else {
        while (at < line.size() && line[at] >= '0' && line[at] <= '9') ++at;
        if (at == 0 || at >= line.size() || (line[at] != '.' && line[at] != ')')) return {};
        ++at;
    }
    if (at >= line.size() || line[at] != ' ') return {};
    const auto begin = line.find_first_not_of(' ', at);
    return begin == std::string_view::npos ? std::string_view() : line.substr(begin);
}

void import_markdown(const Source& source, Bank& bank, Errors& errors) {
    Value questions = Value::array();
    for (std::uint32_t number = source.first_line(); number <= source.last_line(); ++number) {
        const std::string_view line = source.line(number);
        const std::size_t indent = std::min(line.find_first_not_of(" \t"), line.size());
        const std::string_view text = item_text(line.substr(indent));
        if (text.empty()) continue;
        if (indent < 2 || questions.items.empty()) {
            Value question = placed(Value::table(), number);
            set_cell(question, "text", text, number);
            questions.push(std::move(question));
            continue;
        }
        Value& question = questions.items.back();
        const auto colon = text.find(": ");
        const std::string_view key = text.substr(0, colon);
        const bool known = colon != std::string_view::npos &&
                           (is_list(key) || key == "id" || key == "category" || key == "not_this" || key == "handbook");
        if (known) {
            set_cell(question, key, text.substr(colon + 2), number);
            continue;
        }
        // An item below a question that names no key is what comes next in talk.
        auto at = std::find_if(question.members.begin(), question.members.end(),
                               [](const Member& m) { return m.key == "follow_ups"; });
        Value& list =
            at != question.members.end() ? at->value : question.set("follow_ups", placed(Value::array(), number));
        list.push(placed(Value(text), number));
    }
    read_rows(std::move(questions), source, bank, errors);
}

}  // namespace

Exchange exchange_of(const Source& source) {
    const std::string name = ascii_lower(source.name());
    const std::string_view ending = std::string_view(name).substr(std::min(name.rfind('.'), name.size()));
    for (std::size_t i = 0; i < std::size(exchange_ids); ++i)
        if (ending.size() > 1 && ending.substr(1) == exchange_ids[i]) return static_cast<Exchange>(i);
    if (ending == ".md") return Exchange::markdown;
    const std::string_view text = source.text();
    if (text.starts_with("#separator:") || text.starts_with("#columns:")) return Exchange::anki;
    const auto first = text.find_first_not_of(" \t\r\n");
    const char letter = first == std::string_view::npos ? '\0' : text[first];
    if (letter == '{') return text.find("\n{") != std::string_view::npos ? Exchange::jsonl : Exchange::json;
    if (letter == '[' && !text.substr(first).starts_with("[[")) return Exchange::json;
    const BankForm form = form_of(source);
    if (form == BankForm::plain && !item_text(source.line(source.first_line())).empty()) return Exchange::markdown;
    return form == BankForm::toml ? Exchange::toml : form == BankForm::fortune ? Exchange::fortune : Exchange::plain;
}

void import_bank(const Source& source, Exchange form, Bank& bank, Errors& errors) {
    switch (form) {
        case Exchange::toml:
            return read_toml_bank(source, bank, errors);
        case Exchange::csv:
            return import_csv(source, ',', false, bank, errors);
        case Exchange::tsv:
            return import_csv(source, '\t', false, bank, errors);
        case Exchange::anki:
            return import_csv(source, '\t', true, bank, errors);
        case Exchange::json:
            return import_json(source, false, bank, errors);
        case Exchange::jsonl:
            return import_json(source, true, bank, errors);
        case Exchange::markdown:
            return import_markdown(source, bank, errors);
        case Exchange::fortune:
            return read_text_bank(source, BankForm::fortune, bank, errors);
        case Exchange::plain:
            return read_text_bank(source, BankForm::plain, bank, errors);
    }
}

}  // namespace career::qbank
