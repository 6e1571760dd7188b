// SPDX-License-Identifier: MIT
#pragma once

#include "tools/qbank/bank/bank.hpp"

namespace career::qbank {

// What is doubtful in questions that can be read: a near question that is not there, a question that another says
// nearly word for word. `others`: the questions that they stand beside.
Errors doubts_about(const Bank& bank, const Bank& others);

// Shared stems of two texts against all of theirs, 0 to 1.
double likeness(std::string_view a, std::string_view b);
inline constexpr double too_alike = 0.6;

}  // namespace career::qbank
