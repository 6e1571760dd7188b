// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/write/writer.hpp"

#include <algorithm>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/mustache.hpp"

namespace career::doc_skeleton {

std::optional<Markup> markup_of_name(std::string_view name) {
    for (std::size_t i = 0; i < std::size(markup_names); ++i)
        if (markup_names[i] == name) return static_cast<Markup>(i);
    return std::nullopt;
}

std::optional<Markup> markup_of_file(std::string_view file) {
    static constexpr std::pair<std::string_view, Markup> endings[] = {
        {".md", Markup::markdown},   {".markdown", Markup::markdown}, {".mdx", Markup::markdown},
        {".adoc", Markup::asciidoc}, {".asciidoc", Markup::asciidoc}, {".asc", Markup::asciidoc},
        {".rst", Markup::rst},       {".rest", Markup::rst},          {".org", Markup::org},
        {".tex", Markup::latex},     {".html", Markup::html},         {".htm", Markup::html},
        {".txt", Markup::text}};
    const std::string name = ascii_lower(file);
    for (const auto& [ending, markup] : endings)
        if (name.ends_with(ending)) return markup;
    return std::nullopt;
}

std::string_view ending_of(Markup markup) {
    static constexpr std::string_view endings[] = {".md", ".adoc", ".rst", ".org", ".tex", ".html", ".txt"};
    return endings[static_cast<std::size_t>(markup)];
}

void Writer::begin() { out_ = front_matter(filled_->front, filled_->toml_front); }

std::string Writer::led(std::string_view first, std::string_view rest, std::string_view text) {
    std::string out(first);
    for (const char c : text) {
        out += c;
        if (c == '\n') out += rest;
    }
    return out + '\n';
}

void Writer::gap() {
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
}

std::string Writer::line(std::string_view text, bool first) const {
    std::string out;
    for (const Piece& piece : parse_inline(text, filled_->values)) {
        const bool at_front = first && (out.empty() || out.back() == '\n');
        if (piece.kind == Piece::Kind::text)
            out += escape(piece.text, at_front, piece.value);
        else
            out += dressed(piece);
    }
    return out;
}

void Writer::value_paragraphs(const Value& value) {
    if (value.is(Value::Kind::array)) {
        Block block{.kind = Block::Kind::item};
        gap();
        before_items(block);
        for (const std::string& text : lines_of(value)) {
            std::string flat = text;
            std::replace(flat.begin(), flat.end(), '\n', ' ');
            item(block, escape(flat, true, true));
        }
        after_items();
        return;
    }
    const std::string text = one_line(value);
    std::string_view rest = text;
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find("\n\n"), rest.size());
        std::string_view part = rest.substr(0, end);
        rest.remove_prefix(std::min(end + 2, rest.size()));
        while (part.ends_with('\n')) part.remove_suffix(1);
        while (part.starts_with('\n')) part.remove_prefix(1);
        if (part.empty()) continue;
        std::string out;
        while (!part.empty()) {
            const std::size_t line_end = std::min(part.find('\n'), part.size());
            const std::vector<Value> one{Value(part.substr(0, line_end))};
            if (!out.empty()) out += '\n';
            for (const Piece& piece : parse_inline(std::string{value_open, '0', value_close}, one))
                out += piece.kind == Piece::Kind::text ? escape(piece.text, out.empty() || out.back() == '\n', true)
                                                       : dressed(piece);
            part.remove_prefix(std::min(line_end + 1, part.size()));
        }
        gap();
        paragraph(out);
    }
}

