// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/document/marks.hpp"

#include <algorithm>

#include "libcommon/text/utf8.hpp"

namespace career::doc_skeleton {

std::size_t item_mark(std::string_view line) {
    if (line.size() < 2) return 0;
    const char c = line.front();
    if ((c == '-' || c == '*' || c == '+') && (line[1] == ' ' || line[1] == '\t')) return 2;
    if (c == '*' || c == '.') {  // AsciiDoc's deeper items
        std::size_t marks = 0;
        while (marks < line.size() && line[marks] == c) ++marks;
        if (marks <= 5 && marks < line.size() && line[marks] == ' ') return marks + 1;
        return 0;
    }
    if (c == '#' && line[1] == '.' && line.size() > 2 && line[2] == ' ') return 3;
    std::size_t digits = 0;
    while (digits < line.size() && digits < 4 && is_digit(line[digits])) ++digits;
    if (digits > 0 && digits + 1 < line.size() && (line[digits] == '.' || line[digits] == ')') &&
        line[digits + 1] == ' ')
        return digits + 2;
    return 0;
}

std::vector<std::string_view> row_cells(std::string_view row) {
    std::vector<std::string_view> out;
    row = trimmed(row);
    if (row.starts_with('|')) row.remove_prefix(1);
    if (row.ends_with('|')) row.remove_suffix(1);
    while (true) {
        const std::size_t bar = row.find('|');
        out.push_back(trimmed(row.substr(0, bar)));
        if (bar == row.npos) return out;
        row.remove_prefix(bar + 1);
    }
}

std::string without_marks(std::string_view text) {
    constexpr auto may_mark = [](char c) {
        return c == '\\' || c == '*' || c == '`' || c == '_' || c == '!' || c == '[' || c == '<';
    };
    if (std::none_of(text.begin(), text.end(), may_mark)) return std::string(trimmed(text));
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == '\\' && i + 1 < text.size() &&
            std::string_view("\\`*_{}[]()#+-.!|<>~&=").find(text[i + 1]) != text.npos) {
            out += text[++i];
            continue;
        }
        if (c == '*' || c == '`') continue;
        if (c == '_' && (i == 0 || i + 1 == text.size() || text[i - 1] == '_' || text[i + 1] == '_' ||
                         text[i - 1] == ' ' || text[i + 1] == ' '))
            continue;
        if (c == '!' && i + 1 < text.size() && text[i + 1] == '[') continue;
        if (c == '[') {
            const std::size_t middle = text.find(']', i);
            if (middle != text.npos && middle + 1 < text.size() && text[middle + 1] == '(') {
                const std::size_t close = text.find(')', middle);
                if (close != text.npos) {
                    out += without_marks(text.substr(i + 1, middle - i - 1));
                    i = close;
                    continue;
                }
            }
        }
        if (c == '<' && text.substr(i).starts_with("<!--")) {
            const std::size_t close = text.find("-->", i);
            i = close == text.npos ? text.size() : close + 2;
            continue;
        }
        out += c;
    }
    return std::string(trimmed(out));
}

std::optional<KeyValue> key_value(std::string_view text) {
    // A colon after at most five words of letters: "Last updated:", "**Author(s):**", ":Author:".
    std::size_t at = 0, words = 0, letters = 0;
    bool gap = true;
    const bool rst = text.starts_with(':') && text.size() > 1 && is_letter(text[1]);
    if (rst) at = 1;
    for (; at < text.size() && at < 60; ++at) {
        const char c = text[at];
        if (c == ':') break;
        if (is_letter(c)) {
            if (gap) ++words;
            gap = false;
            ++letters;
        } else if (c == ' ' || c == '-' || c == '/' || c == '(' || c == ')' || c == '&') {
            gap = true;
        } else if (c != '*' && c != '_' && c != '`') {
            return std::nullopt;
        }
    }
    if (at >= text.size() || text[at] != ':' || letters < 2 || words > 5) return std::nullopt;
    std::size_t value = at + 1;
    if (value < text.size() && text[value] == ':') return std::nullopt;
    while (value < text.size() && (text[value] == '*' || text[value] == '_')) ++value;  // "**Status:** x"
    if (value < text.size() && text[value] != ' ' && text[value] != '\t' && text[value] != '\r') return std::nullopt;
    KeyValue out{without_marks(text.substr(rst ? 1 : 0, at - (rst ? 1 : 0))), value};
    out.key = ascii_lower(out.key);
    for (std::size_t i = 0; (i = out.key.find("(s)", i)) != out.key.npos;) out.key.replace(i, 3, "s");
    while (out.value < text.size() && (text[out.value] == ' ' || text[out.value] == '\t')) ++out.value;
    return out;
}

}  // namespace career::doc_skeleton
