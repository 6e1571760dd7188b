// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"
#include "tools/doc-skeleton/mustache.hpp"

namespace career::doc_skeleton {

// A heading of a template and what was said about it in braces: `## Goals {#goals optional}`.
struct TemplateSection {
    std::string id, title;
    unsigned level = 2;
    bool required = true;
    bool extra = false;  // only where --with asks for it
    int since = 1;       // version of the template that brought it
    std::uint32_t line = 0;
};

// A key of the front matter that documents get; a list has one text for each item that it expands to.
struct FrontKey {
    std::string key;
    std::vector<Node> text;
    std::string list_of;  // the field whose values make the list; empty: a plain text
};

struct Template {
    std::string type, title, summary, group = "own", file;
    int version = 1;
    std::vector<std::string> fields;  // beyond common_fields() and the sections' ids
    std::vector<std::pair<std::string, std::vector<Node>>> defaults;
    std::vector<std::string> asks;  // date owner rollback figures status reasons
    bool loose_order = false;
    bool toml_front = false;
    std::vector<FrontKey> front;
    std::vector<std::pair<std::string, std::vector<std::string>>> aliases;  // a section's own other names
    std::vector<TemplateSection> sections;
    std::vector<Node> body;
    std::string body_text;

    bool asks_for(std::string_view what) const;
    const TemplateSection* find(std::string_view id) const;
};

// Names that every template may use: title, author, date, status, number and the like.
const std::vector<std::string_view>& common_fields();
// What `asks` may list.
const std::vector<std::string_view>& known_asks();

Result<Template> read_template(const Source& source);

// A heading's title and its braces, where the line has any.
struct HeadingMark {
    std::string_view title;
    std::string_view braces;  // without them; empty: none
};
HeadingMark split_heading(std::string_view text);

}  // namespace career::doc_skeleton
