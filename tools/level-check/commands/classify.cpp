// SPDX-License-Identifier: MIT
#include <unistd.h>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/system/terminal.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/level-check/commands/support.hpp"
#include "tools/level-check/commands/tables.hpp"
#include "tools/level-check/evidence/in_parts.hpp"

namespace career::level_check {
namespace {

Value row_of(const Item& item, const Reading& reading) {
    constexpr std::size_t most_members = 11;
    Value row = Value::table();
    row.members.reserve(most_members);
    row.set("id", Value(item.id));
    row.set("dimension", Value(id_of(reading.dimension)));
    if (reading.second) row.set("second", Value(id_of(*reading.second)));
    row.set("level", Value(id_of(reading.level)));
    row.set("strength", Value(id_of(reading.strength)));
    row.set("against", Value(reading.against));
    if (reading.anti_pattern) row.set("anti_pattern", Value(id_of(*reading.anti_pattern)));
    if (reading.failure_mode) row.set("failure_mode", Value(id_of(*reading.failure_mode)));
    row.set("words", Value::array(reading.words));
    row.set("why", Value(reason_of(reading)));
    row.set("statement", Value(item.statement));
    return row;
}

void append_line(std::string& out, const Item& item, const Reading& reading) {
    append_padded(out, item.id, 4);
    out += ' ';
    append_padded(out, id_of(reading.dimension), 14);
    append_padded(out, id_of(reading.level), 13);
    append_padded(out, id_of(reading.strength), 7);
    if (reading.against) out += "against: ";
    out += reason_of(reading);
    const std::size_t words = out.size();
    for (const std::string& word : reading.words) out.append(out.size() == words ? " [" : "; ").append(word);
    make_visible(out, words);
    if (!reading.words.empty()) out += ']';
    out += '\n';
}

void append(std::string& out, const Item& item, const Reading& reading, std::string_view format, bool first) {
    if (format == "text") return append_line(out, item, reading);
    if (format == "jsonl")
        out += to_json(row_of(item, reading)) + '\n';
    else
        out += (first ? "" : "\n") + to_toml_item("reading", row_of(item, reading));
}

// Where nothing says otherwise, a filter reads lines: bullets' marks and dates would be part of them.
Form form_for(const Arguments& arguments, const Source& source) {
    if (const auto wanted = form_wanted(arguments)) return *wanted;
    const std::string_view name = source.name();
    if (name.ends_with(".md") || name.ends_with(".markdown")) return Form::bullets;
    const Form form = form_of(source);
    if (form == Form::json && !name.ends_with(".json")) return Form::jsonl;
    return form == Form::bullets ? Form::lines : form;
}

}  // namespace

Exit run_classify(const Arguments& arguments, Output& out) {
    std::vector<std::string> paths = arguments.operands();
    if (paths.empty()) {
        if (is_terminal(STDIN_FILENO))
            return out.usage("no file given, and standard input is a terminal",
                             "name a file, or pipe statements in, one a line");
        paths.push_back("-");
    }
    const std::string format = arguments.format();
    Value rows = Value::array();
    std::size_t number = 0;
    Exit status = Exit::done;
    for (const std::string& path : paths) {
        const auto source = read_file(path, std::size_t{256} << 20);
        if (!source) {
            status = out.refuse(source.errors());
            continue;
        }
        auto items = read_evidence(*source, form_for(arguments, *source));
        if (!items) {
            status = out.refuse(items.errors());
            continue;
        }
        const std::size_t count = items->size(), parts = parts_for(count), before = number;
        number += count;
        std::vector<std::string> texts(parts);
        std::vector<std::vector<Value>> values(parts);
        in_parts(parts, count, [&](std::size_t part, std::size_t first, std::size_t last) {
            for (std::size_t i = first; i < last; ++i) {
                Item& item = (*items)[i];
                if (item.id.empty()) item.id = std::to_string(before + i + 1);
                const Reading reading = read_item(item);
                if (format == "json")
                    values[part].push_back(row_of(item, reading));
                else
                    append(texts[part], item, reading, format, before + i == 0);
            }
        });
        for (const std::string& text : texts) out.write(text);
        for (std::vector<Value>& part : values)
            for (Value& row : part) rows.push(std::move(row));
    }
    if (format == "json") {
        Value document = Value::table();
        document.set("reading", std::move(rows));
        write_value(out, format, document);
    }
    return status;
}

}  // namespace career::level_check
