// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/commands.hpp"
#include "tools/doc-skeleton/store.hpp"

namespace career::doc_skeleton {
namespace {

// Rows of one name in the format asked for: a table of tables, or a line each.
void write_rows(Output& out, std::string_view format, std::string_view name, std::vector<Value> rows) {
    if (format == "jsonl") {
        for (const Value& row : rows) out.write(to_json(row) + '\n');
        return;
    }
    Value table = Value::table();
    Value list = Value::array();
    for (Value& row : rows) list.push(std::move(row));
    table.set(name, std::move(list));
    out.write(format == "toml" ? to_toml(table) : to_json(table, 2) + '\n');
}

std::string fields_line(const Template& shape) {
    std::string out;
    for (const std::string& field : shape.fields) out += (out.empty() ? "" : ", ") + field;
    return out;
}

void show_text(const Template& shape, Output& out) {
    std::string text = shape.type + ": " + shape.title + "\n" + shape.summary + "\n\nSections:\n";
    std::size_t width = 0;
    for (const TemplateSection& section : shape.sections)
        width = std::max(width, section.id.size() + 2 * (section.level - 2));
    for (const TemplateSection& section : shape.sections) {
        const std::string indent(2 * (section.level - 2), ' ');
        text += "  " + padded(indent + section.id, width) + "  " + section.title +
                (section.extra       ? "  (with --with)"
                 : !section.required ? "  (optional)"
                                     : "") +
                '\n';
    }
    if (!shape.fields.empty())
        text += "\nFields beside title, author, date, status and tags:\n  " + fields_line(shape) + '\n';
    out.write(text);
}

}  // namespace

Exit run_list(const Arguments& arguments, Output& out) {
    std::vector<Template> shapes;
    std::vector<std::string> kinds;
    Exit status = Exit::done;
    for (const TemplateName& name : template_names()) {
        auto shape = load_template_file(name.path);
        if (!shape) {
            status = out.refuse(shape.errors());
            continue;
        }
        shapes.push_back(shape.take());
        kinds.emplace_back(name.kind);
    }
    const std::string format = arguments.format();
    if (format != "text") {
        std::vector<Value> rows;
        for (std::size_t i = 0; i < shapes.size(); ++i) {
            Value row = Value::table();
            row.set("type", shapes[i].type);
            row.set("title", shapes[i].title);
            row.set("summary", shapes[i].summary);
            row.set("group", shapes[i].group);
            row.set("version", static_cast<std::int64_t>(shapes[i].version));
            row.set("from", kinds[i]);
            rows.push_back(std::move(row));
        }
        write_rows(out, format, "template", std::move(rows));
        return status;
    }
    std::size_t width = 0;
    for (const Template& shape : shapes) width = std::max(width, shape.type.size());
    std::vector<std::string> groups;
    for (const std::string_view first : {"technical", "shape", "career"}) groups.emplace_back(first);
    for (const Template& shape : shapes)
        if (std::find(groups.begin(), groups.end(), shape.group) == groups.end()) groups.push_back(shape.group);
    bool first = true;
    for (const std::string& group : groups) {
        std::string text;
        for (const Template& shape : shapes)
            if (shape.group == group) text += "  " + padded(shape.type, width) + "  " + shape.summary + '\n';
        if (text.empty()) continue;
        out.write((first ? "" : "\n") + (group == "shape" ? "public shapes" : group) + ":\n" + text);
        first = false;
    }
    return status;
}

Exit run_show(const Arguments& arguments, Output& out) {
    const auto shape = load_template(arguments.operands().front());
    if (!shape) return out.refuse(shape.errors());
    const std::string format = arguments.format();
    if (format == "text") {
        show_text(*shape, out);
        return Exit::done;
    }
    std::vector<Value> rows;
    for (const TemplateSection& section : shape->sections) {
        Value row = Value::table();
        row.set("id", section.id);
        row.set("title", section.title);
        row.set("level", section.level);
        row.set("required", section.required);
        row.set("extra", section.extra);
        rows.push_back(std::move(row));
    }
    if (format == "jsonl") {
        write_rows(out, format, "section", std::move(rows));
        return Exit::done;
    }
    Value table = Value::table();
    table.set("type", shape->type);
    table.set("title", shape->title);
    table.set("summary", shape->summary);
    table.set("version", static_cast<std::int64_t>(shape->version));
    table.set("fields", Value::array(shape->fields));
    table.set("asks", Value::array(shape->asks));
    Value list = Value::array();
    for (Value& row : rows) list.push(std::move(row));
    table.set("section", std::move(list));
    out.write(format == "toml" ? to_toml(table) : to_json(table, 2) + '\n');
    return Exit::done;
}

}  // namespace career::doc_skeleton
