// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

// "&amp;", "&#38;"
bool begins_entity(std::string_view text) {
    std::size_t at = 1;
    while (at < text.size() && at < 32 &&
           (text[at] == '#' || (text[at] >= '0' && text[at] <= '9') || (text[at] >= 'a' && text[at] <= 'z') ||
            (text[at] >= 'A' && text[at] <= 'Z')))
        ++at;
    return at > 1 && at < text.size() && text[at] == ';';
}

class MarkdownWriter : public Writer {
  public:
    using Writer::Writer;

  protected:
    void heading(const Block& block) override {
        out_ += std::string(block.level, '#') + ' ' + line(block.text, false) + '\n';
    }
    void paragraph(const std::string& text) override { out_ += text + '\n'; }
    void item(const Block& block, const std::string& text) override {
        const std::string_view box = block.box < 0 ? "" : block.box == 0 ? "[ ] " : "[x] ";
        out_ += std::string(block.level * 2, ' ') + (block.ordered ? "1. " : "- ") + std::string(box) + text + '\n';
    }
    void table(const std::vector<std::vector<std::string>>& rows) override {
        const auto widths = column_widths(rows);
        for (std::size_t r = 0; r < rows.size(); ++r) {
            out_ += barred(rows[r], widths);
            if (r > 0) continue;
            out_ += '|';
            for (const std::size_t width : widths) out_ += std::string(width + 2, '-') + '|';
            out_ += '\n';
        }
    }
    void hint(std::string_view text) override { out_ += "<!-- " + std::string(text) + " -->\n"; }
    void quote(const std::string& text) override { out_ += led("> ", "> ", text); }
    void code(std::string_view text) override { out_ += "```\n" + std::string(text) + "\n```\n"; }
    std::string in_cell(std::string text) const override {
        for (std::size_t at = 0; (at = text.find('|', at)) != text.npos; at += 2) text.insert(at, "\\");
        return text;
    }

    // The template's own words are Markdown already.
    std::string escape(std::string_view text, bool first, bool value) const override {
        if (!value) return std::string(text);
        std::string out;
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            const char next = i + 1 < text.size() ? text[i + 1] : ' ';
            const bool front = first && i == 0;
            const bool markup = c == '*' || c == '\\' || c == '`' || (c == '<' && next != ' ' && next != '=') ||
                                (c == '_' && (i == 0 || next == ' ' || text[i - 1] == ' ')) ||
                                (c == '&' && begins_entity(text.substr(i))) ||
                                (c == ']' && (next == '(' || next == '[')) || (c == '~' && next == '~') ||
                                (front && (c == '#' || c == '>' || c == '+' || c == '-' || c == '='));
            if (markup) out += '\\';
            out += c;
        }
        if (!first) return out;
        std::size_t digits = 0;  // "2026. It" would begin a list
        while (digits < out.size() && out[digits] >= '0' && out[digits] <= '9') ++digits;
        if (digits > 0 && digits < out.size() && (out[digits] == '.' || out[digits] == ')')) out.insert(digits, "\\");
        return out;
    }
    std::string dressed(const Piece& piece) const override {
        switch (piece.kind) {
            case Piece::Kind::code:
                return '`' + piece.text + '`';
            case Piece::Kind::strong:
                return "**" + escape(piece.text, false, piece.value) + "**";
            case Piece::Kind::emphasis:
                return '*' + escape(piece.text, false, piece.value) + '*';
            case Piece::Kind::link:
                return '[' + escape(piece.text, false, piece.value) + "](" + link_target(piece.target) + ')';
            case Piece::Kind::text:
                break;
        }
        return piece.text;
    }
};

}  // namespace

std::string link_target(std::string_view path) {
    const bool bare = path.find_first_of(" ()<>") == path.npos;
    return bare ? std::string(path) : '<' + std::string(path) + '>';
}

std::string write_markdown(const Filled& filled) { return MarkdownWriter(filled).write(); }

}  // namespace career::doc_skeleton
