// SPDX-License-Identifier: MIT
// Writes the completions of every tool from its own option tables: generate bash|zsh|fish > FILE.
// "generate options" writes a line "tool command option" for each option instead: the manuals are held against these.
#include <algorithm>
#include <cstdio>
#include <string>
#include <vector>

#include "completions/tools.hpp"
#include "libcommon/frame/parse.hpp"
#include "libcommon/text/list_text.hpp"

namespace {

using namespace career;

std::vector<std::string> words_of(std::span<const std::string_view> words) { return {words.begin(), words.end()}; }

// "offer-calc" -> "offer_calc"
std::string identifier(std::string_view name) {
    std::string out(name);
    std::replace(out.begin(), out.end(), '-', '_');
    std::replace(out.begin(), out.end(), ' ', '_');
    return out;
}

std::vector<std::string> values_of(const Option& option, const Command& command) {
    if (option.name == "format" && option.choices.empty()) return words_of(command.formats);
    return words_of(option.choices);
}

std::string single_quoted(std::string_view text, std::string_view escape) {
    std::string out = "'";
    for (const char c : text) c == '\'' ? out += escape : out += c;
    return out + "'";
}

bool has_two_words(const Command& command) { return command.name.find(' ') != std::string_view::npos; }

std::vector<std::string> second_words(const Tool& tool, const std::string& first) {
    std::vector<std::string> out;
    for (const Command& command : tool.commands)
        if (command.name.starts_with(first + ' ')) out.emplace_back(command.name.substr(first.size() + 1));
    return out;
}

// A tool's commands as a shell meets them, word by word.
struct CommandWords {
    const Command* plain = nullptr;  // what the tool does without a command
    std::vector<const Command*> commands;
    std::vector<std::string> firsts;  // "ladder" of "ladder new"
    struct Group {
        std::string first;
        std::vector<std::string> seconds;
    };
    std::vector<Group> groups;  // first words that need a second one, or may have one
};

CommandWords command_words(const Tool& tool) {
    CommandWords out;
    for (const Command& command : tool.commands) {
        if (command.name.empty()) {
            out.plain = &command;
            continue;
        }
        out.commands.push_back(&command);
        const std::string first(command.name.substr(0, command.name.find(' ')));
        if (!contains(out.firsts, first)) out.firsts.push_back(first);
    }
    for (const std::string& first : out.firsts)
        if (auto seconds = second_words(tool, first); !seconds.empty())
            out.groups.push_back({first, std::move(seconds)});
    return out;
}

// The pattern of the case that bash and zsh have for a command, over "first second".
std::string case_of(const Command& command) {
    return "        '" + std::string(command.name) + (has_two_words(command) ? "')" : " '*)");
}

std::vector<std::string> option_words(const Command& command) {
    std::vector<std::string> out;
    for (const Option* option : all_options(command)) {
        out.push_back("--" + std::string(option->name));
        if (option->letter != 0) out.push_back(std::string("-") + option->letter);
    }
    return out;
}

std::string pattern_of(const Option& option) {
    std::string pattern = "--" + std::string(option.name);
    if (option.letter != 0) pattern += std::string("|-") + option.letter;
    return pattern;
}

std::string bash_action(Kind kind, const std::vector<std::string>& values) {
    if (!values.empty()) return "COMPREPLY=($(compgen -W '" + joined(values, " ") + "' -- \"$word\"))";
    if (kind == Kind::file) return "compopt -o filenames; COMPREPLY=($(compgen -f -- \"$word\"))";
    if (kind == Kind::directory) return "compopt -o filenames; COMPREPLY=($(compgen -d -- \"$word\"))";
    return "COMPREPLY=()";
}

std::string bash(std::span<const Tool* const> tools) {
    std::string out =
        "# SPDX-License-Identifier: MIT\n# bash completion of career-tools; made from the option tables, do not "
        "edit.\n";
    for (const Tool* tool : tools) {
        const std::string id = "_" + identifier(tool->name);
        const CommandWords words = command_words(*tool);
        out += "\n" + id +
               "() {\n    local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= second= i\n"
               "    for ((i = 1; i < COMP_CWORD; ++i)); do\n        [[ ${COMP_WORDS[i]} == -* ]] && continue\n"
               "        if [[ -z $command ]]; then command=${COMP_WORDS[i]}; elif [[ -z $second ]]; then "
               "second=${COMP_WORDS[i]}; fi\n    done\n"
               "    case $command in\n";
        if (!words.firsts.empty()) out += "        " + joined(words.firsts, "|") + ") ;;\n";
        out += "        *) second=; command= ;;\n    esac\n    case \"$command $second\" in\n";
        const auto body = [&](const Command& command) {
            out += "            case $before in\n";
            for (const Option* option : all_options(command))
                if (!option->value.empty())
                    out += "                " + pattern_of(*option) + ") " +
                           bash_action(option->kind, values_of(*option, command)) + "; return ;;\n";
            out +=
                "            esac\n            if [[ $word == -* ]]; then\n                COMPREPLY=($(compgen -W '" +
                joined(option_words(command), " ") + "' -- \"$word\"))\n            else\n                ";
            auto operands = words_of(command.operand_choices);
            if (command.name.empty())
                out += "compopt -o filenames; COMPREPLY=($(compgen -W '" + joined(words.firsts, " ") +
                       "' -- \"$word\") $(compgen -f -- \"$word\"))";
            else
                out += bash_action(command.operands.empty() ? Kind::text : command.operand_kind, operands);
            out += "\n            fi ;;\n";
        };
        for (const Command* command : words.commands) {
            out += case_of(*command) + '\n';
            body(*command);
        }
        for (const CommandWords::Group& group : words.groups)
            out += "        '" + group.first + " '*) COMPREPLY=($(compgen -W '" + joined(group.seconds, " ") +
                   "' -- \"$word\")) ;;\n";
        out += "        *)\n";
        if (words.plain != nullptr)
            body(*words.plain);
        else {
            out +=
                "            if [[ $word == -* ]]; then COMPREPLY=($(compgen -W '--help --version' -- \"$word\"))\n    "
                "        else COMPREPLY=($(compgen -W '" +
                joined(words.firsts, " ") + " help' -- \"$word\")); fi ;;\n";
        }
        out += "    esac\n}\ncomplete -F " + id + ' ' + std::string(tool->name) + '\n';
    }
    return out;
}

// zsh reads brackets and colons in the descriptions.
std::string zsh_text(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
        c == '\'' ? out += "'\\''" : out += c;
    }
    return out;
}

