// SPDX-License-Identifier: MIT
#pragma once

#include <boost/multiprecision/cpp_int.hpp>
#include <vector>

#include "tools/offer-calc/waterfall/cap_table.hpp"

namespace career::offer_calc {

using Whole = boost::multiprecision::cpp_int;
using Rational = boost::multiprecision::cpp_rational;

Rational rational(Decimal value);

// What each claim of a cap table gets where a common share is paid `p` dollars. All three are paid in common shares'
// worth from some price on, so the whole exit value is a rising function of p, and the price of an exit is found by
// walking that function's corners: no search over choices is needed.
struct Claim {
    enum Kind : std::uint8_t { common, option, series };
    Kind kind = common;
    std::size_t index = 0;  // in the cap table's own list
    Rational shares;        // as common
    Rational strike;        // of options
    Rational preference, cap;
    Series::Participation participation = Series::none;
    std::int64_t seniority = 0;

    Rational at(const Rational& price) const;  // dollars; preferences met in full
    // The price above which it acts (exercises or converts); nothing for those who never do.
    bool acts_above(Rational& price) const;
    bool acts_at(const Rational& price) const;
    // Common shares that take part in the next dollar above `price`.
    Rational slope_above(const Rational& price) const;
};

std::vector<Claim> claims_of(const CapTable& table);
Rational all_preferences(const std::vector<Claim>& claims);
Rational value_at(const std::vector<Claim>& claims, const Rational& price);
// The prices at which a claim's slope changes, rising, without repeats.
std::vector<Rational> corners(const std::vector<Claim>& claims);

struct Equilibrium {
    Rational price;                 // a common share; 0 where preferences take all
    std::vector<Rational> amounts;  // of each claim; they add up to the exit value
};
Equilibrium equilibrium(const std::vector<Claim>& claims, const Rational& exit_value);

}  // namespace career::offer_calc
