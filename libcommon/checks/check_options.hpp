// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <span>

#include "libcommon/checks/renderer.hpp"
#include "libcommon/frame/option.hpp"

namespace career {

inline constexpr std::string_view column_units[] = {"scalar", "byte", "utf16"};

// The options of every command that checks; a tool adds its own with with_check_options().
inline constexpr Option check_options[] = {
    {.name = "select",
     .value = "RULES",
     .help = "run only these rules (ids with commas between; a star may end one)",
     .repeat = true},
    {.name = "ignore", .value = "RULES", .help = "do not run these rules", .repeat = true},
    {.name = "severity", .value = "RULE=LEVEL", .help = "weigh a rule as error, warning, hint or off", .repeat = true},
    {.name = "fail-on",
     .value = "LEVEL",
     .help = "the least severity that gives status 1: error, warning or hint [warning]",
     .kind = Kind::choice,
     .choices = severity_names},
    {.name = "max-warnings",
     .value = "N",
     .help = "status 1 only where there are more than N warnings",
     .kind = Kind::integer,
     .least = 0,
     .most = 1'000'000'000},
    {.name = "baseline", .value = "FILE", .help = "report only what is not in FILE", .kind = Kind::file},
    {.name = "write-baseline",
     .value = "FILE",
     .help = "write every finding to FILE, to be set aside from now on",
     .kind = Kind::file},
    {.name = "fix", .help = "mend in the files what has one right answer, and say what was done"},
    {.name = "list-rules", .help = "show all rules with their severities"},
    {.name = "explain", .value = "RULE", .help = "show what a rule is for, with examples"},
    {.name = "config", .value = "FILE", .help = "take settings from FILE alone", .kind = Kind::file},
    {.name = "print-config", .help = "show the settings for the first operand, and which file set what"},
    {.name = "stdin-filename",
     .value = "NAME",
     .help = "what standard input is called: for its format, settings and messages",
     .kind = Kind::file},
    {.name = "column",
     .value = "UNIT",
     .help = "count columns in scalar values, bytes or utf16 units: scalar, byte or utf16",
     .kind = Kind::choice,
     .choices = column_units,
     .otherwise = "scalar"},
    {.name = "jobs",
     .letter = 'j',
     .value = "N",
     .help = "threads to work with (0: one for each processor)",
     .kind = Kind::integer,
     .otherwise = "0",
     .least = 0,
     .most = 256},
};

// A tool's own options and then these, as one table.
template <std::size_t N>
constexpr auto with_check_options(const Option (&own)[N]) {
    std::array<Option, N + std::size(check_options)> all{};
    for (std::size_t i = 0; i < N; ++i) all[i] = own[i];
    for (std::size_t i = 0; i < std::size(check_options); ++i) all[N + i] = check_options[i];
    return all;
}

}  // namespace career