std::string zsh_action(Kind kind, const std::vector<std::string>& values) {
    if (!values.empty()) return "(" + joined(values, " ") + ")";
    if (kind == Kind::file) return "_files";
    if (kind == Kind::directory) return "_files -/";
    return " ";
}

std::string zsh(std::span<const Tool* const> tools) {
    std::vector<std::string> names;
    for (const Tool* tool : tools) names.emplace_back(tool->name);
    std::string out = "#compdef " + joined(names, " ") +
                      "\n# SPDX-License-Identifier: MIT\n# zsh completion of career-tools; made from the option "
                      "tables, do not edit.\n";
    const auto arguments = [&](const Command& command, const std::string& indent) {
        out += indent + "_arguments -s -S";
        for (const Option* option : all_options(command)) {
            const std::string tail =
                "[" + zsh_text(option->help) + "]" +
                (option->value.empty()
                     ? ""
                     : ":" + zsh_text(option->value) + ":" + zsh_action(option->kind, values_of(*option, command)));
            const std::string star = option->repeat ? "*" : "";
            out += " \\\n" + indent + "    '" + star + "--" + std::string(option->name) + tail + "'";
            if (option->letter != 0) out += " '" + star + "-" + option->letter + tail + "'";
        }
        if (!command.operands.empty())
            out += " \\\n" + indent + "    '*:" + zsh_text(command.operands) + ":" +
                   zsh_action(command.operand_kind, words_of(command.operand_choices)) + "'";
        out += "\n";
    };
    for (const Tool* tool : tools) {
        const CommandWords words = command_words(*tool);
        out += "\n_career_" + identifier(tool->name) +
               "() {\n    local command=${words[2]} second=${words[3]}\n    case \"$command $second\" in\n";
        for (const Command* command : words.commands) {
            const bool two = has_two_words(*command);
            out += case_of(*command) + "\n            if (( CURRENT > " + (two ? "3" : "2") +
                   " )); then\n                shift " + (two ? "2" : "1") +
                   " words; (( CURRENT -= " + (two ? "2" : "1") + " ))\n";
            arguments(*command, "                ");
            out += "                return\n            fi ;;\n";
        }
        for (const CommandWords::Group& group : words.groups)
            out += "        '" + group.first + " '*) (( CURRENT == 3 )) && { compadd -- " + joined(group.seconds, " ") +
                   "; return } ;;\n";
        out += "    esac\n";
        std::string described;
        for (const Command* command : words.commands)
            if (!has_two_words(*command))
                described += " '" + std::string(command->name) + ":" + zsh_text(command->help) + "'";
        for (const CommandWords::Group& group : words.groups) described += " '" + group.first + "'";
        if (!described.empty())
            out += "    if (( CURRENT == 2 )) && [[ $words[2] != -* ]]; then\n        local -a commands=(" + described +
                   ")\n        _describe command commands\n    fi\n";
        if (words.plain != nullptr) {
            arguments(*words.plain, "    ");
        } else {
            out += "    [[ $words[CURRENT] == -* ]] && compadd -- --help --version\n";
        }
        out += "}\n";
    }
    out += "\ncase $service in\n";
    for (const Tool* tool : tools)
        out += "    " + std::string(tool->name) + ") _career_" + identifier(tool->name) + " \"$@\" ;;\n";
    return out + "esac\n";
}

