// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/source.hpp"
#include "libcommon/text/words.hpp"
#include "tools/doc-skeleton/write/writer.hpp"

namespace career::doc_skeleton {

// What a line is. `anchor` stands for lines that name a place and say nothing: link definitions, `{#id}`, `<a name>`.
enum class LineKind : std::uint8_t {
    blank,
    text,
    heading,
    item,
    table,
    quote,
    code,
    comment,
    front,
    field,
    anchor,
    rule
};

struct Line {
    std::uint32_t begin = 0, end = 0;  // without the line end
    LineKind kind = LineKind::text;
    std::uint8_t indent = 0;
    std::uint8_t depth = 0;  // how deep it stands among items: its indent, or by AsciiDoc's marks and "+"
};

struct Heading {
    Span title;                 // as written, without marks at its ends
    std::string name;           // for comparison: see plain_name()
    unsigned level = 1;         // the document's title is 1
    std::uint32_t line = 0;     // index in lines
    std::uint32_t body = 0;     // first line below it
    std::uint32_t own_end = 0;  // the next heading's line, whatever its level
    std::uint32_t end = 0;      // the next heading's line of this level or above
    bool bold = false;          // a line that is only bold, in a text without headings
};

// "Status: Draft" wherever shapes keep it: front matter, header lines, a list, a table, bold lead-ins.
struct Field {
    std::string key;     // lower case, single spaces
    std::string value;   // without marks and quotation marks; items of a list joined by ", "
    Span at;             // of the value
    bool front = false;  // in front matter
};

struct Link {
    std::string target, text;
    Span at;
    std::uint32_t line = 0;
};

struct Document {
    Markup markup = Markup::markdown;
    std::string text;   // as given
    std::string prose;  // the same bytes, but blanks for code, comments, link targets and addresses
    std::vector<Line> lines;
    std::vector<Heading> headings;  // in order, the title among them
    std::vector<Field> fields;
    std::vector<Link> links;
    std::uint32_t head_end = 0;  // first line of the first section: what is above is the head
    bool has_title = false;      // headings.front() is the document's title

    std::string title() const;
    const Field* field(std::string_view key) const;
    std::string_view line_text(const Line& line) const {
        return std::string_view(text).substr(line.begin, line.end - line.begin);
    }
    std::string_view line_prose(const Line& line) const {
        return std::string_view(prose).substr(line.begin, line.end - line.begin);
    }
};

Document read_document(std::string_view text, Markup markup);

// A heading's name for comparison: folded, without numbers in front, marks, anchors, "(optional)", colon at its end.
std::string plain_name(std::string_view heading);

// Flat YAML or TOML: `key: value`, lists of both kinds. For front matter and for kep.yaml.
void read_flat_fields(std::string_view text, std::size_t offset, bool toml, std::vector<Field>& out);

}  // namespace career::doc_skeleton
