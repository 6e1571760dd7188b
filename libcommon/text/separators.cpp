// SPDX-License-Identifier: MIT
#include "libcommon/text/separators.hpp"

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/sentence_end.hpp"
#include "libcommon/text/utf8.hpp"
#include "libcommon/text/word_set.hpp"

namespace career {
namespace {

constexpr std::string_view asking_list[] = {"tell",    "describe", "give", "share", "what", "how",
                                            "why",     "have",     "can",  "when",  "talk", "walk",
                                            "explain", "discuss",  "who",  "which", "name", "where"};
constexpr WordSet asking(asking_list);

constexpr std::string_view request_list[] = {"tell", "describe", "give", "share", "talk", "walk"};
constexpr WordSet requests(request_list);

bool text_line(const std::vector<Line>& lines, std::size_t index) {
    return index < lines.size() && lines[index].kind == LineKind::text && !lines[index].has(line_item);
}

bool whole_bold(std::string_view content) {
    const std::string_view mark = content.substr(0, 2);
    if (mark != "**" && mark != "__") return false;
    while (!content.empty() && (content.back() == ':' || is_space(content.back()))) content.remove_suffix(1);
    return content.size() > 5 && content.ends_with(mark) && content.find(mark, 2) == content.size() - 2;
}

bool has_tag(std::string_view content, std::string_view tag) {
    return content.size() > tag.size() + 1 && content[0] == '<' && ascii_iequals(content.substr(1, tag.size()), tag) &&
           !is_alnum(content[tag.size() + 1]);
}

}  // namespace

Span bare_title(std::string_view text, Span span) {
    const auto trim_front = [&] {
        const char c = text[span.begin];
        if (is_space(c) || c == '*' || c == '_' || c == '#' || c == '|') {
            ++span.begin;
            return true;
        }
        if (c == '<') {
            const std::size_t close = slice(text, span).find('>');
            if (close == std::string_view::npos) return false;
            span.begin += static_cast<std::uint32_t>(close) + 1;
            return true;
        }
        const bool question =
            (c == 'Q' || c == 'q') && span.begin + 1 < span.end && is_digit(text[span.begin + 1]);  // "Q1."
        if (is_digit(c) || question) {
            std::uint32_t at = span.begin + (question ? 1 : 0);
            while (at < span.end && is_digit(text[at])) ++at;
            if (at + 1 >= span.end || at - span.begin > 3 || (text[at] != '.' && text[at] != ')' && text[at] != ':') ||
                !is_space(text[at + 1]))
                return false;
            span.begin = at + 1;
            return true;
        }
        return false;
    };
    const auto trim_back = [&] {
        const char c = text[span.end - 1];
        if (is_space(c) || c == '*' || c == '_' || c == '#' || c == ':' || c == '|') {
            --span.end;
            return true;
        }
        if (c == '>') {
            const std::size_t open = slice(text, span).rfind('<');
            if (open == std::string_view::npos) return false;
            span.end = span.begin + static_cast<std::uint32_t>(open);
            return true;
        }
        return false;
    };
    while (!span.empty() && trim_front()) {
    }
    while (!span.empty() && trim_back()) {
    }
    const std::string_view rest = slice(text, span);
    if (rest.size() > 2 && rest.front() == '"' && rest.find('"', 1) == rest.size() - 1)
        return {span.begin + 1, span.end - 1};
    return span;
}

bool find_separator(std::string_view text, const std::vector<Line>& lines, std::uint32_t index, Separator& out,
                    bool label_below) {
    const Line& line = lines[index];
    const std::string_view content = text.substr(line.content, line.end - line.content);
    out = {.line = index, .title = bare_title(text, {line.content, line.end})};
    if (line.kind == LineKind::heading) {
        out.kind = SeparatorKind::heading;
        out.level = line.level;
        return true;
    }
    if (line.kind == LineKind::rule) {
        out.kind = SeparatorKind::rule;
        out.title = {};
        return true;
    }
    if (line.kind != LineKind::text || content.empty()) return false;
    if (content[0] == '<' && content.size() > 3) {
        if ((content[1] == 'h' || content[1] == 'H') && content[2] >= '1' && content[2] <= '6' &&
            !is_alnum(content[3])) {
            out.kind = SeparatorKind::heading;
            out.level = static_cast<std::uint8_t>(content[2] - '0');
            return true;
        }
        if (has_tag(content, "summary") ||
            (has_tag(content, "details") && content.find("<summary") != std::string_view::npos)) {
            out.kind = SeparatorKind::summary;
            return true;
        }
        if (has_tag(content, "tr")) {
            out.kind = SeparatorKind::row;
            return true;
        }
        if (has_tag(content, "a") &&
            (content.find("id=") != std::string_view::npos || content.find("name=") != std::string_view::npos)) {
            out.kind = SeparatorKind::anchor;
            return true;
        }
    }
    const bool asks = !out.title.empty() &&
                      (content.find('?') != std::string_view::npos || asking.has(hash_at(text, out.title.begin)));
    if (whole_bold(content)) {
        out.kind = line.has(line_number) ? SeparatorKind::number : SeparatorKind::bold;
        return true;
    }
    if (line.end - line.begin > 200) return false;
    const bool first = index == 0 || !text_line(lines, index - 1);
    const bool alone = first && (label_below || !text_line(lines, index + 1));
    if (line.has(line_number) && asks) {
        out.kind = SeparatorKind::number;
        return true;
    }
    if ((line.has(line_item) && !line.has(line_number)) || !first || out.title.empty()) return false;
    const char last = text[out.title.end - 1];
    if (asks && (last == '?' || (last != ',' && requests.has(hash_at(text, out.title.begin))))) {
        out.kind = SeparatorKind::question;
        return true;
    }
    if (!alone || line.has(line_quoted) || out.title.size() > 80 || last == '.' || last == ',' || last == '!' ||
        last == ';' || last == '"')
        return false;
    if (content[0] == '<') return false;
    out.kind = SeparatorKind::plain;
    return true;
}

}  // namespace career
