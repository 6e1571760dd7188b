// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace career {

class Arguments;
class Output;

enum class Exit : std::uint8_t { done = 0, found = 1, failed = 2 };

// What an option's value or an operand is: it is checked by the frame, and shells complete by it.
enum class Kind : std::uint8_t { text, integer, real, date, choice, file, directory };

// Options are data: parsing, help, suggestions, completions and the manual's test all read these tables.
struct Option {
    std::string_view name;   // without the dashes
    char letter = 0;         // the short form, 0 for none
    std::string_view value;  // the value's name in the help; empty: a flag
    std::string_view help;
    Kind kind = Kind::text;
    std::span<const std::string_view> choices = {};
    std::string_view otherwise = {};  // the value where the option is not given
    bool repeat = false;              // values add up; elsewhere the last one wins
    std::int64_t least = std::numeric_limits<std::int64_t>::min();
    std::int64_t most = std::numeric_limits<std::int64_t>::max();
};

struct Example {
    std::string_view line, does;
};

struct Command {
    std::string_view name;  // "parts", "ladder new"; empty: what the tool does without a subcommand
    std::string_view help;
    std::string_view operands = {};  // as the usage line shows them: "FILE..."
    std::size_t least_operands = 0, most_operands = std::numeric_limits<std::size_t>::max();
    Kind operand_kind = Kind::file;
    std::span<const std::string_view> operand_choices = {};
    std::span<const Option> options = {};
    std::span<const std::string_view> formats = {};  // for --format, the first is the default; empty: no --format
    std::span<const Example> examples = {};
    bool writes = true;  // takes -o and --force
    Exit (*run)(const Arguments&, Output&) = nullptr;
};

struct Tool {
    std::string_view name, help;
    std::span<const Command> commands;
    std::span<const Example> examples = {};
    std::string_view notice = {};  // last lines of --help, e.g. "No tax advice."
};

// Options that the frame adds to every command, to those with formats, and to those that write a result.
std::span<const Option> options_of_all();
std::span<const Option> options_of_writers();

}  // namespace career
