// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "libcommon/frame/option.hpp"

namespace career {

// The short help of a tool (all commands, a line each) or, with `command`, of that command with its options.
std::string help_text(const Tool& tool, const Command* command);
// "tool 0.1.0\n"
std::string version_text(const Tool& tool);
// "0.1.0"
std::string version_number();

}  // namespace career
