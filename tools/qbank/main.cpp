// SPDX-License-Identifier: MIT
#include "libcommon/frame/run_tool.hpp"
#include "tools/qbank/commands.hpp"

int main(int argc, char** argv) { return career::run_tool(career::qbank::tool, argc, argv); }
