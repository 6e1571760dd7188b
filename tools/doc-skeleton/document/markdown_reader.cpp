// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstring>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/document/builder.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::size_t longest_span = 1000;

class MarkdownReader {
  public:
    explicit MarkdownReader(std::string_view text) : build_(text, Markup::markdown) {}

    Document read() {
        std::size_t at = front_matter();
        for (; at < build_.size(); ++at) line(at);
        build_.blank_addresses();
        return build_.finish();
    }

  private:
    std::size_t front_matter() {
        if (build_.size() == 0) return 0;
        const std::string_view first = build_.trimmed_line(0);
        if (first != "---" && first != "+++") return 0;
        for (std::size_t i = 1; i < build_.size(); ++i) {
            const std::string_view line = build_.trimmed_line(i);
            if (line != first && !(first == "---" && line == "...")) continue;
            const auto begin = build_.lines()[1].begin, end = build_.lines()[i].begin;
            // A rule at the top of a text is no front matter: its first line must be a key.
            if (i > 1) {
                std::vector<Field> fields;
                read_flat_fields(std::string_view(build_.document().text).substr(begin, end - begin), begin,
                                 first == "+++", fields);
                if (fields.empty()) return 0;
                build_.document().fields = std::move(fields);
            }
            for (std::size_t k = 0; k <= i; ++k) {
                build_.mark(k, LineKind::front);
                build_.blank_line(k);
            }
            return i + 1;
        }
        return 0;
    }

    void line(std::size_t at) {
        const Line& line = build_.lines()[at];
        const std::string_view raw = build_.raw(at);
        const std::string_view text = trimmed(raw);
        if (!fence_.empty()) {
            build_.mark(at, LineKind::code);
            build_.blank_line(at);
            const bool closes = text.size() >= fence_.size() && text.find_first_not_of(fence_.front()) == text.npos;
            if (closes) fence_.clear();
            previous_text_ = false;
            return;
        }
        if (comment_) {
            comment_line(at, line.begin, line.end);
            return;
        }
        if (line.kind == LineKind::blank) {
            previous_text_ = false;
            blank_before_ = true;
            return;
        }
        if (text.starts_with("```") || text.starts_with("~~~")) {
            const std::size_t length = std::min(text.find_first_not_of(text.front()), text.size());
            // A fence's info string holds no back-tick: "```a```" is code in a line.
            if (text.front() == '~' || text.find('`', length) == text.npos) {
                fence_ = std::string(length, text.front());
                build_.mark(at, LineKind::code);
                build_.blank_line(at);
                blank_before_ = false;
                previous_text_ = false;
                return;
            }
        }
        const bool was_blank = std::exchange(blank_before_, false);
        const bool was_text = std::exchange(previous_text_, false);
        if (was_blank && is_deep(raw) && !in_list_ && raw.front() != '>') {
            build_.mark(at, LineKind::code);
            build_.blank_line(at);
            blank_before_ = true;  // the block goes on
            return;
        }
        if (line.indent == 0 && item_mark(text) == 0 && text.front() != '>') in_list_ = in_list_ && was_text;
        if (text.starts_with("<!--")) {
            comment_line(at, line.begin + line.indent, line.end);
            return;
        }
        if (text.front() == '#' && line.indent <= 3) {
            const std::size_t level = std::min(text.find_first_not_of('#'), text.size());
            if (level <= 6 && (level == text.size() || text[level] == ' ' || text[level] == '\t')) {
                inline_marks(at);
                std::string_view title = trimmed(text.substr(level));
                while (title.ends_with('#')) title.remove_suffix(1);
                build_.heading(at, at + 1, static_cast<unsigned>(level), title);
                in_list_ = false;
                return;
            }
        }
        if (was_text && line.indent <= 3 &&
            (text.find_first_not_of('=') == text.npos ||
             (text.size() >= 2 && text.find_first_not_of('-') == text.npos))) {
            const std::string_view title = build_.trimmed_line(at - 1);
            build_.heading(at - 1, at + 1, text.front() == '=' ? 1 : 2, title);
            return;
        }
        if (text.size() >= 3 && (text.front() == '-' || text.front() == '*' || text.front() == '_') &&
            text.find_first_not_of(std::string{text.front(), ' '}) == text.npos) {
            build_.mark(at, LineKind::rule);
            return;
        }
        if (anchor(at, text)) return;
        if (text.front() == '>') {
            build_.mark(at, LineKind::quote);
        } else if (item_mark(text) > 0) {
            build_.mark(at, LineKind::item);
            in_list_ = true;
        } else if (text.front() == '|' || (text.find(" | ") != text.npos && table_around(at))) {
            build_.mark(at, LineKind::table);
        } else {
            build_.mark(at, LineKind::text);
            previous_text_ = true;
        }
        inline_marks(at);
    }

    // Four columns or more; a tab goes to the next fourth one.
    static bool is_deep(std::string_view raw) {
        const std::size_t blanks = raw.find_first_not_of(' ');
        return blanks != raw.npos && (blanks >= 4 || raw[blanks] == '\t');
    }

    bool table_around(std::size_t at) const {
        if (at > 0 && build_.kind(at - 1) == LineKind::table) return true;
        if (at + 1 >= build_.size()) return false;
        const std::string_view next = build_.trimmed_line(at + 1);
        return next.find('-') != next.npos && next.find('|') != next.npos &&
               next.find_first_not_of("-:| ") == next.npos;
    }

