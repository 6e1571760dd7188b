// SPDX-License-Identifier: MIT
#include "tools/qbank/exchange/edit.hpp"

#include <algorithm>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_writer.hpp"

namespace career::qbank {
namespace {

// The end of the string that begins at `at`.
std::size_t string_end(std::string_view text, std::size_t at) {
    const char mark = text[at];
    const std::string three(3, mark);
    const bool many = text.substr(at, 3) == three;
    for (std::size_t i = at + (many ? 3 : 1); i < text.size(); ++i) {
        if (text[i] == '\\' && mark == '"') {
            ++i;
        } else if (many ? text.substr(i, 3) == three : text[i] == mark) {
            i += many ? 3 : 1;
            while (many && i < text.size() && text[i] == mark) ++i;  // marks may stand before the closing three
            return i;
        }
    }
    return text.size();
}

// The end of the value that begins at `at`: the text is known to be sound TOML.
std::size_t value_end(std::string_view text, std::size_t at) {
    std::size_t depth = 0;
    for (std::size_t i = at; i < text.size();) {
        const char c = text[i];
        if (c == '"' || c == '\'') {
            i = string_end(text, i);
            if (depth == 0) return i;
            continue;
        }
        if (c == '#' && depth > 0) {
            i = std::min(text.find('\n', i), text.size());
            continue;
        }
        if (c == '[' || c == '{') ++depth;
        if ((c == ']' || c == '}') && --depth == 0) return i + 1;
        if (depth == 0 && (c == '\n' || c == '#')) {
            while (i > at && (text[i - 1] == ' ' || text[i - 1] == '\t' || text[i - 1] == '\r')) --i;
            return i;
        }
        ++i;
    }
    return text.size();
}

// "key = value" of a TOML document with that one key.
std::string value_text(std::string_view key, const Value& value) {
    Value table = Value::table();
    table.set(key, value);
    std::string line = to_toml(table);
    while (line.ends_with('\n')) line.pop_back();
    return line.substr(line.find('=') + 2);
}

struct Change {
    std::size_t begin, end;
    std::string text;
};

}  // namespace

Result<std::string> edit_question(const Source& source, std::string_view id, const Value& changes) {
    const auto document = read_toml(source);
    if (!document) return document.errors();
    const Value* list = document->find("question");
    const Value* question = nullptr;
    if (list != nullptr)
        for (const Value& one : list->items)
            if (const Value* name = one.find("id"); name != nullptr && name->text == id) question = &one;
    if (question == nullptr)
        return Error{{source.name(), 0, 0}, "no question '" + std::string(id) + "' here", "name one of this file"};
    const std::string_view text = source.text();
    const auto offset_of = [&](LineColumn at) {
        return source.line_start(at.line) + (at.column > 0 ? at.column - 1 : 0);
    };
    std::vector<Change> edits;
    // New keys go below the last one that is there.
    std::size_t last = 0;
    for (const Member& member : question->members) {
        const std::size_t equals = text.find('=', offset_of(member.key_at));
        const std::size_t begin = text.find_first_not_of(" \t", equals + 1);
        const std::size_t end = value_end(text, begin);
        last = std::max(last, std::min(text.find('\n', end), text.size()));
        const Value* change = changes.find(member.key);
        if (change != nullptr) edits.push_back({begin, end, value_text(member.key, *change)});
    }
    std::string added;
    for (const Member& member : changes.members)
        if (question->find(member.key) == nullptr)
            added += '\n' + member.key + " = " + value_text(member.key, member.value);
    if (!added.empty()) edits.push_back({last, last, added});
    std::sort(edits.begin(), edits.end(), [](const Change& a, const Change& b) { return a.begin > b.begin; });
    std::string out(text);
    for (const Change& edit : edits) out.replace(edit.begin, edit.end - edit.begin, edit.text);
    return out;
}

}  // namespace career::qbank