std::string Writer::write() {
    begin();
    bool in_items = false;
    for (const Block& block : filled_->blocks) {
        const bool is_item = block.kind == Block::Kind::item;
        if (in_items && !is_item) after_items();
        if (!is_item || !in_items) gap();
        if (is_item && !in_items) before_items(block);
        in_items = is_item;
        switch (block.kind) {
            case Block::Kind::heading:
                heading(block);
                break;
            case Block::Kind::paragraph:
                if (const Value* value = sole_value(block.text, filled_->values))
                    value_paragraphs(*value);
                else
                    paragraph(line(block.text));
                break;
            case Block::Kind::values:
                if (const Value* value = sole_value(block.text, filled_->values)) value_paragraphs(*value);
                break;
            case Block::Kind::item:
                item(block, line(block.text));
                break;
            case Block::Kind::table: {
                auto rows = block.rows;
                for (auto& row : rows)
                    for (std::string& cell : row) {
                        std::string text = line(cell, false);
                        std::replace(text.begin(), text.end(), '\n', ' ');
                        cell = in_cell(std::move(text));
                    }
                table(rows);
                break;
            }
            case Block::Kind::hint:
                hint(block.text);
                break;
            case Block::Kind::quote:
                quote(line(block.text));
                break;
            case Block::Kind::code:
                code(block.text);
                break;
        }
    }
    if (in_items) after_items();
    end();
    return std::move(out_);
}

std::vector<std::size_t> column_widths(const std::vector<std::vector<std::string>>& rows) {
    std::vector<std::size_t> widths;
    for (const auto& row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 3);
        for (std::size_t i = 0; i < row.size(); ++i) widths[i] = std::max(widths[i], display_width(row[i]));
    }
    return widths;
}

std::string barred(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths) {
    std::string out = "|";
    for (std::size_t i = 0; i < widths.size(); ++i)
        out += ' ' + padded(i < cells.size() ? cells[i] : std::string(), widths[i]) + " |";
    return out + '\n';
}

namespace {

// A YAML scalar that reads back as the same text: plain where that is safe, else in double quotation marks.
std::string yaml_scalar(const Value& value) {
    if (!value.is(Value::Kind::text)) return one_line(value);
    const std::string& text = value.text;
    bool safe = !text.empty() && text.front() != ' ' && text.back() != ' ';
    for (const char c : text)
        safe = safe && ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == ' ' ||
                        c == '-' || c == '.' || c == '_' || c == '/' || (static_cast<unsigned char>(c) >= 0x80));
    const std::string lower = ascii_lower(text);
    for (const std::string_view word : {"true", "false", "yes", "no", "null", "on", "off", "y", "n"})
        safe = safe && lower != word;
    if (safe && (text.front() == '-' || text.front() == '.' || (text.front() >= '0' && text.front() <= '9')))
        safe = parse_date(text).has_value();
    if (safe) return text;
    std::string out;
    append_json_text(out, text);
    return out;
}

}  // namespace

std::string front_matter(const Value& keys, bool toml) {
    if (keys.members.empty()) return {};
    if (toml) return "+++\n" + to_toml(keys) + "+++\n";
    std::string out = "---\n";
    for (const Member& member : keys.members) {
        out += member.key + ':';
        if (member.value.is(Value::Kind::array)) {
            out += " [";
            for (std::size_t i = 0; i < member.value.items.size(); ++i)
                out += (i == 0 ? "" : ", ") + yaml_scalar(member.value.items[i]);
            out += "]\n";
        } else {
            out += ' ' + yaml_scalar(member.value) + '\n';
        }
    }
    return out + "---\n";
}

std::string write_document(const Filled& filled, Markup markup) {
    switch (markup) {
        case Markup::markdown:
            return write_markdown(filled);
        case Markup::asciidoc:
            return write_asciidoc(filled);
        case Markup::rst:
            return write_rst(filled);
        case Markup::org:
            return write_org(filled);
        case Markup::latex:
            return write_latex(filled);
        case Markup::html:
            return write_html(filled);
        case Markup::text:
            break;
    }
    return write_text(filled);
}

std::string escaped(std::string_view words, Markup markup) {
    // Behind a letter, for more are marks at the front of a line.
    Filled line{.fragment = true};
    line.values.emplace_back(words);
    line.blocks.push_back({.kind = Block::Kind::paragraph, .text = 'x' + value_mark(0)});
    std::string out = write_document(line, markup);
    while (out.ends_with('\n')) out.pop_back();
    return out.substr(out.find('x') + 1);
}

}  // namespace career::doc_skeleton
