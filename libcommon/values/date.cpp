// SPDX-License-Identifier: MIT
#include "libcommon/values/date.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <ctime>

namespace career {
namespace {

using std::chrono::days;
using std::chrono::sys_days;
using std::chrono::year_month_day;

year_month_day calendar(Date date) {
    return std::chrono::year{date.year} / std::chrono::month{date.month} / std::chrono::day{date.day};
}

Date from_calendar(year_month_day ymd) {
    return {static_cast<std::int16_t>(static_cast<int>(ymd.year())),
            static_cast<std::uint8_t>(static_cast<unsigned>(ymd.month())),
            static_cast<std::uint8_t>(static_cast<unsigned>(ymd.day()))};
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    int numbers[3] = {0, 0, 0};
    int part = 0;
    for (const char c : text) {
        if (c == '-') {
            ++part;
            continue;
        }
        if (c < '0' || c > '9' || part > 2) return std::nullopt;
        numbers[part] = numbers[part] * 10 + (c - '0');
    }
    const Date date{static_cast<std::int16_t>(numbers[0]), static_cast<std::uint8_t>(numbers[1]),
                    static_cast<std::uint8_t>(numbers[2])};
    if (date.year < 1 || !calendar(date).ok()) return std::nullopt;
    return date;
}

std::string to_text(Date date) {
    std::string out = "0000-00-00";
    const auto put = [&](std::size_t at, std::size_t width, int number) {
        for (std::size_t i = width; i-- > 0; number /= 10) out[at + i] = static_cast<char>('0' + number % 10);
    };
    put(0, 4, date.year);
    put(5, 2, date.month);
    put(8, 2, date.day);
    return out;
}

std::int64_t days_of(Date date) { return sys_days(calendar(date)).time_since_epoch().count(); }

Date date_of(std::int64_t count) {
    static const std::int64_t first = days_of({1, 1, 1}), last = days_of({9999, 12, 31});
    return from_calendar(year_month_day(sys_days(days(static_cast<int>(std::clamp(count, first, last))))));
}

Date add_days(Date date, std::int64_t count) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(days_of(date), count, &sum)) sum = count;
    return date_of(sum);
}

Date add_months(Date date, std::int64_t months) {
    const std::int64_t limit = 12 * 10000;
    const std::int64_t month = date.year * 12 + (date.month - 1) + std::clamp(months, -limit, limit);
    const auto year = std::clamp<std::int64_t>(month / 12, 1, 9999);
    const auto in_year = static_cast<unsigned>(std::clamp<std::int64_t>(month - year * 12, 0, 11)) + 1;
    const auto last = std::chrono::year{static_cast<int>(year)} / std::chrono::month{in_year} / std::chrono::last;
    const auto day = std::min<unsigned>(date.day, static_cast<unsigned>(last.day()));
    return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(in_year), static_cast<std::uint8_t>(day)};
}

int weekday(Date date) { return static_cast<int>(std::chrono::weekday(sys_days(calendar(date))).iso_encoding()); }

Date today() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return {static_cast<std::int16_t>(local.tm_year + 1900), static_cast<std::uint8_t>(local.tm_mon + 1),
            static_cast<std::uint8_t>(local.tm_mday)};
}

}  // namespace career
