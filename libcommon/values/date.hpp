// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace career {

// A day of the proleptic Gregorian calendar, years 1 to 9999.
struct Date {
    std::int16_t year = 1;
    std::uint8_t month = 1, day = 1;
    friend constexpr auto operator<=>(const Date&, const Date&) = default;
};

// "2026-02-28" alone: two-digit month and day, an existing day. Nothing else is guessed.
std::optional<Date> parse_date(std::string_view text);
std::string to_text(Date date);

// Days since 1970-01-01; negative before.
std::int64_t days_of(Date date);
// Clamped to years 1 to 9999.
Date date_of(std::int64_t days);
Date add_days(Date date, std::int64_t days);
// The same day of the month, or the month's last day where it is shorter: 31 January plus one month is 28 February.
Date add_months(Date date, std::int64_t months);
// Monday 1 to Sunday 7.
int weekday(Date date);

// The day of the local clock. The only function here that reads one.
Date today();

}  // namespace career
