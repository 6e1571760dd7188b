// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/document/builder.hpp"
#include "tools/doc-skeleton/document/marks.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::size_t longest_span = 1000;
constexpr std::string_view adornments = "=-`:.'\"~^_*+#<>";

bool is_adornment(std::string_view text) {
    return text.size() >= 2 && adornments.find(text.front()) != adornments.npos &&
           text.find_first_not_of(text.front()) == text.npos;
}

class RstReader {
  public:
    explicit RstReader(std::string_view text) : build_(text, Markup::rst) {}

    Document read() {
        std::size_t at = header();
        while (at < build_.size()) at = line(at);
        for (std::size_t i = 0; i < build_.size(); ++i) inline_marks(i);
        build_.blank_addresses();
        return build_.finish();
    }

  private:
    // The header of a PEP: "Field: value" from the first line to the first empty one, values going on in indented
    // lines.
    std::size_t header() {
        if (build_.size() == 0 || build_.blank(0)) return 0;
        std::size_t end = 0, fields = 0;
        while (end < build_.size() && !build_.blank(end)) {
            if (build_.lines()[end].indent == 0) {
                if (!key_value(build_.raw(end)) || build_.raw(end).front() == ':') return 0;
                ++fields;
            } else if (end == 0) {
                return 0;
            }
            ++end;
        }
        if (fields < 2) return 0;
        for (std::size_t i = 0; i < end; ++i) {
            if (build_.lines()[i].indent == 0) {
                build_.field_of_line(i);
            } else if (!build_.document().fields.empty()) {
                Field& field = build_.document().fields.back();
                field.value += (field.value.empty() ? "" : ", ") + std::string(build_.trimmed_line(i));
                field.at.end = build_.lines()[i].end;
            }
            build_.mark(i, LineKind::field);
        }
        return end;
    }

    std::size_t line(std::size_t at) {
        if (build_.blank(at)) return at + 1;
        const Line line = build_.lines()[at];
        const std::string_view raw = build_.raw(at);
        const std::string_view text = trimmed(raw);
        if (text.starts_with("..") && (text.size() == 2 || text[2] == ' ')) return explicit_markup(at, text);
        if (line.indent == 0 && is_adornment(text) && at + 2 < build_.size() && build_.trimmed_line(at + 2) == text &&
            !build_.blank(at + 1)) {
            build_.heading(at, at + 3, level_of(std::string(2, text.front())), build_.trimmed_line(at + 1));
            // The title's line is the middle one.
            return at + 3;
        }
        if (line.indent == 0 && at + 1 < build_.size()) {
            const std::string_view under = build_.trimmed_line(at + 1);
            if (build_.lines()[at + 1].indent == 0 && is_adornment(under) && !is_adornment(text) &&
                under.size() >= std::min<std::size_t>(display_width(text), 3) && text.front() != '|' &&
                text.front() != '+') {
                build_.heading(at, at + 2, level_of(std::string(1, under.front())), text);
                return at + 2;
            }
        }
        if (is_border(text) && text.find(' ') != text.npos) {
            build_.mark(at, LineKind::table);
            return at + 1;
        }
        if (is_adornment(text) && text.size() >= 4) {
            build_.mark(at, text.find_first_not_of('=') == text.npos ? LineKind::table : LineKind::rule);
            return at + 1;
        }
        if (text.front() == '|' || text.front() == '+') {
            build_.mark(at, text.find('|', 1) != text.npos || text.starts_with("+-") || text.starts_with("+=")
                                ? LineKind::table
                                : LineKind::text);
        } else if (text.front() == ':' && key_value(text)) {
            build_.mark(at, LineKind::text);
            if (build_.document().headings.size() > 1) build_.mark(at, LineKind::text);
        } else if (item_mark(text) > 0) {
            build_.mark(at, LineKind::item);
        } else if (text.find("  ") != text.npos && in_simple_table(at)) {
            build_.mark(at, LineKind::table);
        } else {
            build_.mark(at, LineKind::text);
        }
        if (text.ends_with("::")) return literal(at + 1, line.indent);
        return at + 1;
    }

    // Of a simple table: "=====  ===".
    static bool is_border(std::string_view text) {
        return text.starts_with("==") && text.find_first_not_of("= ") == text.npos;
    }

    bool in_simple_table(std::size_t at) const {
        for (std::size_t i = at; i-- > 0 && at - i < 50;) {
            if (build_.blank(i)) return false;
            if (is_border(build_.trimmed_line(i))) return true;
        }
        return false;
    }

    unsigned level_of(const std::string& style) {
        const auto found = std::find(styles_.begin(), styles_.end(), style);
        if (found != styles_.end()) return static_cast<unsigned>(found - styles_.begin()) + 1;
        styles_.push_back(style);
        return static_cast<unsigned>(styles_.size());
    }

