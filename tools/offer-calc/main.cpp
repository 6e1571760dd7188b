// SPDX-License-Identifier: MIT
#include "libcommon/frame/run_tool.hpp"
#include "tools/offer-calc/commands.hpp"

int main(int argc, char** argv) { return career::run_tool(career::offer_calc::tool, argc, argv); }
