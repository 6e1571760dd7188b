// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>
#include <stdexcept>
#include <string>

#include "libcommon/values/money.hpp"

namespace career::offer_calc::tax {

// An amount of dollars in the middle of a computation, exact: a count of 1/37 of a millionth of a millionth of a
// dollar. Every rate of the law is a decimal fraction or has 37 in its denominator, so products stay whole counts; one
// that would not throws std::logic_error, for then the unit and not the law must change. Overflow throws
// std::overflow_error.
class Exact {
  public:
    constexpr Exact() = default;
    constexpr Exact(Money money) : units_(static_cast<__int128>(money.in_cents()) * units_per_cent) {}
    static constexpr Exact dollars(std::int64_t n) { return Money::cents(100) * n; }

    friend constexpr auto operator<=>(Exact, Exact) = default;
    friend constexpr Exact operator+(Exact a, Exact b) {
        if (__builtin_add_overflow(a.units_, b.units_, &a.units_)) throw std::overflow_error("tax: sum");
        return a;
    }
    friend constexpr Exact operator-(Exact a, Exact b) {
        if (__builtin_sub_overflow(a.units_, b.units_, &a.units_)) throw std::overflow_error("tax: difference");
        return a;
    }
    constexpr Exact& operator+=(Exact b) { return *this = *this + b; }
    constexpr Exact& operator-=(Exact b) { return *this = *this - b; }
    friend constexpr Exact operator*(Exact a, Share share) {
        if (__builtin_mul_overflow(a.units_, static_cast<__int128>(share.num), &a.units_))
            throw std::overflow_error("tax: product");
        if (share.den <= 0 || a.units_ % share.den != 0) throw std::logic_error("tax: a product that is not exact");
        a.units_ /= share.den;
        return a;
    }

    // The whole steps of `size` in this amount, a begun one counted; 0 for amounts that are not positive.
    constexpr std::int64_t steps_begun(Money size) const {
        if (units_ <= 0) return 0;
        const __int128 step = Exact(size).units_;
        return static_cast<std::int64_t>((units_ + step - 1) / step);
    }
    // This amount over `whole` as a fraction of 10^places, rounded half up; from 0 to 1.
    constexpr Share fraction_of(Exact whole, int places) const {
        std::int64_t scale = 1;
        for (; places > 0; --places) scale *= 10;
        if (units_ <= 0) return {0, scale};
        if (units_ >= whole.units_) return {scale, scale};
        return {static_cast<std::int64_t>((2 * units_ * scale + whole.units_) / (2 * whole.units_)), scale};
    }

    // This amount x part / whole, rounded down to a multiple of `step`; for amounts from 0 to a billion dollars.
    constexpr Money share_down(Exact part, Exact whole, Money step) const {
        const __int128 product = (units_ / units_per_cent) * part.units_;
        return step * static_cast<std::int64_t>(product / whole.units_ / step.in_cents());
    }

    // To the nearest cent, a half away from zero: the one rounding of every tax figure.
    constexpr Money to_cent() const {
        const __int128 half = units_ < 0 ? -units_per_cent / 2 : units_per_cent / 2;
        const __int128 cents = (units_ + half) / units_per_cent;
        if (cents != static_cast<std::int64_t>(cents)) throw std::overflow_error("tax: amount");
        return Money::cents(static_cast<std::int64_t>(cents));
    }
    constexpr bool whole_cents() const { return units_ % units_per_cent == 0; }

  private:
    static constexpr std::int64_t units_per_cent = 37 * 10'000'000'000;
    __int128 units_ = 0;
};

constexpr Exact at_least_zero(Exact amount) { return std::max(amount, Exact()); }

}  // namespace career::offer_calc::tax
