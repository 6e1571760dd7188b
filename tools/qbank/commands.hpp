// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/option.hpp"
#include "tools/qbank/commands/bank_tables.hpp"
#include "tools/qbank/commands/cover_table.hpp"
#include "tools/qbank/commands/exchange_tables.hpp"
#include "tools/qbank/commands/practice_tables.hpp"
#include "tools/qbank/commands/tables.hpp"

namespace career::qbank {

inline constexpr Command commands[] = {
    random_command,     mock_command,      list_command,    show_command,     search_command, categories_command,
    principles_command, companies_command, stats_command,   ask_command,      cover_command,  practice_command,
    review_command,     due_command,       history_command, schedule_command, add_command,    edit_command,
    check_command,      import_command,    export_command,
};

inline constexpr Example tool_examples[] = {
    {"qbank random -n 3 --category conflict", "three questions to answer aloud"},
    {"qbank cover stories/", "which questions your stories answer"},
    {"qbank practice --by 2026-03-01", "practise towards an interview"},
};

inline constexpr Tool tool{
    .name = "qbank",
    .help = "A bank of behavioural interview questions: draw them, practise them, plan stories for them.",
    .commands = commands,
    .examples = tool_examples,
};

}  // namespace career::qbank
