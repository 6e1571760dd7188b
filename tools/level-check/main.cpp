// SPDX-License-Identifier: MIT
#include "libcommon/frame/run_tool.hpp"
#include "tools/level-check/commands.hpp"

int main(int argc, char** argv) { return career::run_tool(career::level_check::tool, argc, argv); }
