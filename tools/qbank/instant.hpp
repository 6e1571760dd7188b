// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace career::qbank {

// A moment with the offset from UTC of the clock that showed it: the local day of a review is the day on that clock,
// wherever the history is read later.
struct Instant {
    std::int64_t seconds = 0;         // since 1970-01-01 UTC
    std::int32_t offset_minutes = 0;  // east of Greenwich positive
    friend bool operator==(const Instant&, const Instant&) = default;
};

// Days since 1970 of a moment's day: in UTC, and on the clock that showed it.
constexpr std::int64_t utc_day(std::int64_t seconds) {
    return seconds >= 0 ? seconds / 86400 : -((-seconds + 86399) / 86400);
}
constexpr std::int64_t local_day(const Instant& instant) {
    return utc_day(instant.seconds + std::int64_t{instant.offset_minutes} * 60);
}

// "2026-01-05T21:14:03+01:00": a blank in place of T, seconds and their fraction (dropped) and the zone may be left
// out, the zone then being UTC; a day alone is its midnight. Years 1 to 9999.
std::optional<Instant> parse_instant(std::string_view text);
// "2026-01-05T20:14:03Z"
void append_utc(std::string& out, std::int64_t seconds);
// "2026-01-05T21:14:03+01:00"
std::string to_text(const Instant& instant);

// The local clock, the only function here that reads one.
Instant now();
// The local clock's offset at a moment of which only the day or the local time is known.
Instant local_instant(std::int64_t local_seconds);

}  // namespace career::qbank
