// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/option.hpp"

// What qbank can do, as data; the functions that do it stand in the files of this folder.
namespace career::qbank {

Exit run_schedule(const Arguments& arguments, Output& out);

inline constexpr std::string_view schedule_inputs[] = {"auto", "csv", "jsonl"};
inline constexpr std::string_view schedule_formats[] = {"csv", "jsonl", "json", "toml", "tsv", "text"};
inline constexpr Option schedule_options[] = {
    {.name = "input",
     .value = "FMT",
     .help = "what comes in: csv, jsonl (reviews or histories), or auto, by the first character",
     .kind = Kind::choice,
     .choices = schedule_inputs,
     .otherwise = "auto"},
    {.name = "every", .help = "a row for each review, not for each card's last alone"},
    {.name = "retention",
     .value = "R",
     .help = "the recall wished for when due",
     .kind = Kind::real,
     .otherwise = "0.9"},
    {.name = "maximum",
     .value = "DAYS",
     .help = "no interval is longer",
     .kind = Kind::integer,
     .otherwise = "36500",
     .least = 1,
     .most = 1000000},
    {.name = "short-term", .help = "learning steps of 1 and 10 minutes, as in the reference's default"},
    {.name = "keep-going", .help = "report lines that cannot be read and go on; the status is still 2"},
};
inline constexpr Example schedule_examples[] = {
    {"qbank schedule reviews.csv", "each card's state after its last review"},
    {"qbank schedule --every --format jsonl < reviews.jsonl", ""},
};
inline constexpr Command schedule_command{
    .name = "schedule",
    .help =
        "FSRS-6 as a filter: reviews in (id, at, rating), stability, difficulty and due dates out. Days are "
        "UTC's. Without --format the result has the input's form.",
    .operands = "[FILE]",
    .most_operands = 1,
    .options = schedule_options,
    .formats = schedule_formats,
    .examples = schedule_examples,
    .run = run_schedule,
};

}  // namespace career::qbank
