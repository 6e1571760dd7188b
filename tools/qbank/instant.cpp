// SPDX-License-Identifier: MIT
#include "tools/qbank/instant.hpp"

#include <ctime>

namespace career::qbank {
namespace {

// Days since 1970 of a day of the Gregorian calendar, and back (H. Hinnant, "chrono-compatible low-level date
// algorithms"): the calendar of <chrono> costs three times as much, and a filter does it for every line.
constexpr std::int64_t day_number(std::int64_t year, unsigned month, unsigned day) {
    year -= month <= 2;
    const std::int64_t era = year / 400;
    const auto of_era = static_cast<unsigned>(year - era * 400);
    const unsigned of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    return era * 146097 + (of_era * 365 + of_era / 4 - of_era / 100 + of_year) - 719468;
}

struct Day {
    std::int64_t year;
    unsigned month, day;
};
constexpr Day day_of(std::int64_t number) {
    number += 719468;
    const std::int64_t era = number / 146097;
    const auto of_era = static_cast<unsigned>(number - era * 146097);
    const unsigned year = (of_era - of_era / 1460 + of_era / 36524 - of_era / 146096) / 365;
    const unsigned of_year = of_era - (365 * year + year / 4 - year / 100);
    const unsigned month = (5 * of_year + 2) / 153;
    return {era * 400 + year + (month >= 10), month < 10 ? month + 3 : month - 9, of_year - (153 * month + 2) / 5 + 1};
}
static_assert(day_number(1970, 1, 1) == 0 && day_number(2026, 3, 1) == 20513 && day_of(20513).month == 3);

// `count` digits at `at`, or -1.
int digits(std::string_view text, std::size_t at, std::size_t count) {
    if (at + count > text.size()) return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (text[i] < '0' || text[i] > '9') return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

// "Z", "+01:00", "-0330", or nothing.
std::optional<std::int32_t> zone(std::string_view text) {
    if (text.empty() || text == "Z" || text == "z") return 0;
    if (text[0] != '+' && text[0] != '-') return std::nullopt;
    const bool colon = text.size() == 6 && text[3] == ':';
    if (!colon && text.size() != 5) return std::nullopt;
    const int hours = digits(text, 1, 2), minutes = digits(text, colon ? 4 : 3, 2);
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59) return std::nullopt;
    return (text[0] == '-' ? -1 : 1) * (hours * 60 + minutes);
}

void append_two(std::string& out, int number) {
    out += static_cast<char>('0' + number / 10);
    out += static_cast<char>('0' + number % 10);
}

void append_local(std::string& out, std::int64_t seconds) {
    const std::int64_t number = utc_day(seconds);
    const auto rest = static_cast<int>(seconds - number * 86400);
    const Day day = day_of(number);
    append_two(out, static_cast<int>(day.year / 100));
    append_two(out, static_cast<int>(day.year % 100));
    out += '-';
    append_two(out, static_cast<int>(day.month));
    out += '-';
    append_two(out, static_cast<int>(day.day));
    out += 'T';
    append_two(out, rest / 3600);
    out += ':';
    append_two(out, rest / 60 % 60);
    out += ':';
    append_two(out, rest % 60);
}

std::int32_t offset_at(std::time_t moment) {
    std::tm local{};
    localtime_r(&moment, &local);
    return static_cast<std::int32_t>(local.tm_gmtoff / 60);
}

}  // namespace

std::optional<Instant> parse_instant(std::string_view text) {
    const int year = digits(text, 0, 4), month = digits(text, 5, 2), day = digits(text, 8, 2);
    if (year < 1 || month < 1 || month > 12 || day < 1 || text[4] != '-' || text[7] != '-') return std::nullopt;
    constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    const bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    if (day > lengths[month - 1] + (month == 2 && leap ? 1 : 0)) return std::nullopt;
    Instant out{day_number(year, static_cast<unsigned>(month), static_cast<unsigned>(day)) * 86400, 0};
    if (text.size() == 10) return out;
    if (text[10] != 'T' && text[10] != 't' && text[10] != ' ') return std::nullopt;
    const int hour = digits(text, 11, 2), minute = digits(text, 14, 2);
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text[13] != ':') return std::nullopt;
    std::size_t at = 16;
    int second = 0;
    if (at < text.size() && text[at] == ':') {
        second = digits(text, 17, 2);
        if (second < 0 || second > 59) return std::nullopt;
        at = 19;
        if (at < text.size() && text[at] == '.') {
            const std::size_t first = ++at;
            while (at < text.size() && text[at] >= '0' && text[at] <= '9') ++at;
            if (at == first) return std::nullopt;
        }
    }
    const auto offset = zone(text.substr(at));
    if (!offset) return std::nullopt;
    out.offset_minutes = *offset;
    out.seconds += hour * 3600 + minute * 60 + second - *offset * 60;
    return out;
}

void append_utc(std::string& out, std::int64_t seconds) {
    append_local(out, seconds);
    out += 'Z';
}

std::string to_text(const Instant& instant) {
    std::string out;
    append_local(out, instant.seconds + std::int64_t{instant.offset_minutes} * 60);
    if (instant.offset_minutes == 0) return out + 'Z';
    const int minutes = instant.offset_minutes < 0 ? -instant.offset_minutes : instant.offset_minutes;
    out += instant.offset_minutes < 0 ? '-' : '+';
    append_two(out, minutes / 60);
    out += ':';
    append_two(out, minutes % 60);
    return out;
}

Instant now() {
    const std::time_t moment = std::time(nullptr);
    return {moment, offset_at(moment)};
}

Instant local_instant(std::int64_t local_seconds) {
    // Two steps find the offset on both sides of a change of clocks.
    std::int32_t offset = offset_at(static_cast<std::time_t>(local_seconds));
    offset = offset_at(static_cast<std::time_t>(local_seconds - std::int64_t{offset} * 60));
    return {local_seconds - std::int64_t{offset} * 60, offset};
}

}  // namespace career::qbank
