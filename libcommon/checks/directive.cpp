// SPDX-License-Identifier: MIT
#include "libcommon/checks/directive.hpp"
#include "libcommon/text/trimmed.hpp"

#include <cstring>

namespace career {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t'; }
bool is_id(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '*'; }

// memmem is several times faster than string_view::find on long texts.
std::size_t find_in(std::string_view text, std::string_view what, std::size_t from) {
    if (from >= text.size()) return std::string_view::npos;
    const void* found = memmem(text.data() + from, text.size() - from, what.data(), what.size());
    return found == nullptr ? std::string_view::npos
                            : static_cast<std::size_t>(static_cast<const char*>(found) - text.data());
}

// Where the comment begins whose first word stands at `word`; npos if that is no comment.
std::size_t comment_begin(std::string_view text, std::size_t word) {
    std::size_t at = word;
    while (at > 0 && is_blank(text[at - 1])) --at;
    const std::string_view before = text.substr(0, at);
    if (before.ends_with("<!--")) return at - 4;
    if (before.ends_with("#")) return at - 1;
    if (before.ends_with("//")) return at - 2;
    return std::string_view::npos;
}

void read_names(std::string_view text, std::size_t at, std::size_t end, Directive& directive) {
    while (at < end) {
        if (text.substr(at, end - at).starts_with("--") && (at + 2 == end || is_blank(text[at + 2]))) {
            directive.reason = trimmed(text.substr(at + 2, end - at - 2));
            return;
        }
        std::size_t stop = at;
        while (stop < end && is_id(text[stop])) ++stop;
        if (stop == at) {
            ++at;  // a comma, a blank
            continue;
        }
        directive.names.push_back({std::string(text.substr(at, stop - at)),
                                   {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(stop)}});
        at = stop;
    }
}

}  // namespace

std::vector<Directive> find_directives(const Source& source, std::string_view tool) {
    std::vector<Directive> found;
    const std::string_view text = source.text();
    const std::string key = std::string(tool) + "-disable";
    for (std::size_t at = find_in(text, key, 0); at != std::string_view::npos; at = find_in(text, key, at + 1)) {
        const std::size_t begin = comment_begin(text, at);
        if (begin == std::string_view::npos) continue;
        std::size_t end = text.find('\n', at);
        if (end == std::string_view::npos) end = text.size();
        std::size_t content_end = end > at && text[end - 1] == '\r' ? end - 1 : end;
        std::size_t comment_end = content_end;
        if (text[begin] == '<') {
            const std::size_t close = text.substr(0, end).find("-->", at);
            if (close == std::string_view::npos) continue;
            content_end = close;
            comment_end = close + 3;
        }
        std::size_t word_end = at;
        while (word_end < content_end && is_id(text[word_end])) ++word_end;
        Directive directive{.word = {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(word_end)},
                            .comment = {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(comment_end)}};
        const std::string_view reach = text.substr(at + key.size(), word_end - at - key.size());
        if (reach == "-line")
            directive.reach = Reach::line;
        else if (reach == "-next-line")
            directive.reach = Reach::next_line;
        else if (reach == "-section")
            directive.reach = Reach::section;
        else if (reach == "-file")
            directive.reach = Reach::file;
        else
            directive.known = false;
        read_names(text, word_end, content_end, directive);
        found.push_back(std::move(directive));
    }
    return found;
}

Span removal_of(const Source& source, const Directive& directive) {
    const std::string_view text = source.text();
    std::size_t begin = directive.comment.begin, end = directive.comment.end;
    while (begin > 0 && is_blank(text[begin - 1])) --begin;
    const bool first = begin == 0 || text[begin - 1] == '\n';
    std::size_t after = end;
    while (after < text.size() && (is_blank(text[after]) || text[after] == '\r')) ++after;
    const bool last = after == text.size() || text[after] == '\n';
    if (first && last)
        return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(std::min(after + 1, text.size()))};
    if (first) return directive.comment;
    return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace career
