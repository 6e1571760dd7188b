// SPDX-License-Identifier: MIT
#include "libcommon/values/money_text.hpp"
#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/trimmed.hpp"

#include <array>
#include <charconv>
#include <cmath>

namespace career {
namespace {

// "12,345,678" with separators only between groups of three.
std::optional<std::string> whole_digits(std::string_view text) {
    std::string digits;
    if (text.find(',') == std::string_view::npos) {
        for (const char c : text) {
            if (!is_digit(c)) return std::nullopt;
            digits += c;
        }
        return digits;
    }
    std::size_t in_group = 0;
    bool first = true;
    for (const char c : text) {
        if (c == ',') {
            if (first ? in_group < 1 || in_group > 3 : in_group != 3) return std::nullopt;
            first = false, in_group = 0;
        } else if (is_digit(c)) {
            digits += c, ++in_group;
        } else {
            return std::nullopt;
        }
    }
    if (in_group != 3) return std::nullopt;
    return digits;
}

bool take(std::string_view& text, std::string_view front) {
    if (!text.starts_with(front)) return false;
    text.remove_prefix(front.size());
    return true;
}

}  // namespace

MoneyText parse_money(std::string_view given) {
    const std::string quoted = "is '" + std::string(given) + "'";
    const auto bad = [&](std::string_view why, std::string_view remedy) {
        return MoneyText{{}, quoted + std::string(why), std::string(remedy)};
    };
    std::string_view text = trimmed(given);
    bool negative = take(text, "-");
    if (!take(text, "$") && !take(text, "\u20ac")) take(text, "\u00a3");
    if (!negative) negative = take(text, "-");
    text = trimmed(text);
    int power = 2;  // of ten, from units to cents
    if (!text.empty()) {
        const char last = text.back();
        const int more = last == 'k' || last == 'K'   ? 3
                         : last == 'm' || last == 'M' ? 6
                         : last == 'b' || last == 'B' ? 9
                                                      : 0;
        if (more != 0) {
            power += more;
            text.remove_suffix(1);
            text = trimmed(text);
        }
    }
    if (text.ends_with('%')) return bad(", a percentage", "write an amount of money, such as \"$185,000\"");
    const std::size_t point = text.find('.');
    const auto whole = whole_digits(text.substr(0, point));
    std::string_view decimals = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    bool sound =
        whole && (!whole->empty() || !decimals.empty()) && (point == std::string_view::npos || !decimals.empty());
    for (const char c : decimals) sound = sound && is_digit(c);
    if (!sound) return bad(", which is no amount of money", "write it as \"$185,000\", \"185k\" or 185000");
    while (!decimals.empty() && static_cast<int>(decimals.size()) > power && decimals.back() == '0')
        decimals.remove_suffix(1);
    if (static_cast<int>(decimals.size()) > power) return bad(", finer than a cent", "give at most two decimals");
    std::string digits =
        *whole + std::string(decimals) + std::string(static_cast<std::size_t>(power) - decimals.size(), '0');
    std::int64_t cents = 0;
    const auto [end, fault] = std::from_chars(digits.data(), digits.data() + digits.size(), cents);
    if (fault != std::errc()) return bad(", more money than can be counted", "give at most 92,233,720,368,547,758.07");
    return {Money::cents(negative ? -cents : cents), {}, {}};
}

std::optional<Money> money_from_real(double value) {
    const double cents = value * 100;
    if (!std::isfinite(cents) || std::fabs(cents) > 9e15) return std::nullopt;
    const double nearest = std::round(cents);
    if (std::fabs(cents - nearest) > 1e-6 * std::fmax(1, std::fabs(cents) * 1e-6)) return std::nullopt;
    return Money::cents(static_cast<std::int64_t>(nearest));
}

std::optional<Share> parse_percent(std::string_view text) {
    text = trimmed(text);
    if (!text.ends_with('%')) return std::nullopt;
    text.remove_suffix(1);
    text = trimmed(text);
    const bool negative = take(text, "-");
    const std::size_t point = text.find('.');
    const std::string_view whole = text.substr(0, point);
    const std::string_view decimals = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    if (whole.empty() || whole.size() > 7 || decimals.size() > 9 ||
        (point != std::string_view::npos && decimals.empty()))
        return std::nullopt;
    Share share{0, 100};
    for (const std::string_view digits : {whole, decimals})
        for (const char c : digits) {
            if (!is_digit(c)) return std::nullopt;
            share.num = share.num * 10 + (c - '0');
        }
    for (std::size_t i = 0; i < decimals.size(); ++i) share.den *= 10;
    if (negative) share.num = -share.num;
    return share;
}

std::string money_text(Money money, bool cents, bool separators) {
    std::int64_t amount = money.in_cents();
    // Through unsigned: the least value has no positive counterpart.
    std::uint64_t size = amount < 0 ? 0 - static_cast<std::uint64_t>(amount) : static_cast<std::uint64_t>(amount);
    if (!cents) size += 50;
    const bool negative = amount < 0 && (cents ? size != 0 : size >= 100);
    std::array<char, 32> buffer;  // a sign, 17 digits, 5 commas, a point, 2 digits; filled from its end
    std::size_t from = buffer.size();
    const auto put = [&](std::uint64_t digit) { buffer[--from] = static_cast<char>('0' + digit); };
    if (cents) {
        put(size % 10);
        put(size / 10 % 10);
        buffer[--from] = '.';
    }
    size /= 100;
    for (int digits = 0; digits == 0 || size != 0; ++digits, size /= 10) {
        if (separators && digits != 0 && digits % 3 == 0) buffer[--from] = ',';
        put(size % 10);
    }
    if (negative) buffer[--from] = '-';
    return std::string(buffer.data() + from, buffer.size() - from);
}

std::string real_text(double value) {
    char buffer[64];
    const auto [end, fault] = std::to_chars(buffer, buffer + sizeof buffer, value);
    return std::string(buffer, end);
}

}  // namespace career