std::string fish(std::span<const Tool* const> tools) {
    std::string out =
        "# SPDX-License-Identifier: MIT\n# fish completion of career-tools; made from the option tables, do not "
        "edit.\n";
    for (const Tool* tool : tools) {
        const std::string start = "complete -c " + std::string(tool->name);
        const CommandWords words = command_words(*tool);
        const std::string none = "not __fish_seen_subcommand_from " + joined(words.firsts, " ");
        out += '\n';
        for (const Command& command : tool->commands) {
            const std::size_t space = command.name.find(' ');
            const std::string first(command.name.substr(0, space));
            const std::string second(space == std::string_view::npos ? std::string_view()
                                                                     : command.name.substr(space + 1));
            std::string when;
            if (!command.name.empty()) {
                if (space == std::string_view::npos)
                    out +=
                        start + " -n '" + none + "' -a " + first + " -d " + single_quoted(command.help, "\\'") + '\n';
                else
                    out += start + " -f -n '__fish_seen_subcommand_from " + first +
                           "; and not __fish_seen_subcommand_from " + joined(second_words(*tool, first), " ") +
                           "' -a " + second + " -d " + single_quoted(command.help, "\\'") + '\n';
                when = "__fish_seen_subcommand_from " + first +
                       (second.empty() ? "" : "; and __fish_seen_subcommand_from " + second);
            } else {
                when = words.firsts.empty() ? "true" : none;
            }
            for (const Option* option : all_options(command)) {
                out += start + " -n '" + when + "' -l " + std::string(option->name);
                if (option->letter != 0) out += std::string(" -s ") + option->letter;
                if (!option->value.empty()) {
                    const auto values = values_of(*option, command);
                    const bool files =
                        values.empty() && (option->kind == Kind::file || option->kind == Kind::directory);
                    out += files ? " -r -F" : values.empty() ? " -x" : " -x -a '" + joined(values, " ") + "'";
                }
                out += " -d " + single_quoted(option->help, "\\'") + '\n';
            }
            if (!command.operand_choices.empty())
                out += start + " -f -n '" + when + "' -a '" + joined(words_of(command.operand_choices), " ") + "'\n";
        }
        for (const CommandWords::Group& group : words.groups)
            out += start + " -n '" + none + "' -a " + group.first + '\n';
    }
    return out;
}

std::string list(std::span<const Tool* const> tools) {
    std::string out;
    for (const Tool* tool : tools)
        for (const Command& command : tool->commands)
            for (const Option* option : all_options(command)) {
                const std::string row =
                    std::string(tool->name) + '\t' + (command.name.empty() ? "-" : std::string(command.name)) + '\t';
                out += row + "--" + std::string(option->name) + '\n';
                if (option->letter != 0) out += row + '-' + option->letter + '\n';
            }
    return out;
}

}  // namespace

int main(int argc, char** argv) {
    const std::string shell = argc > 1 ? argv[1] : "";
    const std::span<const career::Tool* const> tools = career::all_tools;
    const std::string text = shell == "bash"      ? bash(tools)
                             : shell == "zsh"     ? zsh(tools)
                             : shell == "fish"    ? fish(tools)
                             : shell == "options" ? list(tools)
                                                  : "";
    if (text.empty()) return 2;
    return std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0 ? 0 : 2;
}
