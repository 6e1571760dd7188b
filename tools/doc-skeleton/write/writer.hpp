// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libcommon/text/list_text.hpp"
#include "tools/doc-skeleton/write/blocks.hpp"

namespace career::doc_skeleton {

enum class Markup : std::uint8_t { markdown, asciidoc, rst, org, latex, html, text };
inline constexpr std::string_view markup_names[] = {"markdown", "asciidoc", "rst", "org", "latex", "html", "text"};
std::optional<Markup> markup_of_name(std::string_view name);
// By a file name's ending (.md .adoc .rst .org .tex .html .txt and their kin).
std::optional<Markup> markup_of_file(std::string_view file);
std::string_view ending_of(Markup markup);  // ".md"

// A document that is ready to be written.
struct Filled {
    std::string title;          // plain text
    std::vector<Block> blocks;  // the first is the title, a heading of level 1
    std::vector<Value> values;
    Value front = Value::table();  // keys of the front matter; empty: none
    bool toml_front = false;
    bool fragment = false;  // a piece to paste: without what stands around a whole document
};

// What differs between the formats; everything else is one walk over the blocks.
class Writer {
  public:
    explicit Writer(const Filled& filled) : filled_(&filled) {}
    virtual ~Writer() = default;
    std::string write();

  protected:
    virtual void begin();  // the front matter, where no writer knows better
    virtual void end() {}
    virtual void heading(const Block& block) = 0;
    virtual void paragraph(const std::string& text) = 0;
    virtual void item(const Block& block, const std::string& text) = 0;
    virtual void before_items(const Block&) {}
    virtual void after_items() {}
    virtual void table(const std::vector<std::vector<std::string>>& rows) = 0;
    virtual void hint(std::string_view text) = 0;
    virtual void quote(const std::string& text) = 0;
    virtual void code(std::string_view text) = 0;
    // The text with what the format takes for markup made plain; `first`: at the beginning of a line.
    virtual std::string escape(std::string_view text, bool first, bool value) const = 0;
    virtual std::string dressed(const Piece& piece) const = 0;            // of code, strong, emphasis and links
    virtual std::string in_cell(std::string text) const { return text; }  // of one line
    // A value of several lines, its paragraphs kept.
    void value_paragraphs(const Value& value);

    std::string line(std::string_view text, bool first = true) const;
    void gap();  // an empty line, but for the front
    // The text and a line feed, `first` before its first line and `rest` before each other.
    static std::string led(std::string_view first, std::string_view rest, std::string_view text);
    const Filled& filled() const { return *filled_; }
    std::string out_;

  private:
    const Filled* filled_;
};

std::string write_document(const Filled& filled, Markup markup);
// Words inside a line, with what the format takes for marks made plain.
std::string escaped(std::string_view words, Markup markup);

std::string write_markdown(const Filled& filled);
// A path as a link of Markdown has it: in angles where it holds a blank or a bracket.
std::string link_target(std::string_view path);
std::string write_asciidoc(const Filled& filled);
std::string write_rst(const Filled& filled);
std::string write_org(const Filled& filled);
std::string write_latex(const Filled& filled);
std::string write_html(const Filled& filled);
std::string write_text(const Filled& filled);

// "---" and YAML, or "+++" and TOML; empty where there are no keys.
std::string front_matter(const Value& keys, bool toml);
// A table between bars, its columns padded to one width.
std::vector<std::size_t> column_widths(const std::vector<std::vector<std::string>>& rows);
std::string barred(const std::vector<std::string>& cells, const std::vector<std::size_t>& widths);

}  // namespace career::doc_skeleton
