// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/today.hpp"
#include "tools/qbank/commands/bank_tables.hpp"

// Commands around the history of one's own answers.
namespace career::qbank {

Exit run_practice(const Arguments& arguments, Output& out);
Exit run_review(const Arguments& arguments, Output& out);
Exit run_due(const Arguments& arguments, Output& out);
Exit run_history(const Arguments& arguments, Output& out);

inline constexpr Option schedule_wishes[] = {
    {.name = "by",
     .value = "DATE",
     .help = "the interview's date: everything comes back before it, new questions are spread over the days",
     .kind = Kind::date},
    {.name = "maximum",
     .value = "DAYS",
     .help = "no question stays away longer: interviews are weeks away, not years",
     .kind = Kind::integer,
     .otherwise = "30",
     .least = 1,
     .most = 36500},
    {.name = "retention",
     .value = "R",
     .help = "the recall wished for when due",
     .kind = Kind::real,
     .otherwise = "0.9"},
};
inline constexpr Option due_own[] = {today_option};
inline constexpr auto due_options = joined(due_own, joined(schedule_wishes, filter_options));

inline constexpr Option practice_own[] = {
    {.name = "number",
     .letter = 'n',
     .value = "N",
     .help = "how many questions",
     .kind = Kind::integer,
     .otherwise = "5",
     .least = 1,
     .most = 1000},
    {.name = "think",
     .value = "SECONDS",
     .help = "time to choose a story",
     .kind = Kind::integer,
     .otherwise = "10",
     .least = 0,
     .most = 600},
    {.name = "answer",
     .value = "SECONDS",
     .help = "how long an answer should last",
     .kind = Kind::integer,
     .otherwise = "150",
     .least = 30,
     .most = 3600},
    {.name = "seed", .letter = 's', .value = "S", .help = "decides which new questions come", .kind = Kind::integer},
    {.name = "fit",
     .help = "fit the scheduler to your history (400 reviews and more) instead; kept only if it forecasts better"},
};
inline constexpr auto practice_options = joined(practice_own, joined(schedule_wishes, filter_options));
inline constexpr Example practice_examples[] = {
    {"qbank practice --by 2026-03-01 --company amazon", ""},
    {"qbank practice --fit", ""},
};
inline constexpr Command practice_command{
    .name = "practice",
    .help =
        "An interview at the terminal: what is due and what is new, timed, graded, "
        "scheduled again. Each grade is safe at once.",
    .most_operands = 0,
    .options = practice_options,
    .examples = practice_examples,
    .writes = false,
    .run = run_practice};

inline constexpr Option review_own[] = {
    {.name = "at", .value = "TIME", .help = "when: 2026-01-05, or with a time of day; now, where it is left out"},
    {.name = "seconds",
     .value = "N",
     .help = "how long the answer took",
     .kind = Kind::integer,
     .least = 0,
     .most = 86400},
    {.name = "story", .value = "NAME", .help = "which story was told"},
};
inline constexpr auto review_options = joined(review_own, joined(schedule_wishes, bank_options));
inline constexpr std::string_view review_formats[] = {"text", "jsonl", "json", "toml", "csv", "tsv"};
inline constexpr Example review_examples[] = {{"qbank review technical-disagreement good --at 2026-01-05", ""}};
inline constexpr Command review_command{.name = "review",
                                        .help = "Add one answer to the history: again, hard, good or easy (or 1 to 4).",
                                        .operands = "ID RATING",
                                        .least_operands = 2,
                                        .most_operands = 2,
                                        .operand_kind = Kind::text,
                                        .options = review_options,
                                        .formats = review_formats,
                                        .examples = review_examples,
                                        .run = run_review};
inline constexpr Command due_command{.name = "due",
                                     .help = "List the questions to practise today, the likeliest forgotten first.",
                                     .most_operands = 0,
                                     .options = due_options,
                                     .formats = listing_formats,
                                     .run = run_due};
inline constexpr Option history_options[] = {
    {.name = "summary", .help = "the streak, the retention and the totals alone"},
    today_option,
};
inline constexpr Command history_command{.name = "history",
                                         .help = "Show your answers, and a summary of streak and retention.",
                                         .operands = "[ID]...",
                                         .operand_kind = Kind::text,
                                         .options = history_options,
                                         .formats = listing_formats,
                                         .run = run_history};

}  // namespace career::qbank
