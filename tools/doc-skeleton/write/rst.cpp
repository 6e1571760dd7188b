// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

class RstWriter : public Writer {
  public:
    using Writer::Writer;

  protected:
    void heading(const Block& block) override {
        static constexpr char lines[] = {'=', '=', '-', '~', '^', '"', '+'};
        const std::string text = line(block.text, false);
        const std::string rule(std::max<std::size_t>(display_width(text), 1), lines[std::min(block.level, 6U)]);
        if (block.level == 1) out_ += rule + '\n';
        out_ += text + '\n' + rule + '\n';
    }
    void paragraph(const std::string& text) override { out_ += text + '\n'; }
    void item(const Block& block, const std::string& text) override {
        // A deeper list needs an empty line around it.
        if (block.level != level_) out_ += '\n';
        level_ = block.level;
        const std::string indent(block.level * 2, ' ');
        const std::string_view box = block.box < 0 ? "" : block.box == 0 ? "☐ " : "☑ ";
        const std::string_view mark = block.ordered ? "#. " : "- ";
        out_ += led(indent + std::string(mark) + std::string(box), std::string(indent.size() + mark.size(), ' '), text);
    }
    void before_items(const Block& block) override { level_ = block.level; }
    void table(const std::vector<std::vector<std::string>>& rows) override {
        const auto widths = column_widths(rows);
        std::string rule = "+", thick = "+";
        for (const std::size_t width : widths) {
            rule += std::string(width + 2, '-') + '+';
            thick += std::string(width + 2, '=') + '+';
        }
        out_ += rule + '\n';
        for (std::size_t r = 0; r < rows.size(); ++r) {
            out_ += barred(rows[r], widths) + (r == 0 && rows.size() > 1 ? thick : rule) + '\n';
        }
    }
    void hint(std::string_view text) override { out_ += "..\n" + led("   ", "   ", text); }
    void quote(const std::string& text) override { out_ += led("   ", "   ", text); }
    void code(std::string_view text) override { out_ += "::\n\n" + led("   ", "   ", text); }

    std::string escape(std::string_view text, bool first, bool value) const override {
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            const bool markup = c == '*' || c == '`' || c == '\\' || c == '|' || (c == '_' && value) ||
                                (first && i == 0 && value &&
                                 (c == '-' || c == '+' || c == '.' || c == '=' || c == '#' || c == ':' || c == '>'));
            if (markup) out += '\\';
            out += c;
        }
        if (!first || !value) return out;
        std::size_t digits = 0;  // "2026. It" would begin a list
        while (digits < out.size() && out[digits] >= '0' && out[digits] <= '9') ++digits;
        if (digits > 0 && digits < out.size() && (out[digits] == '.' || out[digits] == ')')) out.insert(digits, "\\");
        return out;
    }
    std::string dressed(const Piece& piece) const override {
        switch (piece.kind) {
            case Piece::Kind::code:
                return "``" + piece.text + "``";
            case Piece::Kind::strong:
                return "**" + escape(piece.text, false, piece.value) + "**";
            case Piece::Kind::emphasis:
                return '*' + escape(piece.text, false, piece.value) + '*';
            case Piece::Kind::link:
                return '`' + escape(piece.text, false, true) + " <" + piece.target + ">`__";
            case Piece::Kind::text:
                break;
        }
        return piece.text;
    }

  private:
    unsigned level_ = 0;
};

}  // namespace

std::string write_rst(const Filled& filled) { return RstWriter(filled).write(); }

}  // namespace career::doc_skeleton
