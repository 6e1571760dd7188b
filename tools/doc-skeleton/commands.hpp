// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/option.hpp"
#include "libcommon/system/output.hpp"
#include "tools/doc-skeleton/fill.hpp"

namespace career::doc_skeleton {

Exit run_list(const Arguments& arguments, Output& out);
Exit run_show(const Arguments& arguments, Output& out);
Exit run_new(const Arguments& arguments, Output& out);

inline constexpr std::string_view row_formats[] = {"text", "toml", "json", "jsonl"};
inline constexpr std::string_view field_inputs[] = {"toml", "json"};

inline constexpr Option new_options[] = {
    {.name = "title", .letter = 't', .value = "TEXT", .help = "what the document is about"},
    {.name = "author", .value = "NAME", .help = "who writes it (else Git's user name)"},
    {.name = "team", .value = "NAME", .help = "the team that it belongs to"},
    {.name = "date", .value = "DATE", .help = "its date (else today's)", .kind = Kind::date},
    {.name = "status", .value = "WORD", .help = "its status (else the template's)"},
    {.name = "tag", .value = "WORD", .help = "a tag for the front matter", .repeat = true},
    {.name = "set", .letter = 's', .value = "NAME=VALUE", .help = "any field or section", .repeat = true},
    {.name = "from", .value = "FILE", .help = "fields from TOML; - is standard input", .kind = Kind::file},
    {.name = "input",
     .value = "FMT",
     .help = "what --from reads",
     .kind = Kind::choice,
     .choices = field_inputs,
     .otherwise = "toml"},
    {.name = "with", .value = "SECTION", .help = "also this section", .repeat = true},
    {.name = "without", .value = "SECTION", .help = "not this section", .repeat = true},
    {.name = "bare", .letter = 'b', .help = "leave the guidance out"},
    {.name = "front-matter",
     .value = "SITE",
     .help = "front matter for a site builder",
     .kind = Kind::choice,
     .choices = front_matter_names,
     .otherwise = "none"},
    {.name = "edit", .letter = 'e', .help = "open the new file in $VISUAL"},
    {.name = "today", .value = "DATE", .help = "take this for today", .kind = Kind::date},
};

inline constexpr Example new_examples[] = {
    {"doc-skeleton new rfc --title 'Move to SQS' -o rfc.md", "a file to fill in"},
    {"qbank random --format toml | doc-skeleton new story --from -", "a story for a question"},
};
inline constexpr Example tool_examples[] = {
    {"doc-skeleton list", "what there is"},
    {"doc-skeleton new design --title 'Thumbnails' -o design.md", "a document to fill in"},
};

inline constexpr Command commands[] = {
    {.name = "list", .help = "name the templates", .most_operands = 0, .formats = row_formats, .run = run_list},
    {.name = "show",
     .help = "show a template's sections and fields",
     .operands = "TYPE",
     .least_operands = 1,
     .most_operands = 1,
     .operand_kind = Kind::text,
     .formats = row_formats,
     .run = run_show},
    {.name = "new",
     .help = "start a document",
     .operands = "TYPE",
     .least_operands = 1,
     .most_operands = 1,
     .operand_kind = Kind::text,
     .options = new_options,
     .formats = markup_names,
     .examples = new_examples,
     .run = run_new},
};
inline constexpr Tool tool{
    .name = "doc-skeleton",
    .help = "Start documents from templates and hold them to their shape.",
    .commands = commands,
    .examples = tool_examples,
};

}  // namespace career::doc_skeleton
