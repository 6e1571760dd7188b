// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/option.hpp"

namespace career {

struct HelpWanted {
    const Command* command;  // null: the tool's own help
};
struct VersionWanted {};
struct UsageError {
    std::string what, remedy;
};

using Parsed = std::variant<Arguments, HelpWanted, VersionWanted, UsageError>;

// `words`: the command line without the program's name.
Parsed parse(const Tool& tool, std::span<const std::string> words);

// Every option that a command takes, the frame's own among them.
std::vector<const Option*> all_options(const Command& command);

}  // namespace career
