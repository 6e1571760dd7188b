// SPDX-License-Identifier: MIT
#include "libcommon/frame/run_tool.hpp"
#include "tools/doc-skeleton/commands.hpp"

int main(int argc, char** argv) { return career::run_tool(career::doc_skeleton::tool, argc, argv); }
