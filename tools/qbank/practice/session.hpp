// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "libcommon/system/output.hpp"
#include "tools/qbank/bank/question.hpp"
#include "tools/qbank/fsrs/scheduler.hpp"

namespace career::qbank {

// How long a part of an answer should last, as a share of the whole.
struct PartTarget {
    std::string_view name;
    double share;
};
// The middles of what the handbook advises, to a whole.
inline constexpr PartTarget part_targets[] = {{"Situation", 0.17}, {"Task", 0.13}, {"Action", 0.53}, {"Result", 0.17}};

// The line that shows how far an answer has come: a bar for each part, its length the part's share of `width`.
std::string answer_bar(double seconds, double target, std::size_t width);
// The part that should be told at this second.
std::string_view part_at(double seconds, double target);

struct SessionWish {
    std::int64_t think_seconds = 10, answer_seconds = 150;
};

struct Answered {
    fsrs::Rating rating = fsrs::Rating::good;
    std::int64_t seconds = 0;
};

enum class SessionEnd : std::uint8_t { answered, skipped, left };

struct SessionResult {
    SessionEnd end = SessionEnd::left;
    Answered answer;
};

// One question at the terminal: time to choose a story, the answer with its timer, what a strong answer shows, a grade.
SessionResult ask_question(const Question& question, const std::string& head, const SessionWish& wish, Output& out);

}  // namespace career::qbank
