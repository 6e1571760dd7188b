// SPDX-License-Identifier: MIT
#include "libcommon/text/utf8.hpp"
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

class TextWriter : public Writer {
  public:
    using Writer::Writer;

  protected:
    void begin() override {}  // plain text has no place for it
    void heading(const Block& block) override {
        const std::string text = line(block.text, false);
        out_ += text + '\n';
        if (block.level <= 2) out_ += std::string(display_width(text), block.level == 1 ? '=' : '-') + '\n';
    }
    void paragraph(const std::string& text) override { out_ += text + '\n'; }
    void before_items(const Block&) override { counts_.assign(1, 0); }
    void item(const Block& block, const std::string& text) override {
        counts_.resize(block.level + 1, 0);
        const std::string mark = block.ordered ? std::to_string(++counts_[block.level]) + ". " : "- ";
        const std::string_view box = block.box < 0 ? "" : block.box == 0 ? "[ ] " : "[x] ";
        out_ += std::string(block.level * 2, ' ') + mark + std::string(box) + text + '\n';
    }
    void table(const std::vector<std::vector<std::string>>& rows) override {
        const auto widths = column_widths(rows);
        for (const auto& row : rows) {
            std::string text;
            for (std::size_t i = 0; i < row.size(); ++i) text += padded(row[i], widths[i]) + "  ";
            while (text.ends_with(' ')) text.pop_back();
            out_ += text + '\n';
        }
    }
    void hint(std::string_view text) override { out_ += led("# ", "# ", text); }
    void quote(const std::string& text) override { out_ += led("    ", "    ", text); }
    void code(std::string_view text) override { quote(std::string(text)); }
    std::string escape(std::string_view text, bool, bool) const override { return std::string(text); }
    std::string dressed(const Piece& piece) const override {
        if (piece.kind == Piece::Kind::link) return piece.text + " (" + piece.target + ')';
        return piece.text;
    }

  private:
    std::vector<int> counts_;
};

}  // namespace

std::string write_text(const Filled& filled) { return TextWriter(filled).write(); }

}  // namespace career::doc_skeleton
