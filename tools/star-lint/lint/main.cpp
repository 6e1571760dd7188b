// SPDX-License-Identifier: MIT
#include "libcommon/frame/run_tool.hpp"
#include "tools/star-lint/lint/run_lint.hpp"
#include "tools/star-lint/parts.hpp"

namespace {

using namespace career;

constexpr Example examples[] = {
    {"star-lint stories/kafka.md", "what would help this story most"},
    {"star-lint --company amazon --level staff stories/", "every story of a folder, and the bank as a whole"},
    {"star-lint --stats stories/kafka.md", "shares, words and spoken time by part"},
};
constexpr Command commands[] = {
    {.name = "",
     .help = "lint stories",
     .operands = "[FILE]...",
     .options = star_lint::lint_options,
     .formats = check_formats,
     .run = star_lint::run_lint},
    {.name = "parts",
     .help = "print each sentence with its part",
     .operands = "FILE...",
     .least_operands = 1,
     .options = star_lint::parts_options,
     .formats = star_lint::parts_formats,
     .examples = star_lint::parts_examples,
     .run = star_lint::run_parts},
};
constexpr Tool tool{.name = "star-lint",
                    .help =
                        "Lint interview stories that are told as Situation, Task, Action and Result. Text on a "
                        "terminal, gcc's format elsewhere.",
                    .commands = commands,
                    .examples = examples};

}  // namespace

int main(int argc, char** argv) { return run_tool(tool, argc, argv); }
