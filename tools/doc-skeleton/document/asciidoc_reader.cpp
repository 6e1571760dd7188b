// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/doc-skeleton/document/builder.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

// Four or more of one sign, or "--", "|===": they open and close a block.
std::string_view delimiter(std::string_view text) {
    if (text == "--" || text.starts_with("```")) return text.starts_with("```") ? text.substr(0, 3) : text;
    if (text.size() == 4 && (text.front() == '|' || text.front() == '!' || text.front() == ',') &&
        text.substr(1) == "===")
        return text;
    if (text.size() < 4 || std::string_view("-.=*_/+").find(text.front()) == std::string_view::npos) return {};
    return text.find_first_not_of(text.front()) == text.npos ? text : std::string_view();
}

class AsciidocReader {
  public:
    explicit AsciidocReader(std::string_view text) : build_(text, Markup::asciidoc) {}

    Document read() {
        for (std::size_t at = 0; at < build_.size(); ++at) line(at);
        build_.blank_addresses();
        return build_.finish();
    }

  private:
    void take(std::size_t at, LineKind kind) {
        build_.mark(at, kind);
        build_.blank_line(at);
    }

    void line(std::size_t at) {
        const std::string_view text = build_.trimmed_line(at);
        if (!verbatim_.empty()) {
            const bool comment = verbatim_.front() == '/';
            if (text == verbatim_) verbatim_.clear();
            if (!text.empty()) take(at, comment ? LineKind::comment : LineKind::code);
            return;
        }
        if (text.empty()) {
            after_title_ = joined_ = false;
            return;
        }
        if (const std::string_view mark = delimiter(text); !mark.empty()) {
            if (mark.front() == '-' || mark.front() == '.' || mark.front() == '+' || mark.front() == '/' ||
                mark.front() == '`') {
                if (mark != "--") verbatim_ = mark;
                if (verbatim_.empty())
                    build_.mark(at, LineKind::rule);
                else
                    take(at, mark.front() == '/' ? LineKind::comment : LineKind::code);
            } else {
                build_.mark(at, mark.ends_with("===") && mark.front() != '=' ? LineKind::table : LineKind::rule);
                if (mark.front() == '|') table_ = !table_;
            }
            return;
        }
        if (text.starts_with("//") && !text.starts_with("///")) {
            take(at, LineKind::comment);
            return;
        }
        if (text.front() == ':' && attribute(at, text)) return;
        if (table_) {
            build_.mark(at, LineKind::table);
            inline_marks(at);
            return;
        }
        const std::size_t signs = text.find_first_not_of(text.front() == '=' ? '=' : '#');
        if ((text.front() == '=' || text.front() == '#') && signs != text.npos && signs > 0 && signs <= 6 &&
            text[signs] == ' ') {
            inline_marks(at);
            build_.heading(at, at + 1, static_cast<unsigned>(signs), text.substr(signs));
            after_title_ = signs == 1;
            return;
        }
        if (after_title_ && byline(at, text)) return;
        if ((text.front() == '[' && text.ends_with(']')) || text.starts_with("ifdef::") ||
            text.starts_with("endif::") || text.starts_with("toc::")) {
            take(at, LineKind::anchor);
            return;
        }
        if (const std::size_t mark = item_mark(text); mark > 0) {
            build_.mark(at, LineKind::item);
            depth_ = mark * 2;
            joined_ = false;
            build_.deepen(at, depth_);
        } else if (text == "'''" || text == "<<<" || text == "+") {
            build_.mark(at, LineKind::rule);
            joined_ = text == "+";  // what follows belongs to the item
        } else {
            build_.mark(at, LineKind::text);
            if (joined_) build_.deepen(at, depth_ + 2);
        }
        inline_marks(at);
    }

    // ":author: Ann Example"
    bool attribute(std::size_t at, std::string_view text) {
        const std::size_t close = text.find(':', 1);
        if (close == text.npos || close < 2 || text.substr(1, close - 1).find(' ') != text.npos) return false;
        if (close + 1 < text.size() && text[close + 1] != ' ') return false;
        const std::string_view value = trimmed(text.substr(close + 1));
        const auto begin =
            static_cast<std::size_t>(value.empty() ? text.data() + text.size() - build_.document().text.data()
                                                   : value.data() - build_.document().text.data());
        build_.field(text.substr(1, close - 1), value, begin, begin + value.size());
        build_.mark(at, LineKind::field);
        return true;
    }

    // The lines below the title: people, then "v1.2, 2024-05-01".
    bool byline(std::size_t at, std::string_view text) {
        if (key_value(text) || item_mark(text) > 0) return false;
        const auto begin = static_cast<std::size_t>(text.data() - build_.document().text.data());
        bool digit = false;
        for (const char c : text) digit = digit || is_digit(c);
        const bool revision = (text.front() == 'v' && text.size() > 1 && is_digit(text[1])) || is_digit(text.front());
        if (revision && digit) {
            build_.field("revdate", text, begin, begin + text.size());
        } else if (lines_below_title_ == 0 && !digit && text.size() < 120) {
            build_.field("author", text, begin, begin + text.size());
        } else {
            return false;
        }
        ++lines_below_title_;
        build_.mark(at, LineKind::field);
        return true;
    }

    void inline_marks(std::size_t index) {
        const Line line = build_.lines()[index];
        const std::string& text = build_.document().text;
        for (std::size_t at = line.begin; at < line.end;) {
            const std::string_view rest = std::string_view(text).substr(at, line.end - at);
            if (rest.front() == '`') {
                const std::size_t close = rest.find('`', 1);
                if (close == rest.npos) return;
                build_.blank_out(at, at + close + 1);
                at += close + 1;
            } else if (rest.starts_with("link:") || rest.starts_with("xref:")) {
                const std::size_t open = rest.find('['), close = open == rest.npos ? rest.npos : rest.find(']', open);
                if (close == rest.npos) {
                    at += 5;
                    continue;
                }
                build_.link(index, std::string(rest.substr(5, open - 5)),
                            std::string(rest.substr(open + 1, close - open - 1)), at, at + close + 1);
                build_.blank_out(at, at + open + 1);
                build_.blank_out(at + close, at + close + 1);
                at += close + 1;
            } else if (rest.starts_with("<<")) {
                const std::size_t close = rest.find(">>");
                if (close == rest.npos) {
                    at += 2;
                    continue;
                }
                const std::string_view inside = rest.substr(2, close - 2);
                const std::size_t comma = inside.find(',');
                if (inside.find(".adoc") != inside.npos)
                    build_.link(index, std::string(inside.substr(0, comma)),
                                comma == inside.npos ? std::string() : std::string(inside.substr(comma + 1)), at,
                                at + close + 2);
                build_.blank_out(at, at + (comma == inside.npos ? close + 2 : comma + 3));
                build_.blank_out(at + close, at + close + 2);
                at += close + 2;
            } else {
                ++at;
            }
        }
    }

    DocumentBuilder build_;
    std::string verbatim_;
    bool table_ = false, after_title_ = false, joined_ = false;
    std::size_t depth_ = 0;
    int lines_below_title_ = 0;
};

}  // namespace

Document read_asciidoc(std::string_view text) { return AsciidocReader(text).read(); }

}  // namespace career::doc_skeleton
