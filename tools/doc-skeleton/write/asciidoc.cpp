// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

class AsciidocWriter : public Writer {
  public:
    using Writer::Writer;

  protected:
    void heading(const Block& block) override {
        out_ += std::string(block.level, '=') + ' ' + line(block.text, false) + '\n';
    }
    void paragraph(const std::string& text) override { out_ += text + '\n'; }
    void item(const Block& block, const std::string& text) override {
        const std::string_view box = block.box < 0 ? "" : block.box == 0 ? "[ ] " : "[x] ";
        out_ += std::string(block.level + 1, block.ordered ? '.' : '*') + ' ' + std::string(box) + text + '\n';
    }
    void table(const std::vector<std::vector<std::string>>& rows) override {
        out_ += "[%header,cols=\"" + std::to_string(rows.empty() ? 1 : rows.front().size()) + "*\"]\n|===\n";
        for (const auto& row : rows) {
            for (const std::string& cell : row) out_ += '|' + cell + '\n';
            out_ += '\n';
        }
        out_ += "|===\n";
    }
    void hint(std::string_view text) override { out_ += led("// ", "// ", text); }
    void quote(const std::string& text) override { out_ += "____\n" + text + "\n____\n"; }
    void code(std::string_view text) override { out_ += "----\n" + std::string(text) + "\n----\n"; }
    std::string in_cell(std::string text) const override {
        for (std::size_t at = 0; (at = text.find('|', at)) != text.npos; at += 2) text.insert(at, "\\");
        return text;
    }

    // Attribute references say each character that could begin markup.
    std::string escape(std::string_view text, bool first, bool value) const override {
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            const char next = i + 1 < text.size() ? text[i + 1] : ' ';
            const bool front = first && i == 0;
            switch (c) {
                case '*':
                    out += "{asterisk}";
                    continue;
                case '`':
                    out += "{backtick}";
                    continue;
                case '\\':
                    out += "{backslash}";
                    continue;
                case '~':
                    out += "{tilde}";
                    continue;
                case '^':
                    out += "{caret}";
                    continue;
                case '+':
                    out += "{plus}";
                    continue;
                case '{':
                    out += "&#123;";
                    continue;
                case '_':
                    out += "&#95;";
                    continue;
                case '#':
                    out += "&#35;";
                    continue;
                case '|':
                    out += "{vbar}";
                    continue;
                default:
                    break;
            }
            if (value && (c == '[' || c == ']')) {
                out += c == '[' ? "{startsb}" : "{endsb}";
            } else if (value && c == '&' &&
                       (next == '#' || (next >= 'a' && next <= 'z') || (next >= 'A' && next <= 'Z'))) {
                out += "&#38;";
            } else if (front && (c == '.' || c == '=' || c == '-' || c == '/')) {
                out += c == '.' ? "&#46;" : c == '=' ? "&#61;" : c == '-' ? "&#45;" : "&#47;";
            } else {
                out += c;
            }
        }
        return out;
    }
    std::string dressed(const Piece& piece) const override {
        switch (piece.kind) {
            case Piece::Kind::code:
                return "`+" + piece.text + "+`";
            case Piece::Kind::strong:
                return "**" + escape(piece.text, false, piece.value) + "**";
            case Piece::Kind::emphasis:
                return "__" + escape(piece.text, false, piece.value) + "__";
            case Piece::Kind::link:
                return "link:" + piece.target + '[' + escape(piece.text, false, piece.value) + ']';
            case Piece::Kind::text:
                break;
        }
        return piece.text;
    }
};

}  // namespace

std::string write_asciidoc(const Filled& filled) { return AsciidocWriter(filled).write(); }

}  // namespace career::doc_skeleton
