// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/document/document.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

std::string_view unquoted(std::string_view text) {
    text = trimmed(text);
    if (text.size() >= 2 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
        return text.substr(1, text.size() - 2);
    return text;
}

// A comment that follows a value, outside quotation marks.
std::string_view without_comment(std::string_view text) {
    char quote = '\0';
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quote != '\0') {
            if (text[i] == quote) quote = '\0';
        } else if (text[i] == '"' || (text[i] == '\'' && (i == 0 || text[i - 1] == ' '))) {
            quote = text[i];
        } else if (text[i] == '#' && (i == 0 || text[i - 1] == ' ')) {
            return trimmed(text.substr(0, i));
        }
    }
    return text;
}

std::string list_value(std::string_view text) {
    std::string out;
    text.remove_prefix(1);
    if (text.ends_with(']')) text.remove_suffix(1);
    while (!text.empty()) {
        const std::size_t comma = std::min(text.find(','), text.size());
        const std::string_view item = unquoted(text.substr(0, comma));
        if (!item.empty()) out += (out.empty() ? "" : ", ") + std::string(item);
        text.remove_prefix(std::min(comma + 1, text.size()));
    }
    return out;
}

}  // namespace

void read_flat_fields(std::string_view text, std::size_t offset, bool toml, std::vector<Field>& out) {
    const char sign = toml ? '=' : ':';
    Field* open = nullptr;  // a key whose list stands in the lines below
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view raw = text.substr(at, end - at);
        const std::string_view line = trimmed(raw);
        const std::size_t line_at = at;
        at = end + 1;
        if (line.empty() || line.front() == '#') continue;
        const bool indented = raw.front() == ' ' || raw.front() == '\t';
        if (open != nullptr && (line.starts_with("- ") || indented || (toml && line.front() == '"'))) {
            std::string_view item = line;
            if (item.starts_with("- ")) item.remove_prefix(2);
            if (item.ends_with(',')) item.remove_suffix(1);
            item = unquoted(without_comment(item));
            if (item == "]") {
                open = nullptr;
                continue;
            }
            if (!item.empty()) open->value += (open->value.empty() ? "" : ", ") + std::string(item);
            open->at.end = static_cast<std::uint32_t>(offset + line_at + raw.size());
            continue;
        }
        open = nullptr;
        const std::size_t middle = line.find(sign);
        if (indented || middle == line.npos || middle == 0 || middle > 60) continue;
        Field field{.key = ascii_lower(unquoted(line.substr(0, middle))), .front = true};
        std::replace(field.key.begin(), field.key.end(), '_', ' ');
        std::replace(field.key.begin(), field.key.end(), '-', ' ');
        const std::string_view value = without_comment(trimmed(line.substr(middle + 1)));
        const auto begin = static_cast<std::size_t>(value.empty() ? line.data() + line.size() - text.data()
                                                                  : value.data() - text.data());
        field.at = {static_cast<std::uint32_t>(offset + begin),
                    static_cast<std::uint32_t>(offset + begin + value.size())};
        const bool list =
            value.starts_with('[') && (value.ends_with(']') || value == "[") && value.find("](") == value.npos;
        field.value = list ? list_value(value) : std::string(unquoted(value));
        if (field.value == "~" || field.value == "null") field.value.clear();
        if (field.value == "|" || field.value == ">" || field.value == "|-" || field.value == ">-") field.value.clear();
        const bool continues = field.value.empty() && !(value.starts_with('[') && value.ends_with(']'));
        out.push_back(std::move(field));
        if (continues) open = &out.back();
    }
}

}  // namespace career::doc_skeleton
