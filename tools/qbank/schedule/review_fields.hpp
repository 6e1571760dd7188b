// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "tools/qbank/fsrs/scheduler.hpp"

namespace career::qbank {

// again, hard, good, easy in any case, or 1 to 4.
std::optional<fsrs::Rating> parse_rating(std::string_view text);

// An instant as text, or seconds or (from 100,000,000,000 on) milliseconds since 1970 as digits alone.
std::optional<std::int64_t> parse_moment(std::string_view text);

}  // namespace career::qbank
