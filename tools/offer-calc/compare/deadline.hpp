// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/offer-calc/offer/offer.hpp"

namespace career::offer_calc {

struct DeadlineDay {
    std::string what;
    Date day;
    std::int64_t days_left = 0;  // from today; negative when it is past
};
struct Deadlines {
    bool window_open = false;  // an offer in hand, nothing signed, not expired
    std::string window;        // why
    std::vector<DeadlineDay> days;
    std::optional<Date> ask_by, extended;  // when to ask for an extension, and until when at least
};
inline constexpr int extension_days = 7;   // companies almost always give a week at least
inline constexpr int ask_before_days = 2;  // so that the answer comes in time

Deadlines deadlines_of(const Offer& offer, Date today);

}  // namespace career::offer_calc
