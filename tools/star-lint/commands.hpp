// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/checks/renderer.hpp"
#include "libcommon/frame/option.hpp"
#include "tools/star-lint/lint/run_lint.hpp"
#include "tools/star-lint/lsp/run_lsp.hpp"
#include "tools/star-lint/parts.hpp"

namespace career::star_lint {

inline constexpr Command commands[] = {
    {.name = "",
     .help = "lint stories",
     .operands = "[FILE]...",
     .options = lint_options,
     .formats = check_formats,
     .run = run_lint},
    {.name = "parts",
     .help = "print each sentence with its part",
     .operands = "FILE...",
     .least_operands = 1,
     .options = parts_options,
     .formats = parts_formats,
     .examples = parts_examples,
     .run = run_parts},
    {.name = "lsp",
     .help = "serve an editor: the language server protocol on standard input and output",
     .most_operands = 0,
     .options = lsp_command_options,
     .writes = false,
     .run = run_lsp},
};

inline constexpr Example tool_examples[] = {
    {"star-lint stories/kafka.md", "what would help this story most"},
    {"star-lint --company amazon --level staff stories/", "every story of a folder, and the bank as a whole"},
    {"star-lint --stats stories/kafka.md", "shares, words and spoken time by part"},
};

inline constexpr Tool tool{
    .name = "star-lint",
    .help =
        "Lint interview stories that are told as Situation, Task, Action and Result. Text on a terminal, gcc's "
        "format elsewhere.",
    .commands = commands,
    .examples = tool_examples,
};

}  // namespace career::star_lint
