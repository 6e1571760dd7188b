// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

class LatexWriter : public Writer {
  public:
    using Writer::Writer;

  protected:
    void begin() override {
        if (filled().fragment) return;
        out_ =
            "\\documentclass[a4paper]{article}\n\\usepackage[T1]{fontenc}\n\\usepackage[utf8]{inputenc}\n"
            "\\usepackage{hyperref}\n\\begin{document}\n";
    }
    void end() override {
        if (!filled().fragment) out_ += "\n\\end{document}\n";
    }
    void heading(const Block& block) override {
        static constexpr std::string_view commands[] = {"section",    "section",       "section",
                                                        "subsection", "subsubsection", "paragraph"};
        const std::string text = line(block.text, false);
        if (block.level == 1)
            out_ += "\\title{" + text + "}\n\\date{}\n\\maketitle\n";
        else
            out_ += '\\' + std::string(commands[std::min(block.level, 5U)]) + "*{" + text + "}\n";
    }
    void paragraph(const std::string& text) override { out_ += text + '\n'; }
    void before_items(const Block& block) override { open(block); }
    void after_items() override {
        while (!open_.empty()) close();
    }
    void item(const Block& block, const std::string& text) override {
        while (open_.size() > block.level + 1) close();
        if (open_.size() < block.level + 1) open(block);
        const std::string_view box = block.box < 0 ? " " : block.box == 0 ? "[$\\Box$] " : "[$\\times$] ";
        // Braces keep a bracket at the front from being read as the item's label.
        out_ += "\\item" + std::string(box == "[$\\Box$] " ? "[$\\circ$] " : box) + "{}" + text + '\n';
    }
    void table(const std::vector<std::vector<std::string>>& rows) override {
        const std::size_t columns = rows.empty() ? 1 : rows.front().size();
        out_ += "\\begin{tabular}{" + std::string(columns, 'l') + "}\n";
        for (std::size_t r = 0; r < rows.size(); ++r) {
            for (std::size_t i = 0; i < rows[r].size() && i < columns; ++i) out_ += (i == 0 ? "" : " & ") + rows[r][i];
            out_ += " \\\\\n";
            if (r == 0) out_ += "\\hline\n";
        }
        out_ += "\\end{tabular}\n";
    }
    void hint(std::string_view text) override { out_ += led("% ", "% ", text); }
    void quote(const std::string& text) override { out_ += "\\begin{quote}\n" + text + "\n\\end{quote}\n"; }
    void code(std::string_view text) override {
        out_ += "\\begin{verbatim}\n" + std::string(text) + "\n\\end{verbatim}\n";
    }

    std::string escape(std::string_view text, bool, bool) const override {
        std::string out;
        for (const char c : text) {
            switch (c) {
                case '\\':
                    out += "\\textbackslash{}";
                    break;
                case '~':
                    out += "\\textasciitilde{}";
                    break;
                case '^':
                    out += "\\textasciicircum{}";
                    break;
                case '`':  // alone it opens a quotation
                    out += "\\`{}";
                    break;
                case '&':
                case '%':
                case '$':
                case '#':
                case '_':
                case '{':
                case '}':
                    out += '\\';
                    out += c;
                    break;
                default:
                    out += c;
            }
        }
        return out;
    }
    std::string dressed(const Piece& piece) const override {
        const std::string text = escape(piece.text, false, true);
        switch (piece.kind) {
            case Piece::Kind::code:
                return "\\texttt{" + text + '}';
            case Piece::Kind::strong:
                return "\\textbf{" + text + '}';
            case Piece::Kind::emphasis:
                return "\\emph{" + text + '}';
            case Piece::Kind::link:
                return "\\href{" + escape(piece.target, false, true) + "}{" + text + '}';
            case Piece::Kind::text:
                break;
        }
        return text;
    }

  private:
    void open(const Block& block) {
        open_.emplace_back(block.ordered ? "enumerate" : "itemize");
        out_ += "\\begin{" + open_.back() + "}\n";
    }
    void close() {
        out_ += "\\end{" + open_.back() + "}\n";
        open_.pop_back();
    }
    std::vector<std::string> open_;
};

}  // namespace

std::string write_latex(const Filled& filled) { return LatexWriter(filled).write(); }

}  // namespace career::doc_skeleton
