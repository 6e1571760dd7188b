// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/result.hpp"
#include "libcommon/system/output.hpp"
#include "tools/qbank/history/history.hpp"
#include "tools/qbank/practice/agenda.hpp"

// What the commands around the history share.
namespace career::qbank {

// The scheduler that the options and the user's own parameters ask for; nullopt after a message.
std::optional<fsrs::Scheduler> scheduler_of(const Arguments& arguments, Output& out);

// The day of --by, which must lie ahead of `today`; false after a message.
bool read_interview(const Arguments& arguments, std::int64_t today, std::optional<std::int64_t>& day, Output& out);

Result<bool> save(const Review& review);

// When the question comes back, after a grade that has just been saved.
std::int64_t next_day(const std::string& id, const fsrs::Scheduler& scheduler, std::optional<std::int64_t> interview);

void note_agenda(const Agenda& agenda, const Arguments& arguments, Output& out);

std::string fixed(double number, int decimals);

}  // namespace career::qbank
