// SPDX-License-Identifier: MIT
#include <unistd.h>
#include <algorithm>
#include <optional>
#include <string>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/text/trimmed.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/level-check/commands/support.hpp"
#include "tools/level-check/commands/tables_keep.hpp"

namespace career::level_check {
namespace {

// Questions go to standard error: standard output is the evidence.
void say(std::string_view text) {
    while (!text.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, text.data(), text.size());
        if (written <= 0) return;
        text.remove_prefix(static_cast<std::size_t>(written));
    }
}

// Lines of standard input, a byte at a time so that nothing is taken that was typed for the shell.
std::optional<std::string> next_line() {
    std::string line;
    char c = 0;
    while (true) {
        const ssize_t got = ::read(STDIN_FILENO, &c, 1);
        if (got <= 0) return line.empty() ? std::nullopt : std::optional(line);
        if (c == '\n') return line;
        if (c != '\r' && line.size() < 10'000) line += c;
    }
}

constexpr std::string_view quiz_levels[] = {"mid", "senior", "staff", "principal"};

// What was chosen, 0 to 3; nullopt: skipped, or the input ended (`ended`).
std::optional<std::size_t> ask_choice(const Ladder& ladder, std::size_t dimension, bool& ended) {
    say("\n" + ladder.dimensions[dimension].name + ": what did you do most in the last year?\n");
    for (std::size_t i = 0; i < std::size(quiz_levels); ++i) {
        const auto level = ladder.find_level(quiz_levels[i]);
        if (level) say("  " + std::to_string(i + 1) + "  " + ladder.cell(*level, dimension).shows.front() + '\n');
    }
    while (true) {
        say("1 to 4, or Enter to skip: ");
        const auto line = next_line();
        if (!line) {
            ended = true;
            return std::nullopt;
        }
        const std::string answer = std::string(trimmed(*line));
        if (answer.empty()) return std::nullopt;
        if (answer.size() == 1 && answer[0] >= '1' && answer[0] <= '4')
            return static_cast<std::size_t>(answer[0] - '1');
        say("That is none of the four. ");
    }
}

bool is_word(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        return static_cast<unsigned char>(c) >= 0x80 || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    });
}

// A case in words; empty: skipped, or the input ended. A figure alone is a choice that was typed twice.
std::string next_case(bool& ended) {
    while (true) {
        say("One case, with who it reached and its figure: ");
        const auto line = next_line();
        ended = !line;
        std::string statement = line ? std::string(trimmed(*line)) : std::string();
        if (statement.empty() || is_word(statement)) return statement;
        say("That tells no case: say it in a sentence, or Enter to skip. ");
    }
}

void comment_on(const Reading& reading, std::size_t chosen) {
    const auto level = static_cast<std::size_t>(reading.level);
    if (level >= chosen) {
        say("It reads as that" + std::string(reading.strength == Strength::strong
                                                 ? ", and strongly.\n"
                                                 : "; a figure of the outcome would make it stronger.\n"));
        return;
    }
    say("The sentence by itself reads as " + std::string(id_of(reading.level)) + " (" + reason_of(reading) +
        "): say who and how many it reached, and what changed.\n");
}

}  // namespace

Exit run_quiz(const Arguments& arguments, Output& out) {
    const auto ladder = load_ladder("handbook");
    if (!ladder) return out.refuse(ladder.errors());
    const Date today = today_of(arguments);
    say("Five questions. Choose what is true of you, then give one case of it in a sentence.\n");
    Value rows = Value::array();
    bool ended = false;
    for (std::size_t d = 0; d < ladder->dimensions.size() && !ended; ++d) {
        const auto chosen = ask_choice(*ladder, d, ended);
        if (!chosen) continue;
        const std::string statement = next_case(ended);
        if (statement.empty() || first_invalid(statement) != std::string::npos) {
            say(statement.empty() ? "Without a case there is no evidence: left out.\n"
                                  : "That is not UTF-8: left out.\n");
            continue;
        }
        const auto dimension = static_cast<Dimension>(d);
        comment_on(read_statement(statement, dimension), *chosen);
        Value row = Value::table();
        row.set("id", Value("q" + std::to_string(d + 1)));
        row.set("statement", Value(statement));
        row.set("date", Value(today));
        row.set("dimension", Value(id_of(dimension)));
        rows.push(std::move(row));
    }
    say("\n");
    if (rows.items.empty())
        return out.usage("no case was given, so there is no evidence to write",
                         "answer at least one question with a case");
    Value document = Value::table();
    document.set("evidence", std::move(rows));
    out.write(to_toml(document));
    return Exit::done;
}

}  // namespace career::level_check
