// SPDX-License-Identifier: MIT
#pragma once

#include "tools/doc-skeleton/document/document.hpp"

namespace career::doc_skeleton {

// What the readers of the four formats share: cutting into lines, blanking, closing sections.
class DocumentBuilder {
  public:
    DocumentBuilder(std::string_view text, Markup markup);

    Document& document() { return document_; }
    std::vector<Line>& lines() { return document_.lines; }
    const std::vector<Line>& lines() const { return document_.lines; }
    std::string_view raw(std::size_t line) const { return document_.line_text(document_.lines[line]); }
    std::string_view trimmed_line(std::size_t line) const;
    bool blank(std::size_t line) const { return document_.lines[line].kind == LineKind::blank; }
    LineKind kind(std::size_t line) const { return document_.lines[line].kind; }
    std::size_t size() const { return document_.lines.size(); }

    void mark(std::size_t line, LineKind kind) { document_.lines[line].kind = kind; }
    void deepen(std::size_t line, std::size_t depth) {
        document_.lines[line].depth = static_cast<std::uint8_t>(std::min<std::size_t>(depth, 255));
    }
    void blank_out(std::size_t begin, std::size_t end);  // offsets in the text
    void blank_line(std::size_t line) { blank_out(document_.lines[line].begin, document_.lines[line].end); }
    // `title`: the part of `line` that is the heading; the heading takes lines [line, body).
    void heading(std::size_t line, std::size_t body, unsigned level, std::string_view title);
    void link(std::size_t line, std::string target, std::string text, std::size_t begin, std::size_t end);
    void field(std::string_view key, std::string_view value, std::size_t begin, std::size_t end);
    // `key: value` of the line's text, marks of items taken off; false where it is none.
    bool field_of_line(std::size_t line);
    // Addresses in the running text are no prose.
    void blank_addresses();
    // Numbers every section's end, finds the title and the head, reads the head's fields.
    Document finish();

  private:
    void head_fields();
    void fields_between(std::size_t from, std::size_t end);
    void fields_of_row(std::size_t index, std::size_t from, std::size_t end);
    bool definition(std::size_t index, std::size_t end);
    bool loose_field(std::size_t index);
    bool opens_with_people(const Heading& heading) const;
    void html_fields(std::size_t index);
    void items_below(std::size_t index, std::size_t end);
    void bold_headings();
    void run_in_headings();

    Document document_;
};

Document read_markdown(std::string_view text);
Document read_rst(std::string_view text);
Document read_asciidoc(std::string_view text);
Document read_org(std::string_view text);

}  // namespace career::doc_skeleton
