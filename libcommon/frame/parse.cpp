// SPDX-License-Identifier: MIT
// The only file that knows CLI11. Only the chosen command's options are built: that is a third of a start saved.
#include "libcommon/frame/parse.hpp"

#include <sys/stat.h>

#include <algorithm>

#include "libcommon/frame/quiet/cli11.hpp"
#include "libcommon/frame/suggest.hpp"

namespace career {
namespace {

constexpr std::string_view when[] = {"auto", "always", "never"};
constexpr Option for_all[] = {
    {.name = "help", .letter = 'h', .help = "show this help"},
    {.name = "version", .letter = 'V', .help = "show the version"},
    {.name = "color",
     .value = "WHEN",
     .help = "colours: auto, always or never",
     .kind = Kind::choice,
     .choices = when,
     .otherwise = "auto"},
};
constexpr Option for_writers[] = {
    {.name = "output",
     .letter = 'o',
     .value = "FILE",
     .help = "write the result to FILE ('-': standard output)",
     .kind = Kind::file,
     .otherwise = "-"},
    {.name = "force", .help = "let -o replace a file that is there"},
};
// Its choices are the command's own formats; the table entry serves for the name and the help.
constexpr Option format_option = {
    .name = "format", .value = "FMT", .help = "the form of the result", .kind = Kind::choice};

bool is_file(const std::string& path) {
    struct stat status;
    return stat(path.c_str(), &status) == 0;
}

// Whether `word` is this option and takes the next word as its value.
bool takes_next(const Option& option, std::string_view word) {
    if (option.value.empty()) return false;
    if (word.starts_with("--")) return word.substr(2) == option.name;
    // A cluster's last letter may take a value: "-xn 3".
    return option.letter != 0 && word.starts_with('-') && word.back() == option.letter;
}

// The same by any command's table.
bool takes_next(const Tool& tool, std::string_view word) {
    const auto wants = [&](const Option& option) { return takes_next(option, word); };
    const auto any = [&](std::span<const Option> options) {
        return std::any_of(options.begin(), options.end(), wants);
    };
    if (any(for_all) || any(for_writers) || wants(format_option)) return true;
    return std::any_of(tool.commands.begin(), tool.commands.end(), [&](const Command& c) { return any(c.options); });
}

// A word is a subcommand only as the first operand, and not after "--".
std::size_t first_operand(const Tool& tool, std::span<const std::string> words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (word == "--") return words.size();
        if (word.size() < 2 || word[0] != '-') return i;
        if (takes_next(tool, word)) ++i;
    }
    return words.size();
}

const Command* command_named(const Tool& tool, std::string_view name) {
    for (const Command& command : tool.commands)
        if (command.name == name) return &command;
    return nullptr;
}

std::vector<std::string_view> command_names(const Tool& tool) {
    std::vector<std::string_view> names;
    for (const Command& command : tool.commands)
        if (!command.name.empty()) names.push_back(command.name);
    return names;
}

bool is_group(const Tool& tool, std::string_view word) {
    return std::any_of(tool.commands.begin(), tool.commands.end(), [&](const Command& c) {
        return c.name.size() > word.size() && c.name.starts_with(word) && c.name[word.size()] == ' ';
    });
}

struct Chosen {
    const Command* command = nullptr;
    std::vector<std::string> words;  // what is left after the command's own words are taken out
    std::optional<UsageError> error;
    bool help = false;
};

// "ladder new" is one command of two words.
Chosen choose(const Tool& tool, std::span<const std::string> given) {
    Chosen chosen{.words = {given.begin(), given.end()}};
    auto& words = chosen.words;
    std::size_t at = first_operand(tool, words);
    if (at < words.size() && words[at] == "help") {
        chosen.help = true;
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(at));
        at = first_operand(tool, words);
    }
    if (at < words.size()) {
        const std::string& word = words[at];
        const auto place = words.begin() + static_cast<std::ptrdiff_t>(at);
        if (at + 1 < words.size())
            if (const Command* two = command_named(tool, word + ' ' + words[at + 1])) {
                words.erase(place, place + 2);
                chosen.command = two;
                return chosen;
            }
        if (const Command* one = word.empty() ? nullptr : command_named(tool, word)) {
            words.erase(place);
            chosen.command = one;
            return chosen;
        }
        const auto names = command_names(tool);
        const Command* plain = command_named(tool, "");
        const std::string_view close = word.find('/') == std::string::npos ? nearest(word, names) : std::string_view();
        const bool wrong = plain == nullptr || is_group(tool, word) || (!close.empty() && !is_file(word));
        if (wrong) {
            std::vector<std::string_view> inner;
            for (const auto name : names)
                if (name.starts_with(word + ' ')) inner.push_back(name);
            const std::string what = is_group(tool, word) ? "'" + word + "' needs a second word"
                                     : plain != nullptr   ? "no file and no command '" + word + "'"
                                                          : "no command '" + word + "'";
            const std::string all = inner.empty() ? "it is one of " + list_of(names) : "it is one of " + list_of(inner);
            chosen.error =
                UsageError{what, close.empty() || !inner.empty() ? all : "did you mean '" + std::string(close) + "'?"};
            return chosen;
        }
    }
    chosen.command = command_named(tool, "");
    return chosen;
}

