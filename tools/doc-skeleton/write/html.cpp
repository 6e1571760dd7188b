// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {
namespace {

std::string html_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        switch (c) {
            case '&':
                out += "&amp;";
                break;
            case '<':
                out += "&lt;";
                break;
            case '>':
                out += "&gt;";
                break;
            case '"':
                out += "&quot;";
                break;
            default:
                out += c;
        }
    }
    return out;
}

class HtmlWriter : public Writer {
  public:
    using Writer::Writer;

  protected:
    void begin() override {
        if (filled().fragment) return;
        out_ = front_matter(filled().front, filled().toml_front);
        out_ += "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>" +
                html_text(filled().title) + "</title>\n</head>\n<body>\n";
    }
    void end() override {
        if (!filled().fragment) out_ += "\n</body>\n</html>\n";
    }
    void heading(const Block& block) override {
        const std::string level = std::to_string(std::clamp(block.level, 1U, 6U));
        const std::string id = block.id.empty() ? std::string() : " id=\"" + block.id + '"';
        out_ += "<h" + level + id + '>' + line(block.text, false) + "</h" + level + ">\n";
    }
    void paragraph(const std::string& text) override { out_ += "<p>" + text + "</p>\n"; }
    void before_items(const Block& block) override { open(block); }
    void after_items() override {
        while (!open_.empty()) close();
    }
    void item(const Block& block, const std::string& text) override {
        while (open_.size() > block.level + 1) close();
        if (open_.size() < block.level + 1) open(block);
        if (open_.back().second) out_ += "</li>\n";
        open_.back().second = true;
        const std::string_view box = block.box < 0    ? ""
                                     : block.box == 0 ? "<input type=\"checkbox\"> "
                                                      : "<input type=\"checkbox\" checked> ";
        out_ += "<li>" + std::string(box) + text;
    }
    void table(const std::vector<std::vector<std::string>>& rows) override {
        out_ += "<table>\n";
        for (std::size_t r = 0; r < rows.size(); ++r) {
            const std::string cell = r == 0 ? "th" : "td";
            out_ += "<tr>";
            for (const std::string& text : rows[r]) out_ += '<' + cell + '>' + text + "</" + cell + '>';
            out_ += "</tr>\n";
        }
        out_ += "</table>\n";
    }
    void hint(std::string_view text) override { out_ += "<!-- " + std::string(text) + " -->\n"; }
    void quote(const std::string& text) override { out_ += "<blockquote><p>" + text + "</p></blockquote>\n"; }
    void code(std::string_view text) override { out_ += "<pre><code>" + html_text(text) + "</code></pre>\n"; }

    std::string escape(std::string_view text, bool, bool) const override { return html_text(text); }
    std::string dressed(const Piece& piece) const override {
        const std::string text = html_text(piece.text);
        switch (piece.kind) {
            case Piece::Kind::code:
                return "<code>" + text + "</code>";
            case Piece::Kind::strong:
                return "<strong>" + text + "</strong>";
            case Piece::Kind::emphasis:
                return "<em>" + text + "</em>";
            case Piece::Kind::link:
                return "<a href=\"" + html_text(piece.target) + "\">" + text + "</a>";
            case Piece::Kind::text:
                break;
        }
        return text;
    }

  private:
    void open(const Block& block) {
        open_.emplace_back(block.ordered ? "ol" : "ul", false);
        out_ += '<' + open_.back().first + ">\n";
    }
    void close() {
        if (open_.back().second) out_ += "</li>\n";
        out_ += "</" + open_.back().first + ">\n";
        open_.pop_back();
    }
    std::vector<std::pair<std::string, bool>> open_;  // the list's tag, and whether an item is open
};

}  // namespace

std::string write_html(const Filled& filled) { return HtmlWriter(filled).write(); }

}  // namespace career::doc_skeleton
