// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

constexpr std::string_view nothing_wide = "\u200b";  // Org's own way to part a sign from what it would mark up

class OrgWriter : public Writer {
  public:
    using Writer::Writer;

  protected:
    void heading(const Block& block) override {
        if (block.level == 1)
            out_ += "#+TITLE: " + line(block.text, false) + '\n';
        else
            out_ += std::string(block.level - 1, '*') + ' ' + line(block.text, false) + '\n';
    }
    void paragraph(const std::string& text) override { out_ += text + '\n'; }
    void item(const Block& block, const std::string& text) override {
        const std::string_view box = block.box < 0 ? "" : block.box == 0 ? "[ ] " : "[X] ";
        const std::string indent(block.level * 2, ' ');
        out_ += led(indent + (block.ordered ? "1. " : "- ") + std::string(box), indent + "  ", text);
    }
    void table(const std::vector<std::vector<std::string>>& rows) override {
        const auto widths = column_widths(rows);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            out_ += barred(rows[r], widths);
            if (r > 0) continue;
            out_ += '|';
            for (std::size_t i = 0; i < widths.size(); ++i)
                out_ += std::string(widths[i] + 2, '-') + (i + 1 < widths.size() ? '+' : '|');
            out_ += '\n';
        }
    }
    void hint(std::string_view text) override { out_ += led("# ", "# ", text); }
    void quote(const std::string& text) override { out_ += "#+BEGIN_QUOTE\n" + text + "\n#+END_QUOTE\n"; }
    void code(std::string_view text) override { out_ += "#+BEGIN_EXAMPLE\n" + std::string(text) + "\n#+END_EXAMPLE\n"; }
    std::string in_cell(std::string text) const override {
        for (std::size_t at = 0; (at = text.find('|', at)) != text.npos; at += 6) text.replace(at, 1, "\\vert{}");
        return text;
    }

    std::string escape(std::string_view text, bool first, bool value) const override {
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            const char next = i + 1 < text.size() ? text[i + 1] : ' ';
            const bool emphasis = c == '*' || c == '/' || c == '_' || c == '=' || c == '~' || c == '+';
            if (first && i == 0 && (c == '*' || c == '#' || c == ':' || c == '|' || (value && (c == '-' || c == '+'))))
                out += nothing_wide;
            else if (value && (c == '\\' && ((next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z')))) {
                out += c;
                out += nothing_wide;
                continue;
            } else if (value && c == '[' && next == '[') {
                out += "[";
                out += nothing_wide;
                continue;
            } else if (value && c == '<' && next != ' ') {
                out += "<";
                out += nothing_wide;
                continue;
            } else if (emphasis && (i == 0 || text[i - 1] == ' ' || text[i - 1] == '(') && next != ' ') {
                out += nothing_wide;
                out += c;
                out += nothing_wide;
                continue;
            } else if ((c == '_' || c == '^') && next != ' ') {
                out += c;
                out += nothing_wide;
                continue;
            }
            out += c;
        }
        return out;
    }
    std::string dressed(const Piece& piece) const override {
        switch (piece.kind) {
            case Piece::Kind::code:
                return '~' + piece.text + '~';
            case Piece::Kind::strong:
                return '*' + escape(piece.text, false, piece.value) + '*';
            case Piece::Kind::emphasis:
                return '/' + escape(piece.text, false, piece.value) + '/';
            case Piece::Kind::link:
                return "[[" + std::string(piece.target.find(':') == std::string::npos ? "file:" : "") + piece.target +
                       "][" + piece.text + "]]";
            case Piece::Kind::text:
                break;
        }
        return piece.text;
    }
};

}  // namespace

std::string write_org(const Filled& filled) { return OrgWriter(filled).write(); }

}  // namespace career::doc_skeleton