// Whether any word may be this option: those that are not there need not be built, and building costs most of a start.
bool may_be_given(const Option& option, std::span<const std::string> words) {
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        if (word.size() < 2 || word[0] != '-') return false;
        if (word[1] != '-') return option.letter != 0 && word.find(option.letter, 1) != std::string::npos;
        return word.compare(2, option.name.size(), option.name) == 0 &&
               (word.size() == 2 + option.name.size() || word[2 + option.name.size()] == '=');
    });
}

// CLI11's own --help would be built, and taken out again, at every start: naming it sets up the library's locales.
struct BareApp : CLI::App {
    BareApp() : CLI::App("", "", nullptr) {}
};

std::string names_of(const Option& option) {
    std::string names;
    if (option.letter != 0) names = std::string("-") + option.letter + ',';
    return names + "--" + std::string(option.name);
}

std::optional<UsageError> check(const Option& option, std::span<const std::string_view> choices,
                                const std::string& value) {
    const std::string where = "option '--" + std::string(option.name) + "': ";
    switch (option.kind) {
        case Kind::choice:
            if (std::find(choices.begin(), choices.end(), value) == choices.end())
                return UsageError{where + "'" + value + "' is none of its values",
                                  did_you_mean(value, choices, "it is one of " + list_of(choices))};
            break;
        case Kind::integer: {
            const auto number = parse_integer(value);
            const bool negative = value.starts_with('-');
            const bool digits = value.size() > (negative ? 1U : 0U) &&
                                value.find_first_not_of("0123456789", negative ? 1 : 0) == std::string::npos;
            if (!number && !digits)
                return UsageError{where + "'" + value + "' is no whole number",
                                  "give one such as " + std::string(option.otherwise.empty() ? "3" : option.otherwise)};
            if (!number || *number < option.least || *number > option.most) {
                const bool low = number ? *number < option.least : negative;
                return UsageError{
                    where + value + (low ? " is too small" : " is too large"),
                    (low ? "at least " + std::to_string(option.least) : "at most " + std::to_string(option.most)) +
                        " is meant"};
            }
            break;
        }
        case Kind::real:
            if (!parse_real(value)) return UsageError{where + "'" + value + "' is no number", "give one such as 0.9"};
            break;
        case Kind::date:
            if (!parse_date(value)) return UsageError{where + "'" + value + "' is no date", "write it as 2026-01-31"};
            break;
        case Kind::text:
        case Kind::file:
        case Kind::directory:
            break;
    }
    return std::nullopt;
}

std::optional<UsageError> unknown_option(const std::vector<const Option*>& options,
                                         const std::vector<std::string>& words) {
    for (const std::string& word : words) {
        if (word == "--") break;
        if (!word.starts_with("-") || word.size() < 2) continue;
        std::vector<std::string> long_names;
        for (const Option* option : options) long_names.push_back("--" + std::string(option->name));
        const std::vector<std::string_view> candidates(long_names.begin(), long_names.end());
        const std::string name = word.substr(0, word.find('='));
        return UsageError{"unknown option '" + name + "'", did_you_mean(name, candidates, "see --help")};
    }
    return std::nullopt;
}

// What CLI11 refuses, in our words: a last word that waits for its value, or a flag with one.
UsageError refused(const std::vector<const Option*>& options, std::span<const std::string> words) {
    for (const Option* option : options) {
        const std::string name = "--" + std::string(option->name);
        if (takes_next(*option, words.back()))
            return {"option '" + name + "' has no value", "write " + name + ' ' + std::string(option->value)};
        if (option->value.empty() && std::any_of(words.begin(), words.end(),
                                                 [&](const std::string& word) { return word.starts_with(name + '='); }))
            return {"option '" + name + "' takes no value", "write it alone"};
    }
    return {"the options cannot be read", "see --help"};
}

}  // namespace