    // "[name]: target", "<a name=...></a>", "{#id}", "[TOC]".
    bool anchor(std::size_t at, std::string_view text) {
        bool found = false;
        if (text.front() == '[' && text.find("]: ") != text.npos && text.find("]: ") == text.find(']')) {
            const std::size_t middle = text.find("]: ");
            std::string target(trimmed(text.substr(middle + 3)));
            if (const std::size_t gap = target.find(' '); gap != target.npos) target.resize(gap);
            const auto begin = build_.lines()[at].begin;
            if (!target.starts_with('#'))
                build_.link(at, target, std::string(text.substr(1, middle - 1)), begin, build_.lines()[at].end);
            found = true;
        } else if (text.starts_with("<a ") && (text.ends_with("</a>") || text.ends_with("/>"))) {
            found = text.find('>') + 5 >= text.size() || text.ends_with("/>");
        } else if (text.starts_with("{#") && text.ends_with('}')) {
            found = true;
        } else if (text == "[TOC]" || text == "[[toc]]" || text == "[[_TOC_]]") {
            found = true;
        }
        if (!found) return false;
        build_.mark(at, LineKind::anchor);
        build_.blank_line(at);
        return true;
    }

    // From the comment's opening (or inside it) to the line's end; what follows its end is text again.
    void comment_line(std::size_t at, std::size_t from, std::size_t to) {
        const std::string_view text = std::string_view(build_.document().text).substr(from, to - from);
        const std::size_t close = text.find("-->");
        if (close == text.npos) {
            comment_ = true;
            build_.mark(at, LineKind::comment);
            build_.blank_out(from, to);
            return;
        }
        comment_ = false;
        build_.blank_out(from, from + close + 3);
        if (trimmed(text.substr(close + 3)).empty()) {
            build_.mark(at, LineKind::comment);
            return;
        }
        build_.mark(at, LineKind::text);
        previous_text_ = true;
        inline_marks(at, from + close + 3);
    }

    // Code, comments and links of one line.
    void inline_marks(std::size_t index, std::size_t from = 0) {
        const Line line = build_.lines()[index];
        std::size_t at = std::max<std::size_t>(line.begin, from);
        const std::string& text = build_.document().text;
        while (at < line.end) {
            const std::size_t length = std::strcspn(text.c_str() + at, "`<[\n");
            at += length;
            if (at >= line.end) return;
            if (text[at] == '`') {
                std::size_t ticks = 0;
                while (at + ticks < line.end && text[at + ticks] == '`') ++ticks;
                // A span may go on in the next line, not over an empty one.
                const std::string_view window = std::string_view(text).substr(at + ticks, longest_span);
                const std::size_t inside = window.find(std::string(ticks, '`'));
                if (inside == window.npos || window.substr(0, inside).find("\n\n") != window.npos) {
                    at += ticks;
                    continue;
                }
                const std::size_t close = at + ticks + inside;
                build_.blank_out(at, close + ticks);
                at = close + ticks;
            } else if (text[at] == '<') {
                if (text.compare(at, 4, "<!--") == 0) {
                    const std::size_t close = text.find("-->", at);
                    if (close == text.npos || close >= line.end) {
                        comment_ = true;
                        build_.blank_out(at, line.end);
                        return;
                    }
                    build_.blank_out(at, close + 3);
                    at = close + 3;
                } else {
                    ++at;
                }
            } else {
                at = link(index, line, at);
            }
        }
    }

    std::size_t link(std::size_t index, const Line& line, std::size_t at) {
        const std::string& text = build_.document().text;
        // Without a closing bracket further on, no opening one has to be looked at again in this line.
        if (last_close_line_ != index) {
            last_close_line_ = index;
            const std::size_t found = std::string_view(text).substr(line.begin, line.end - line.begin).rfind(']');
            last_close_ = found == std::string_view::npos ? 0 : line.begin + found;
        }
        if (last_close_ <= at) return at + 1;
        std::size_t depth = 0, close = at;
        const std::size_t limit = std::min<std::size_t>(line.end, at + longest_span);
        for (; close < limit; ++close) {
            if (text[close] == '[')
                ++depth;
            else if (text[close] == ']' && --depth == 0)
                break;
        }
        if (close >= limit || text[close] != ']') return at + 1;
        if (close + 1 < line.end && text[close + 1] == '(') {
            std::size_t end = close + 2;
            int parens = 1;
            while (end < line.end && (parens += text[end] == '(' ? 1 : text[end] == ')' ? -1 : 0) > 0) ++end;
            if (end >= line.end) return close + 1;
            std::string target(trimmed(std::string_view(text).substr(close + 2, end - close - 2)));
            if (target.starts_with('<') && target.ends_with('>'))
                target = target.substr(1, target.size() - 2);
            else if (const std::size_t gap = target.find(' '); gap != target.npos)
                target.resize(gap);
            build_.link(index, std::move(target), text.substr(at + 1, close - at - 1), at, end + 1);
            build_.blank_out(close, end + 1);
            // The brackets go too: what is left are the words that a reader sees.
            build_.blank_out(at, at + 1);
            return at + 1;
        }
        if (close + 1 < line.end && text[close + 1] == '[') {  // [text][name]
            const std::size_t end = text.find(']', close + 1);
            if (end == text.npos || end >= line.end) return close + 1;
            build_.blank_out(close, end + 1);
            build_.blank_out(at, at + 1);
            return end + 1;
        }
        return at + 1;
    }

    DocumentBuilder build_;
    std::string fence_;
    std::size_t last_close_ = 0, last_close_line_ = static_cast<std::size_t>(-1);
    bool comment_ = false, previous_text_ = false, blank_before_ = true, in_list_ = false;
};

}  // namespace

Document read_markdown(std::string_view text) { return MarkdownReader(text).read(); }

}  // namespace career::doc_skeleton
