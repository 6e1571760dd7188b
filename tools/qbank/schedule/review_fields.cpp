// SPDX-License-Identifier: MIT
#include "tools/qbank/schedule/review_fields.hpp"

#include "libcommon/text/utf8.hpp"
#include "tools/qbank/instant.hpp"

namespace career::qbank {

std::optional<fsrs::Rating> parse_rating(std::string_view text) {
    if (text.size() == 1 && text[0] >= '1' && text[0] <= '4') return static_cast<fsrs::Rating>(text[0] - '0');
    for (const auto rating : {fsrs::Rating::good, fsrs::Rating::again, fsrs::Rating::hard, fsrs::Rating::easy})
        if (text == fsrs::id_of(rating) || ascii_iequals(text, fsrs::id_of(rating))) return rating;
    return std::nullopt;
}

std::optional<std::int64_t> parse_moment(std::string_view text) {
    if (const auto instant = parse_instant(text)) return instant->seconds;
    constexpr std::int64_t milliseconds_from = 100'000'000'000, most = 253'402'300'799'999;  // the year 9999's end
    if (text.empty() || text.size() > 15) return std::nullopt;
    std::int64_t value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    if (value > most) return std::nullopt;
    return value >= milliseconds_from ? value / 1000 : value;
}

}  // namespace career::qbank