std::span<const Option> options_of_all() { return for_all; }
std::span<const Option> options_of_writers() { return for_writers; }

std::vector<const Option*> all_options(const Command& command) {
    std::vector<const Option*> options;
    for (const Option& option : command.options) options.push_back(&option);
    if (!command.formats.empty()) options.push_back(&format_option);
    if (command.writes)
        for (const Option& option : for_writers) options.push_back(&option);
    for (const Option& option : for_all) options.push_back(&option);
    return options;
}

Parsed parse(const Tool& tool, std::span<const std::string> words) {
    Chosen chosen = choose(tool, words);
    if (chosen.error) return *chosen.error;
    static constexpr Command none{.writes = false};
    const Command& command = chosen.command != nullptr ? *chosen.command : none;
    if (chosen.help) return HelpWanted{chosen.command};

    const auto options = all_options(command);
    BareApp app;
    app.allow_extras();
    std::vector<CLI::Option*> made;
    std::vector<std::vector<std::string>> values(options.size());
    for (std::size_t i = 0; i < options.size(); ++i) {
        if (!may_be_given(*options[i], chosen.words))
            made.push_back(nullptr);
        else if (options[i]->value.empty())
            made.push_back(app.add_flag(names_of(*options[i]))->disable_flag_override());
        else
            made.push_back(app.add_option(names_of(*options[i]), values[i])
                               ->expected(1)
                               ->allow_extra_args(false)
                               ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll));
    }
    std::vector<std::string> reversed(chosen.words.rbegin(), chosen.words.rend());
    std::vector<std::string> operands;
    std::vector<std::string>
        after;  // CLI11 takes "--" as the end of options only for positionals: they are split off here
    if (const auto end = std::find(chosen.words.begin(), chosen.words.end(), "--"); end != chosen.words.end()) {
        // "--" may be an option's value ("--title --"): it ends the options only where no option waits for a value.
        const auto before = end == chosen.words.begin() ? std::string() : *(end - 1);
        if (before.size() < 2 || before[0] != '-' || !takes_next(tool, before)) {
            after.assign(end + 1, chosen.words.end());
            reversed.assign(std::make_reverse_iterator(end), chosen.words.rend());
        }
    }
    try {
        app.parse(std::move(reversed));
    } catch (const CLI::Error&) {
        return refused(options, chosen.words);
    }
    std::vector<std::string> rest = app.remaining();
    if (const auto error = unknown_option(options, rest)) return *error;
    operands = std::move(rest);
    operands.insert(operands.end(), after.begin(), after.end());

    std::vector<Arguments::Given> given;
    for (std::size_t i = 0; i < options.size(); ++i) {
        const bool flag = options[i]->value.empty();
        if (made[i] == nullptr)
            given.push_back({options[i], {}});
        else
            given.push_back({options[i], flag ? std::vector<std::string>(made[i]->count()) : made[i]->results()});
    }
    if (!given[options.size() - std::size(for_all)].values.empty()) return HelpWanted{chosen.command};
    if (!given[options.size() - std::size(for_all) + 1].values.empty()) return VersionWanted{};
    if (chosen.command == nullptr)
        return UsageError{"no command given", "it is one of " + list_of(command_names(tool))};
    for (const Arguments::Given& one : given) {
        const bool format = one.option == &format_option;
        for (const std::string& value : one.values)
            if (const auto error = one.option->value.empty()
                                       ? std::nullopt
                                       : check(*one.option, format ? command.formats : one.option->choices, value))
                return *error;
    }
    if (operands.size() < command.least_operands)
        return UsageError{"an operand is missing: " + std::string(command.operands), "see --help"};
    if (operands.size() > command.most_operands)
        return UsageError{"one operand too many: '" + operands[command.most_operands] + "'",
                          command.operands.empty() ? "this takes none" : "it takes " + std::string(command.operands)};
    if (command.operand_kind == Kind::choice)
        for (const std::string& operand : operands)
            if (std::find(command.operand_choices.begin(), command.operand_choices.end(), operand) ==
                command.operand_choices.end())
                return UsageError{
                    "'" + operand + "' is not known",
                    did_you_mean(operand, command.operand_choices, "it is one of " + list_of(command.operand_choices))};
    return Arguments(tool, command, std::move(given), std::move(operands));
}

}  // namespace career