    // Lines that are indented more than `indent`, and the empty ones between them.
    std::size_t block_end(std::size_t at, std::size_t indent) const {
        std::size_t end = at;
        for (std::size_t i = at; i < build_.size(); ++i) {
            if (build_.blank(i)) continue;
            if (build_.lines()[i].indent <= indent) break;
            end = i + 1;
        }
        return end;
    }

    std::size_t literal(std::size_t at, std::size_t indent) {
        const std::size_t end = block_end(at, indent);
        take(at, end, LineKind::code);
        return std::max(end, at);
    }

    void take(std::size_t from, std::size_t to, LineKind kind) {
        for (std::size_t i = from; i < to; ++i) {
            if (!build_.blank(i)) build_.mark(i, kind);
            build_.blank_line(i);
        }
    }

    std::size_t explicit_markup(std::size_t at, std::string_view text) {
        const std::size_t end = block_end(at + 1, build_.lines()[at].indent);
        const std::string_view rest = trimmed(text.substr(2));
        const std::size_t colons = rest.find("::");
        if (rest.starts_with('_') && rest.find(':') != rest.npos) {
            const std::size_t colon = rest.find(':', rest.starts_with("_`") ? rest.find('`', 2) : 0);
            const std::string target(colon == rest.npos ? std::string_view() : trimmed(rest.substr(colon + 1)));
            if (!target.empty())
                build_.link(at, target, std::string(rest.substr(1, colon - 1)), build_.lines()[at].begin,
                            build_.lines()[at].end);
            take(at, at + 1, LineKind::anchor);
            return at + 1;
        }
        if (rest.starts_with('[')) {  // a footnote or citation
            build_.mark(at, LineKind::text);
            return at + 1;
        }
        if (colons != rest.npos && rest.substr(0, colons).find(' ') == rest.npos) {
            const std::string_view name = rest.substr(0, colons);
            static constexpr std::string_view prose[] = {
                "note",    "warning", "tip",        "important", "admonition",   "epigraph",       "attention",
                "caution", "hint",    "list-table", "table",     "csv-table",    "rubric",         "topic",
                "sidebar", "danger",  "seealso",    "container", "versionadded", "versionchanged", "deprecated"};
            if (std::find(std::begin(prose), std::end(prose), name) != std::end(prose)) {
                build_.mark(at, LineKind::text);
                return at + 1;
            }
            const bool picture = name == "image" || name == "figure";
            take(at, at + 1,
                 picture                                 ? LineKind::text
                 : name == "contents" || name == "index" ? LineKind::anchor
                                                         : LineKind::code);
            take(at + 1, end, LineKind::code);
            return std::max(end, at + 1);
        }
        take(at, std::max(end, at + 1), LineKind::comment);
        return std::max(end, at + 1);
    }

    void inline_marks(std::size_t index) {
        const Line line = build_.lines()[index];
        if (line.kind == LineKind::code || line.kind == LineKind::comment || line.kind == LineKind::blank) return;
        const std::string& text = build_.document().text;
        for (std::size_t at = text.find('`', std::max<std::size_t>(line.begin, inline_end_)); at < line.end;
             at = text.find('`', at)) {
            const bool code = text.compare(at, 2, "``") == 0;
            // Both may go on in the next line, not over an empty one.
            const std::string_view window = std::string_view(text).substr(at, longest_span);
            const std::size_t length = window.find(code ? "``" : "`", code ? 2 : 1);
            if (length == window.npos || window.substr(0, length).find("\n\n") != window.npos) return;
            const std::size_t close = at + length;
            std::size_t end = close + (code ? 2 : 1);
            if (code) {
                build_.blank_out(at, end);
            } else {
                const std::string_view inside = std::string_view(text).substr(at + 1, close - at - 1);
                const std::size_t open = inside.rfind('<');
                while (end < text.size() && text[end] == '_') ++end;
                if (open != inside.npos && inside.ends_with('>')) {
                    build_.link(index, std::string(inside.substr(open + 1, inside.size() - open - 2)),
                                std::string(trimmed(inside.substr(0, open))), at, end);
                    build_.blank_out(at + 1 + open, end);
                } else if (at > line.begin && text[at - 1] == ':') {  // a role: :pep:`8` and ``code`` in its kin
                    build_.blank_out(at, end);
                }
            }
            at = end;
            inline_end_ = end;
        }
    }

    DocumentBuilder build_;
    std::vector<std::string> styles_;
    std::size_t inline_end_ = 0;  // what stands before was read with an earlier line
};

}  // namespace

Document read_rst(std::string_view text) { return RstReader(text).read(); }

}  // namespace career::doc_skeleton
