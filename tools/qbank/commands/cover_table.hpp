// SPDX-License-Identifier: MIT
#pragma once

#include "tools/qbank/commands/bank_tables.hpp"

namespace career::qbank {

Exit run_cover(const Arguments& arguments, Output& out);

inline constexpr Option cover_own[] = {
    {.name = "uncovered", .help = "only the questions that no story answers, an id a line"},
    {.name = "number",
     .letter = 'n',
     .value = "N",
     .help = "in text, at most so many questions for each story",
     .kind = Kind::integer,
     .otherwise = "5",
     .least = 0,
     .most = 100000},
};
inline constexpr auto cover_options = joined(cover_own, filter_options);
inline constexpr Example cover_examples[] = {
    {"qbank cover stories/", "the whole plan"},
    {"qbank cover stories/ --handbook --format jsonl", "each story's questions, ranked"},
    {"qbank cover stories/ --uncovered | shuf -n 1", "the next story to write"},
};
inline constexpr Command cover_command{
    .name = "cover",
    .help =
        "Which questions each story answers, which nobody answers, and the fewest stories that answer all. A story "
        "is read for what it is about, unless its front matter names questions or tags.",
    .operands = "FILE...",
    .least_operands = 1,
    .options = cover_options,
    .formats = listing_formats,
    .examples = cover_examples,
    .run = run_cover};

}  // namespace career::qbank
