// SPDX-License-Identifier: MIT
#include "tools/level-check/evidence/readers.hpp"

#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/toml_reader.hpp"

namespace career::level_check {
namespace {

std::string_view first_line_with_text(std::string_view text) {
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        std::string_view line = text.substr(0, end);
        while (!line.empty() && (line.front() == ' ' || line.front() == '\t')) line.remove_prefix(1);
        if (!line.empty() && line.front() != '\r') return line;
        if (end == std::string_view::npos) break;
        text.remove_prefix(end + 1);
    }
    return {};
}

// "key = " or "[table]": Markdown's "[link](" and "- [x]" are none.
bool looks_like_toml(std::string_view line) {
    if (line.starts_with("[[") || line.starts_with('#')) return line.starts_with("[[");
    const std::size_t equals = line.find('=');
    if (equals == std::string_view::npos || equals == 0)
        return line.starts_with('[') && line.find(']') + 1 >= line.size();
    for (const char c : line.substr(0, equals))
        if (c != ' ' && c != '_' && c != '-' && c != '.' && (c < '0' || c > '9') && (c < 'a' || c > 'z')) return false;
    return true;
}

}  // namespace

Form form_of(const Source& source) {
    const std::string_view name = source.name();
    if (name.ends_with(".toml")) return Form::toml;
    if (name.ends_with(".jsonl") || name.ends_with(".ndjson")) return Form::jsonl;
    if (name.ends_with(".json")) return Form::json;
    if (name.ends_with(".md") || name.ends_with(".markdown") || name.ends_with(".txt") || name.ends_with(".org"))
        return Form::bullets;
    std::string_view text = source.text();
    std::string_view line = first_line_with_text(text);
    // Comments stand before TOML, headings before bullets: the first other line decides.
    while (line.starts_with('#')) {
        text.remove_prefix(static_cast<std::size_t>(line.data() - text.data()) + line.size());
        line = first_line_with_text(text);
    }
    if (line.starts_with('{')) return Form::json;
    return looks_like_toml(line) ? Form::toml : Form::bullets;
}

Result<std::vector<Item>> read_evidence(const Source& source, Form form) {
    switch (form) {
        case Form::bullets:
            return read_bullets(source);
        case Form::lines:
            return read_plain_lines(source);
        case Form::jsonl:
            return read_json_lines(source);
        case Form::toml:
        case Form::json:
            break;
    }
    auto document = form == Form::toml ? read_toml(source) : read_json(source);
    if (!document) return document.errors();
    if (document->is(Value::Kind::table) &&
        (document->find("story") != nullptr || document->find("finding") != nullptr))
        return read_stories(*document);
    return read_tables(*document, source.name());
}

}  // namespace career::level_check
