// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/qbank/fsrs/scheduler.hpp"

namespace career::qbank {

struct HistoryReview {
    std::int64_t at = 0;
    fsrs::Rating rating = fsrs::Rating::good;
};

struct HistoryLine {
    std::string id;
    fsrs::Settings settings;
    std::vector<HistoryReview> reviews;
};

// One JSON object: id, reviews (at, rating), and settings of its own (request_retention, maximum_interval,
// enable_short_term, learning_steps, relearning_steps, w) that stand before `defaults`; other fields are skipped.
// Positions of errors have a column alone.
Result<HistoryLine> read_history_line(std::string_view line, const fsrs::Settings& defaults);

}  // namespace career::qbank
