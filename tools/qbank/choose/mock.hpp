// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "libcommon/values/random.hpp"
#include "tools/qbank/bank/question.hpp"

namespace career::qbank {

struct MockItem {
    const Question* question;  // null: the opening, or your own questions at the end
    std::int64_t begin = 0, minutes = 0;
};

// A whole interview: an opening, questions of at least seven minutes each with their follow-ups, and time for the
// candidate's own. Each question is the one that adds most that is new: first a category, then principles, never the
// near question of one that was asked; chance decides between equals.
std::vector<MockItem> plan_mock(std::span<const Question* const> questions, std::int64_t minutes, Random& random);

}  // namespace career::qbank
