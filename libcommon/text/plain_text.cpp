// SPDX-License-Identifier: MIT
#include "libcommon/text/plain_text.hpp"

#include "libcommon/text/byte_class.hpp"

namespace career {
namespace {

// Past the closing bracket that belongs to the opening one at `at`; `at` itself if there is none.
std::size_t past_bracket(std::string_view text, std::size_t at, char open, char close) {
    int depth = 0;
    for (std::size_t i = at; i < text.size() && i - at < 4000; ++i) {
        if (text[i] == open) ++depth;
        if (text[i] == close && --depth == 0) return i + 1;
    }
    return at;
}

}  // namespace

std::string plain_text(std::string_view text, Span span) {
    const std::string_view in = slice(text, span);
    std::string out;
    out.reserve(in.size());
    for (std::size_t at = 0; at < in.size();) {
        const char c = in[at];
        const char before = out.empty() ? ' ' : out.back();
        if (is_space(c)) {
            const bool line = c == '\n';
            if (before != ' ') out += ' ';
            ++at;
            if (line)
                while (at < in.size() && (in[at] == ' ' || in[at] == '>')) ++at;  // marks of a quote
        } else if (c == '\\' && at + 1 < in.size() && !is_alnum(in[at + 1]) && !is_space(in[at + 1]) &&
                   static_cast<unsigned char>(in[at + 1]) < 0x80) {
            out += in[at + 1];  // an escape of Markdown's or TOML's
            at += 2;
        } else if (c == '*' || c == '`' ||
                   (c == '_' && (before == ' ' || at + 1 == in.size() || !is_alnum(in[at + 1])))) {
            ++at;
        } else if (c == '<' && at + 1 < in.size() &&
                   (is_letter(in[at + 1]) || in[at + 1] == '/' || in[at + 1] == '!')) {
            const std::size_t end = past_bracket(in, at, '<', '>');
            if (end == at) out += c;
            at = end == at ? at + 1 : end;
        } else if (c == '[') {
            ++at;
            if (in.substr(at - 1, 2) == "[[") at = past_bracket(in, at, '[', ']');  // the address of an Org link
        } else if (c == ']') {
            ++at;
            if (at < in.size() && in[at] == '(') at = past_bracket(in, at, '(', ')');
        } else {
            out += c;
            ++at;
        }
    }
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

}  // namespace career
