// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "tools/qbank/bank/question.hpp"
#include "tools/qbank/history/history.hpp"

namespace career::qbank {

struct AgendaItem {
    const Question* question;
    const Seen* seen;          // null: never answered
    std::int64_t due_day = 0;  // local days since 1970; the last day before the interview at the latest
    double recall = 1;         // today
};

// What stands to be practised on a day: questions that are due, the likeliest forgotten first, and new ones in the
// bank's order. A question answered today is in neither.
struct Agenda {
    std::vector<AgendaItem> due, later, fresh;
    std::int64_t fresh_a_day = 0;  // to have met every new one before the interview; 0 without a date
};

Agenda plan_agenda(std::span<const Question* const> questions, const std::map<std::string, Seen>& seen,
                   const fsrs::Scheduler& scheduler, std::int64_t today, std::optional<std::int64_t> interview);

}  // namespace career::qbank
