// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/fields.hpp"

#include <algorithm>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/frame/today.hpp"
#include "libcommon/system/input.hpp"
#include "tools/doc-skeleton/git_name.hpp"

namespace career::doc_skeleton {
namespace {

// A title is one line, whatever it was given as.
std::string one_clean_line(std::string text) {
    for (char& c : text)
        if (static_cast<unsigned char>(c) < ' ' || c == '\x7f') c = ' ';
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    const std::size_t end = text.find_last_not_of(' ');
    return end == text.npos ? std::string() : text.substr(begin, end + 1 - begin);
}

// Sets a value at a name with parts, in place of what stood there.
void put(Value& table, std::string_view name, Value value) {
    const std::size_t dot = name.find('.');
    const std::string_view key = name.substr(0, dot);
    Value* here = nullptr;
    for (Member& member : table.members)
        if (member.key == key) here = &member.value;
    if (dot == name.npos) {
        if (here != nullptr)
            *here = std::move(value);
        else
            table.set(key, std::move(value));
        return;
    }
    if (here == nullptr || !here->is(Value::Kind::table)) {
        if (here == nullptr)
            here = &table.set(key, Value::table());
        else
            *here = Value::table();
    }
    put(*here, name.substr(dot + 1), std::move(value));
}

bool uses(const Template& shape, std::string_view name) {
    bool found = false;
    const auto look = [&](const Node& node, const std::string&) { found = found || node.text == name; };
    each_name(shape.body, look);
    for (const FrontKey& key : shape.front) {
        each_name(key.text, look);
        found = found || key.list_of == name;
    }
    return found;
}

}  // namespace

Result<Given> gather_fields(const Arguments& arguments, const Template& shape) {
    Given out;
    if (arguments.has("from")) {
        const auto source = read_file(arguments.text("from"));
        if (!source) return source.errors();
        out.from = source->name();
        // The command in front of the pipe has failed: a document of nothing would hide it.
        if (source->text().find_first_not_of(" \t\r\n") == std::string_view::npos)
            return Error{{out.from, 0, 0}, "is empty", "see what the command that writes it said, or leave --from out"};
        const auto table = arguments.text("input") == "json" ? read_json(*source) : read_toml(*source);
        if (!table) return table.errors();
        if (!table->is(Value::Kind::table))
            return Error{{out.from, 1, 1}, "holds no fields", "give a table of names and values"};
        out.table = *table;
    }
    for (const std::string_view name : {"title", "author", "status", "team"})
        if (arguments.has(name)) put(out.table, name, Value(one_clean_line(arguments.text(name))));
    if (arguments.has("date")) put(out.table, "date", Value(*arguments.date("date")));
    if (arguments.has("tag")) put(out.table, "tags", Value::array(arguments.list("tag")));
    for (const std::string& pair : arguments.list("set")) {
        const std::size_t equals = pair.find('=');
        if (equals == pair.npos || equals == 0)
            return Error{{}, "--set " + pair + ": no value", "write --set NAME=VALUE"};
        put(out.table, pair.substr(0, equals), Value(pair.substr(equals + 1)));
    }
    if (out.table.find("date") == nullptr) out.table.set("date", today_of(arguments));
    if (out.table.find("author") == nullptr && uses(shape, "author"))
        if (const auto name = git_user_name()) out.table.set("author", one_clean_line(*name));
    return out;
}

}  // namespace career::doc_skeleton
