// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "libcommon/frame/error.hpp"
#include "tools/qbank/fsrs/scheduler.hpp"
#include "tools/qbank/line_stream.hpp"
#include "tools/qbank/schedule/card_writer.hpp"

namespace career::qbank {

enum class ReviewInput : std::uint8_t { unknown, csv, json };

struct FilterOptions {
    fsrs::Settings settings;
    ReviewInput input = ReviewInput::unknown;
    bool every = false;       // a row for each review, not for each card's last alone
    bool keep_going = false;  // past lines that cannot be read
};

// By the first character that is no blank: '{' begins JSON.
ReviewInput input_of(std::string_view first_line);

// The scheduler as a filter: reviews a line each (CSV with a header, or JSON objects), or histories a line, JSON
// objects with "reviews" and their own settings. The first fault ends it unless told to go on.
Errors filter_reviews(LineStream& lines, std::string_view first_line, const FilterOptions& options, CardWriter& writer);

}  // namespace career::qbank
