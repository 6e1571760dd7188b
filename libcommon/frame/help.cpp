// SPDX-License-Identifier: MIT
#include "libcommon/frame/help.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "libcommon/frame/parse.hpp"
#include "libcommon/frame/suggest.hpp"
#include "libcommon/text/wrap.hpp"

namespace career {
namespace {

constexpr std::size_t help_width = 80;

void row(std::string& out, const std::string& left, std::string_view right, std::size_t width) {
    out += "  " + left;
    if (left.size() + 2 > width)
        out += '\n' + std::string(width + 2, ' ');
    else
        out += std::string(width - left.size(), ' ');
    out += wrapped(right, help_width, width + 2) + '\n';
}

std::string left_of(const Option& option) {
    std::string left = option.letter != 0 ? std::string("-") + option.letter + ", " : "    ";
    left += "--" + std::string(option.name);
    if (!option.value.empty()) left += ' ' + std::string(option.value);
    return left;
}

std::string right_of(const Option& option, const Command& command) {
    std::string right(option.help);
    const bool format = option.name == "format" && option.choices.empty();
    if (format) right += ": " + list_of(command.formats);
    if (!option.otherwise.empty() && option.otherwise != "-") right += " [" + std::string(option.otherwise) + "]";
    return right;
}

void examples(std::string& out, std::span<const Example> list) {
    if (list.empty()) return;
    out += "\nExamples:\n";
    std::size_t width = 0;
    for (const Example& example : list) width = std::max(width, example.line.size());
    for (const Example& example : list) {
        out += "  " + std::string(example.line);
        if (!example.does.empty())
            out += std::string(width - example.line.size() + 2, ' ') + "# " + std::string(example.does);
        out += '\n';
    }
}

void options(std::string& out, const Command& command) {
    out += "\nOptions:\n";
    for (const Option* option : all_options(command)) row(out, left_of(*option), right_of(*option, command), 28);
}

std::string usage(const Tool& tool, const Command& command) {
    std::string out = std::string(tool.name);
    if (!command.name.empty()) out += ' ' + std::string(command.name);
    out += " [OPTION]...";
    if (!command.operands.empty()) out += ' ' + std::string(command.operands);
    return out + '\n';
}

}  // namespace

std::string help_text(const Tool& tool, const Command* command) {
    std::string out = "Usage: ";
    const bool whole = command == nullptr || command->name.empty();
    if (whole) {
        const auto plain =
            std::find_if(tool.commands.begin(), tool.commands.end(), [](const Command& c) { return c.name.empty(); });
        const bool has_plain = plain != tool.commands.end();
        if (has_plain) out += usage(tool, *plain);
        if (tool.commands.size() > (has_plain ? 1U : 0U))
            out += (has_plain ? "       " : "") + std::string(tool.name) + " COMMAND [OPTION]... [OPERAND]...\n";
        out += '\n';
        out += wrapped(tool.help, help_width) + '\n';
        if (tool.commands.size() > (has_plain ? 1U : 0U)) {
            out += "\nCommands:\n";
            for (const Command& c : tool.commands)
                if (!c.name.empty()) row(out, std::string(c.name), c.help, 16);
        }
        if (has_plain) options(out, *plain);
        examples(out, tool.examples);
        if (tool.commands.size() > (has_plain ? 1U : 0U))
            out += "\n'" + std::string(tool.name) + " help COMMAND' tells more of a command; the manual is " +
                   std::string(tool.name) + "(1).\n";
    } else {
        out += usage(tool, *command) + '\n';
        out += wrapped(command->help, help_width) + '\n';
        options(out, *command);
        examples(out, command->examples);
    }
    if (!tool.notice.empty()) {
        out += '\n';
        out += wrapped(tool.notice, help_width) + '\n';
    }
    return out;
}

std::string version_number() { return CAREER_VERSION; }

std::string version_text(const Tool& tool) { return std::string(tool.name) + ' ' + version_number() + "\n"; }

}  // namespace career
