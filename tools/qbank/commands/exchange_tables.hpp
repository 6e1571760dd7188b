// SPDX-License-Identifier: MIT
#pragma once

#include "tools/qbank/commands/bank_tables.hpp"
#include "tools/qbank/exchange/import.hpp"

// Commands that bring questions in, out, or change them.
namespace career::qbank {

Exit run_import(const Arguments& arguments, Output& out);
Exit run_export(const Arguments& arguments, Output& out);
Exit run_check(const Arguments& arguments, Output& out);
Exit run_add(const Arguments& arguments, Output& out);
Exit run_edit(const Arguments& arguments, Output& out);

inline constexpr std::string_view import_inputs[] = {"auto",  "toml", "csv",     "tsv",      "json",
                                                     "jsonl", "anki", "fortune", "markdown", "plain"};
inline constexpr Option import_options[] = {
    {.name = "input",
     .value = "FMT",
     .help = "what comes in; auto tells it by the file's ending and text",
     .kind = Kind::choice,
     .choices = import_inputs,
     .otherwise = "auto"},
    {.name = "keep-going", .help = "report what cannot be read and use the rest; the status is still 2"},
};
inline constexpr Example import_examples[] = {
    {"qbank import cards.txt -o mine.toml", "Anki's text export becomes a bank"},
    {"qbank import questions.csv --format jsonl", ""},
};
inline constexpr Command import_command{
    .name = "import",
    .help = "Turn CSV, TSV, JSON, Anki's text, fortune, a Markdown list or plain lines into a bank.",
    .operands = "FILE",
    .least_operands = 1,
    .most_operands = 1,
    .options = import_options,
    .formats = exchange_ids,
    .examples = import_examples,
    .run = run_import};
inline constexpr Example export_examples[] = {{"qbank export --company stripe --format anki -o stripe.txt", ""}};
inline constexpr Command export_command{.name = "export",
                                        .help = "Write questions in a form for other programs.",
                                        .most_operands = 0,
                                        .options = filter_options,
                                        .formats = exchange_ids,
                                        .examples = export_examples,
                                        .run = run_export};
inline constexpr Command check_command{
    .name = "check",
    .help =
        "Name every fault of banks, by line; without a file, of your own ones. Status 1 where "
        "there is one.",
    .operands = "[FILE]...",
    .formats = listing_formats,
    .run = run_check};
inline constexpr Option question_values[] = {
    {.name = "category",
     .letter = 'c',
     .value = "ID",
     .help = "the category",
     .kind = Kind::choice,
     .choices = category_ids},
    {.name = "principle",
     .letter = 'p',
     .value = "ID",
     .help = "a principle that it probes; may be given again",
     .kind = Kind::choice,
     .choices = principle_ids,
     .repeat = true},
    {.name = "company",
     .value = "ID",
     .help = "a company whose signals it probes; may be given again",
     .kind = Kind::choice,
     .choices = company_ids,
     .repeat = true},
    {.name = "level",
     .letter = 'l',
     .value = "ID",
     .help = "a level that it suits; may be given again",
     .kind = Kind::choice,
     .choices = level_ids,
     .repeat = true},
    {.name = "tag", .letter = 't', .value = "TAG", .help = "a tag; may be given again", .repeat = true},
    {.name = "shows", .value = "TEXT", .help = "what a strong answer shows; may be given again", .repeat = true},
    {.name = "follow-up", .value = "TEXT", .help = "what comes next in talk; may be given again", .repeat = true},
    {.name = "red-flag", .value = "TEXT", .help = "a sign of a weak answer; may be given again", .repeat = true},
    {.name = "not-this", .value = "ID", .help = "the near question that it is confused with"},
    {.name = "to",
     .value = "FILE",
     .help = "the bank to change; your own one where it is left out",
     .kind = Kind::file},
};
inline constexpr Option add_own[] = {
    {.name = "id", .value = "ID", .help = "its id; made of its first words where it is left out"}};
inline constexpr auto add_options = joined(add_own, question_values);
inline constexpr Example add_examples[] = {
    {"qbank add 'When did you last say no?' --category conflict --tag push-back", ""}};
inline constexpr Command add_command{.name = "add",
                                     .help = "Add a question at the end of your own bank (changes that file).",
                                     .operands = "TEXT",
                                     .least_operands = 1,
                                     .most_operands = 1,
                                     .operand_kind = Kind::text,
                                     .options = add_options,
                                     .examples = add_examples,
                                     .writes = false,
                                     .run = run_add};
inline constexpr Option edit_own[] = {{.name = "text", .value = "TEXT", .help = "the question's new text"}};
inline constexpr auto edit_options = joined(edit_own, question_values);
inline constexpr Example edit_examples[] = {{"qbank edit own-tool --level mid --level senior", ""}};
inline constexpr Command edit_command{
    .name = "edit",
    .help = "Change a question of your own bank in place (changes that file); all else in it stays, comments too.",
    .operands = "ID",
    .least_operands = 1,
    .most_operands = 1,
    .operand_kind = Kind::text,
    .options = edit_options,
    .examples = edit_examples,
    .writes = false,
    .run = run_edit};

}  // namespace career::qbank
