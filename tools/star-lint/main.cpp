// SPDX-License-Identifier: MIT
#include "libcommon/frame/run_tool.hpp"
#include "tools/star-lint/commands.hpp"

int main(int argc, char** argv) { return career::run_tool(career::star_lint::tool, argc, argv); }
