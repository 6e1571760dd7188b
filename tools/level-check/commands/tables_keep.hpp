// SPDX-License-Identifier: MIT
#pragma once

#include "tools/level-check/commands/tables.hpp"

// The commands that keep evidence and follow it over time.
namespace career::level_check {

Exit run_add(const Arguments&, Output&);
Exit run_log(const Arguments&, Output&);
Exit run_quiz(const Arguments&, Output&);

inline constexpr Option file_option{.name = "file",
                                    .value = "FILE",
                                    .help = "the brag document, instead of the one in your data folder",
                                    .kind = Kind::file};
inline constexpr Option add_options[] = {
    file_option,
    {.name = "date", .value = "DATE", .help = "when it was, instead of today", .kind = Kind::date},
    today_option};
inline constexpr Example add_examples[] = {
    {"level-check add \"Wrote the RFC on retries; five teams agreed to it\"", ""}};
inline constexpr Command add_command{
    .name = "add",
    .help = "Append a dated statement to the brag document (a Markdown list that you can edit), and say how it reads.",
    .operands = "STATEMENT",
    .least_operands = 1,
    .most_operands = 1,
    .operand_kind = Kind::text,
    .options = add_options,
    .examples = add_examples,
    .writes = false,
    .run = run_add,
};
inline constexpr Option log_options[] = {file_option,
                                         input_option,
                                         today_option,
                                         {.name = "quiet-months",
                                          .value = "N",
                                          .help = "a dimension with nothing for so long is named",
                                          .kind = Kind::integer,
                                          .otherwise = "6",
                                          .least = 1,
                                          .most = 1200}};
inline constexpr Command log_command{
    .name = "log",
    .help = "The brag document by quarter and dimension, and what has had nothing for a while.",
    .operands = "[EVIDENCE...]",
    .options = log_options,
    .formats = report_formats,
    .run = run_log,
};
inline constexpr Option quiz_options[] = {today_option};
inline constexpr Example quiz_examples[] = {
    {"level-check quiz -o evidence.toml", "five questions, then a file to assess"}};
inline constexpr Command quiz_command{
    .name = "quiz",
    .help = "A short self-assessment at the terminal where there is no evidence yet; writes an evidence file.",
    .most_operands = 0,
    .options = quiz_options,
    .examples = quiz_examples,
    .run = run_quiz,
};

inline constexpr std::string_view diff_formats[] = {"text", "toml", "json", "svg"};
inline constexpr Option diff_options[] = {
    {.name = "from", .value = "DATE", .help = "with one file: the earlier day", .kind = Kind::date},
    {.name = "to", .value = "DATE", .help = "with one file: the later day, else today", .kind = Kind::date},
    input_option,
    today_option};
inline constexpr Example diff_examples[] = {
    {"level-check diff 2024.toml 2025.toml", ""},
    {"level-check diff brag.md --from 2025-01-01 --format svg -o growth.svg", "the levels over time as a picture"}};
inline constexpr Command diff_command{
    .name = "diff",
    .help = "Growth between two files, or two dates of one: each dimension then and now, and over time as a chart.",
    .operands = "OLD [NEW]",
    .least_operands = 1,
    .most_operands = 2,
    .options = diff_options,
    .formats = diff_formats,
    .examples = diff_examples,
    .run = run_diff,
};

inline constexpr std::string_view packet_formats[] = {"toml", "json"};
inline constexpr Option packet_target{
    .name = "target", .value = "LEVEL", .help = "the level applied for, by the ladder's id", .otherwise = "staff"};
inline constexpr Option packet_options[] = {packet_target,
                                            ladder_option,
                                            {.name = "author", .value = "NAME", .help = "whose case it is"},
                                            input_option,
                                            today_option};
inline constexpr Example packet_examples[] = {
    {"level-check packet evidence.toml --target staff | doc-skeleton new promotion-packet --from -",
     "the case as a document to finish"}};
inline constexpr Command packet_command{
    .name = "packet",
    .help = "The promotion case as data: what each dimension reads as, why, its evidence, and what is missing.",
    .operands = "[EVIDENCE...]",
    .options = packet_options,
    .formats = packet_formats,
    .examples = packet_examples,
    .run = run_packet,
};

}  // namespace career::level_check
