// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/option.hpp"
#include "libcommon/system/output.hpp"

namespace career {

// Everything that main does: parses, answers --help and --version, runs the command, checks the last write, and turns
// whatever was thrown into a message and status 2.
int run_tool(const Tool& tool, int argc, char** argv);

}  // namespace career
