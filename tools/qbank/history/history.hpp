// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "libcommon/frame/error.hpp"
#include "libcommon/text/source.hpp"
#include "tools/qbank/fsrs/scheduler.hpp"
#include "tools/qbank/instant.hpp"

namespace career::qbank {

// One answered question: "2026-01-05T21:14:03+01:00 technical-disagreement good seconds=142 story=kafka-or-sqs".
struct Review {
    std::string id;
    Instant at;
    fsrs::Rating rating = fsrs::Rating::good;
    std::optional<std::int64_t> seconds;
    std::string story;
    friend bool operator==(const Review&, const Review&) = default;
};

std::string to_line(const Review& review);
std::optional<Review> parse_review(std::string_view line);

struct History {
    std::vector<Review> reviews;  // in order of time
    Errors errors;                // lines that are none: they are left where they are
};

History read_history(const Source& source);
// The user's file; empty where there is none yet. Where HOME is unset too, an error.
History load_history();
std::optional<std::string> history_path();

// A question's memory as the history tells it; days are those of the clock that showed them.
struct Seen {
    fsrs::Card card;
    Instant last;
    std::int64_t due_day = 0;  // local days since 1970
};
std::map<std::string, Seen> replay(const std::vector<Review>& reviews, const fsrs::Scheduler& scheduler);

// Days in a row with a review, up to `today` or the day before it; and over all.
struct Summary {
    std::size_t reviews = 0, questions = 0, days = 0, recalled = 0, repeated = 0;
    std::int64_t streak = 0, longest_streak = 0, seconds = 0;
};
Summary summarize(const std::vector<Review>& reviews, std::int64_t today);

}  // namespace career::qbank
