// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/option.hpp"
#include "tools/qbank/bank/ids.hpp"
#include "tools/qbank/commands/joined.hpp"

// Commands that read the bank.
namespace career::qbank {

Exit run_random(const Arguments& arguments, Output& out);
Exit run_list(const Arguments& arguments, Output& out);
Exit run_show(const Arguments& arguments, Output& out);
Exit run_search(const Arguments& arguments, Output& out);
Exit run_categories(const Arguments& arguments, Output& out);
Exit run_principles(const Arguments& arguments, Output& out);
Exit run_companies(const Arguments& arguments, Output& out);
Exit run_ask(const Arguments& arguments, Output& out);
Exit run_stats(const Arguments& arguments, Output& out);
Exit run_mock(const Arguments& arguments, Output& out);

inline constexpr std::string_view listing_formats[] = {"text", "toml", "json", "jsonl", "csv", "tsv"};
inline constexpr std::string_view listeners[] = {"recruiter", "manager", "peer", "skip-level"};

inline constexpr Option bank_options[] = {
    {.name = "bank",
     .value = "FILE",
     .help = "take the questions of FILE (TOML, a question a line, or fortune's form; '-': standard input) in place of "
             "the bundled bank and your own; may be given again",
     .kind = Kind::file,
     .repeat = true},
    {.name = "join", .help = "with --bank: beside the bundled bank and your own"},
    {.name = "keep-going", .help = "report what cannot be read and use the rest; the status is still 2"},
};
inline constexpr Option question_options[] = {
    {.name = "category",
     .letter = 'c',
     .value = "ID",
     .help = "of this category alone; given again, of one of them",
     .kind = Kind::choice,
     .choices = category_ids,
     .repeat = true},
    {.name = "principle",
     .letter = 'p',
     .value = "ID",
     .help = "that probes this principle",
     .kind = Kind::choice,
     .choices = principle_ids,
     .repeat = true},
    {.name = "company",
     .value = "ID",
     .help = "that probes this company's signals",
     .kind = Kind::choice,
     .choices = company_ids,
     .repeat = true},
    {.name = "level",
     .letter = 'l',
     .value = "ID",
     .help = "that suits this level",
     .kind = Kind::choice,
     .choices = level_ids,
     .repeat = true},
    {.name = "tag", .letter = 't', .value = "TAG", .help = "that has this tag", .repeat = true},
    {.name = "handbook", .help = "the counterparts of the handbook's twenty-five alone"},
    {.name = "not-seen", .help = "that the history has no answer to"},
};
inline constexpr auto filter_options = joined(question_options, bank_options);

inline constexpr Option random_own[] = {
    {.name = "number",
     .letter = 'n',
     .value = "N",
     .help = "how many",
     .kind = Kind::integer,
     .otherwise = "1",
     .least = 0,
     .most = 1'000'000'000},
    {.name = "seed",
     .letter = 's',
     .value = "S",
     .help = "the same seed gives the same questions on every machine",
     .kind = Kind::integer},
    {.name = "repeat", .letter = 'r', .help = "the same question may come again"},
    {.name = "weight",
     .letter = 'w',
     .value = "KEY=ID[:N]",
     .help = "draw questions of a category, principle, company, level or tag N times as often (4)",
     .repeat = true},
    {.name = "null", .letter = '0', .help = "end each question with a NUL byte, for xargs -0"},
};
inline constexpr auto random_options = joined(random_own, filter_options);
inline constexpr Example random_examples[] = {
    {"qbank random -n 3 --category conflict", ""},
    {"qbank random -n 5 --seed 7 --weight company=amazon", ""},
    {"qbank random --format toml | doc-skeleton new story --from -", ""},
};
inline constexpr Command random_command{.name = "random",
                                        .help = "Draw questions, a line each, none twice.",
                                        .most_operands = 0,
                                        .options = random_options,
                                        .formats = listing_formats,
                                        .examples = random_examples,
                                        .run = run_random};
inline constexpr Command list_command{.name = "list",
                                      .help = "List the questions: id and text.",
                                      .most_operands = 0,
                                      .options = filter_options,
                                      .formats = listing_formats,
                                      .run = run_list};
inline constexpr Command show_command{.name = "show",
                                      .help = "Show all that the bank knows of a question.",
                                      .operands = "ID...",
                                      .least_operands = 1,
                                      .operand_kind = Kind::text,
                                      .options = bank_options,
                                      .formats = listing_formats,
                                      .run = run_show};
inline constexpr Option search_own[] = {{.name = "number",
                                         .letter = 'n',
                                         .value = "N",
                                         .help = "at most so many",
                                         .kind = Kind::integer,
                                         .otherwise = "20",
                                         .least = 1,
                                         .most = 1'000'000}};
inline constexpr auto search_options = joined(search_own, filter_options);
inline constexpr Command search_command{.name = "search",
                                        .help = "Find questions by words, best first; a typing error is forgiven.",
                                        .operands = "WORD...",
                                        .least_operands = 1,
                                        .operand_kind = Kind::text,
                                        .options = search_options,
                                        .formats = listing_formats,
                                        .run = run_search};
inline constexpr Command categories_command{.name = "categories",
                                            .help = "List the categories with their numbers of questions.",
                                            .most_operands = 0,
                                            .options = filter_options,
                                            .formats = listing_formats,
                                            .run = run_categories};
inline constexpr Command principles_command{
    .name = "principles",
    .help = "List Amazon's principles: what they mean, what an interviewer listens for.",
    .operands = "[ID]...",
    .operand_kind = Kind::choice,
    .operand_choices = principle_ids,
    .options = filter_options,
    .formats = listing_formats,
    .run = run_principles};
inline constexpr Command companies_command{.name = "companies",
                                           .help = "List companies: what their interviews look for.",
                                           .operands = "[ID]...",
                                           .operand_kind = Kind::choice,
                                           .operand_choices = company_ids,
                                           .options = filter_options,
                                           .formats = listing_formats,
                                           .run = run_companies};
inline constexpr Option ask_options[] = {{.name = "listener",
                                          .value = "WHO",
                                          .help = "questions for a recruiter, manager, peer or skip-level",
                                          .kind = Kind::choice,
                                          .choices = listeners,
                                          .repeat = true}};
inline constexpr Command ask_command{.name = "ask",
                                     .help = "List questions that you ask them, by listener.",
                                     .most_operands = 0,
                                     .options = ask_options,
                                     .formats = listing_formats,
                                     .run = run_ask};
inline constexpr Command stats_command{.name = "stats",
                                       .help = "Count the questions by category, principle, company, level and tag.",
                                       .most_operands = 0,
                                       .options = filter_options,
                                       .formats = listing_formats,
                                       .run = run_stats};
inline constexpr Option mock_own[] = {
    {.name = "minutes",
     .letter = 'm',
     .value = "M",
     .help = "how long the interview is",
     .kind = Kind::integer,
     .otherwise = "45",
     .least = 10,
     .most = 480},
    {.name = "seed",
     .letter = 's',
     .value = "S",
     .help = "the same seed gives the same interview",
     .kind = Kind::integer},
};
inline constexpr auto mock_options = joined(mock_own, filter_options);
inline constexpr Example mock_examples[] = {{"qbank mock --company amazon --level senior --minutes 60", ""}};
inline constexpr Command mock_command{.name = "mock",
                                      .help =
                                          "Plan a whole interview: questions balanced over categories and "
                                          "principles, with follow-ups and timings.",
                                      .most_operands = 0,
                                      .options = mock_options,
                                      .formats = listing_formats,
                                      .examples = mock_examples,
                                      .run = run_mock};

}  // namespace career::qbank
