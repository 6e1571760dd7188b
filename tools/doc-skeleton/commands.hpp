// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/checks/check_options.hpp"
#include "libcommon/checks/language_server/check_service.hpp"
#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/option.hpp"
#include "libcommon/frame/today.hpp"
#include "libcommon/system/output.hpp"
#include "tools/doc-skeleton/fill.hpp"

namespace career::doc_skeleton {

Exit run_list(const Arguments& arguments, Output& out);
Exit run_show(const Arguments& arguments, Output& out);
Exit run_new(const Arguments& arguments, Output& out);
Exit run_check(const Arguments& arguments, Output& out);
Exit run_lsp(const Arguments& arguments, Output& out);
Exit run_matrix(const Arguments& arguments, Output& out);
Exit run_upgrade(const Arguments& arguments, Output& out);
Exit run_template_new(const Arguments& arguments, Output& out);
Exit run_template_check(const Arguments& arguments, Output& out);
Exit run_index(const Arguments& arguments, Output& out);
Exit run_graph(const Arguments& arguments, Output& out);
Exit run_number(const Arguments& arguments, Output& out);
Exit run_renumber(const Arguments& arguments, Output& out);

inline constexpr std::string_view row_formats[] = {"text", "toml", "json", "jsonl"};
inline constexpr std::string_view field_inputs[] = {"toml", "json"};

inline constexpr std::string_view index_formats[] = {"markdown", "toml", "json", "jsonl"};
inline constexpr std::string_view graph_formats[] = {"dot", "mermaid", "svg"};
inline constexpr std::string_view id_schemes[] = {"number", "date", "draft"};

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
    {.name = "dir",
     .letter = 'd',
     .value = "FOLDER",
     .help = "make the next record of the set there",
     .kind = Kind::directory},
    {.name = "id",
     .value = "SCHEME",
     .help = "how the record is named (else as the set does)",
     .kind = Kind::choice,
     .choices = id_schemes},
    {.name = "supersedes",
     .value = "RECORD",
     .help = "a record that this one replaces: number or file",
     .repeat = true},
    {.name = "amends", .value = "RECORD", .help = "a record that this one changes", .repeat = true},
    {.name = "edit", .letter = 'e', .help = "open the new file in $VISUAL"},
    today_option,
};

inline constexpr Option index_options[] = {
    {.name = "write", .letter = 'w', .help = "put it into the folder's README.md, between its marks"}};
inline constexpr Option renumber_options[] = {
    {.name = "to", .value = "N", .help = "the new number", .kind = Kind::integer, .least = 0, .most = 99999999},
    {.name = "dir",
     .letter = 'd',
     .value = "FOLDER",
     .help = "the set's folder",
     .kind = Kind::directory,
     .otherwise = "."},
};

inline constexpr Option own_check_options[] = {
    {.name = "template", .value = "TYPE", .help = "hold the documents against this template"}};
inline constexpr auto document_check_options = with_check_options(own_check_options);
inline constexpr auto document_lsp_options = with_lsp_options(own_check_options);
inline constexpr std::string_view matrix_formats[] = {"markdown", "asciidoc", "rst",  "org", "latex",
                                                      "html",     "text",     "toml", "json"};
inline constexpr Option upgrade_options[] = {
    {.name = "template", .value = "TYPE", .help = "the template that the documents follow"},
    {.name = "with", .value = "SECTION", .help = "also this optional section", .repeat = true},
};
inline constexpr Option template_new_options[] = {
    {.name = "user", .help = "for all your work, not for this repository alone"}};
inline constexpr Example check_examples[] = {
    {"doc-skeleton check rfc.md", "hold a document against its template"},
    {"doc-skeleton check --template adr docs/adr", "a whole set"},
};

inline constexpr Example new_examples[] = {
    {"doc-skeleton new rfc --title 'Move to SQS' -o rfc.md", "a file to fill in"},
    {"qbank random --format toml | doc-skeleton new story --from -", "a story for a question"},
    {"doc-skeleton new adr --dir docs/adr --title 'Use SQS' --supersedes 12", "the next record of a set"},
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
    {.name = "check",
     .help = "hold documents against their templates",
     .operands = "[FILE...]",
     .options = document_check_options,
     .formats = check_formats,
     .examples = check_examples,
     .run = run_check},
    {.name = "index",
     .help = "list the records of a set",
     .operands = "[FOLDER]",
     .most_operands = 1,
     .operand_kind = Kind::directory,
     .options = index_options,
     .formats = index_formats,
     .run = run_index},
    {.name = "graph",
     .help = "draw how records follow one another",
     .operands = "[FOLDER]",
     .most_operands = 1,
     .operand_kind = Kind::directory,
     .formats = graph_formats,
     .run = run_graph},
    {.name = "number",
     .help = "give drafts their numbers (changes files)",
     .operands = "[FOLDER]",
     .most_operands = 1,
     .operand_kind = Kind::directory,
     .run = run_number},
    {.name = "renumber",
     .help = "move a record and all links to it (changes files)",
     .operands = "RECORD",
     .least_operands = 1,
     .most_operands = 1,
     .options = renumber_options,
     .run = run_renumber},
    {.name = "matrix",
     .help = "compare options by weighted criteria",
     .operands = "FILE",
     .least_operands = 1,
     .most_operands = 1,
     .formats = matrix_formats,
     .run = run_matrix},
    {.name = "upgrade",
     .help = "add the sections that a newer template has (changes files)",
     .operands = "FILE...",
     .least_operands = 1,
     .options = upgrade_options,
     .run = run_upgrade},
    {.name = "template new",
     .help = "begin a template of your own",
     .operands = "NAME",
     .least_operands = 1,
     .most_operands = 1,
     .operand_kind = Kind::text,
     .options = template_new_options,
     .writes = false,
     .run = run_template_new},
    {.name = "template check",
     .help = "look for faults in templates",
     .operands = "FILE...",
     .least_operands = 1,
     .writes = false,
     .run = run_template_check},
    {.name = "lsp",
     .help = "serve an editor: the language server protocol",
     .most_operands = 0,
     .options = document_lsp_options,
     .writes = false,
     .run = run_lsp},
};
inline constexpr Tool tool{
    .name = "doc-skeleton",
    .help = "Start documents from templates and hold them to their shape.",
    .commands = commands,
    .examples = tool_examples,
};

}  // namespace career::doc_skeleton
