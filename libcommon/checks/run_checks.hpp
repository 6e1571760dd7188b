// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/checks/check_tool.hpp"
#include "libcommon/frame/arguments.hpp"
#include "libcommon/system/output.hpp"

namespace career {

class Renderer;

// A whole run over the operands, as the options of check_options.hpp and --format ask. `renderer`: a form of the
// tool's own, in place of the one that --format names.
Exit run_checks(CheckTool& tool, const Arguments& arguments, Output& out, const Renderer* renderer = nullptr);

}  // namespace career
