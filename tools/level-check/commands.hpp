// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/option.hpp"
#include "tools/level-check/commands/tables.hpp"
#include "tools/level-check/commands/tables_data.hpp"
#include "tools/level-check/commands/tables_keep.hpp"

namespace career::level_check {

inline constexpr Command commands[] = {
    assess_command,    classify_command, gap_command,         archetype_command,    map_command,
    companies_command, ladder_command,   ladder_show_command, ladder_check_command, ladder_new_command,
    quiz_command,      diff_command,     packet_command,      add_command,          log_command,
};

inline constexpr Example tool_examples[] = {
    {"level-check assess evidence.toml --target staff", "which level the evidence supports, and why"},
    {"level-check add \"Wrote the RFC on retries; five teams agreed to it\"", "keep a brag document from the shell"},
    {"level-check map google L5 --to meta", "from company to company, as a range"},
};

inline constexpr Tool tool{
    .name = "level-check",
    .help = "Your evidence against the ladder: what it supports, what is missing, how it grew.",
    .commands = commands,
    .examples = tool_examples,
    .notice = "A ladder describes; it is no checklist, and no committee is bound by what is read here.",
};

}  // namespace career::level_check
