// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <stdexcept>

#include "libcommon/values/share.hpp"

namespace career {

// An amount of one currency, exact to the cent. Overflow throws std::overflow_error: a sum that wrapped is a wrong
// offer.
class Money {
  public:
    constexpr Money() = default;
    static constexpr Money cents(std::int64_t n) {
        Money m;
        m.cents_ = n;
        return m;
    }
    constexpr std::int64_t in_cents() const { return cents_; }
    friend constexpr auto operator<=>(Money, Money) = default;
    friend constexpr Money operator+(Money a, Money b) {
        if (__builtin_add_overflow(a.cents_, b.cents_, &a.cents_)) throw std::overflow_error("money: sum");
        return a;
    }
    friend constexpr Money operator-(Money a, Money b) {
        if (__builtin_sub_overflow(a.cents_, b.cents_, &a.cents_)) throw std::overflow_error("money: difference");
        return a;
    }
    friend constexpr Money operator*(Money a, std::int64_t n) {
        if (__builtin_mul_overflow(a.cents_, n, &a.cents_)) throw std::overflow_error("money: product");
        return a;
    }
    constexpr Money& operator+=(Money b) { return *this = *this + b; }
    constexpr Money& operator-=(Money b) { return *this = *this - b; }

  private:
    std::int64_t cents_ = 0;
};

// whole x share, rounded once as named. Throws std::domain_error (den), std::overflow_error.
constexpr Money part(Money whole, Share share, Round round) {
    if (share.den <= 0) throw std::domain_error("share: denominator");
    const __int128 product = static_cast<__int128>(whole.in_cents()) * share.num;
    __int128 q = product / share.den, r = product % share.den;
    if (r < 0) r += share.den, q -= 1;  // floor: a loss is rounded by the same rule as a gain
    const __int128 twice = 2 * r;       // against den: below, at or above the half
    const bool up = round == Round::half_even   ? twice > share.den || (twice == share.den && q % 2 != 0)
                    : round == Round::half_away ? twice > share.den || (twice == share.den && product >= 0)
                                                : false;
    if (up) q += 1;
    if (q != static_cast<std::int64_t>(q)) throw std::overflow_error("money: part");
    return Money::cents(static_cast<std::int64_t>(q));
}

}  // namespace career
