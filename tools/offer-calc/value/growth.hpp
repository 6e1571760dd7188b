// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/values/money.hpp"

namespace career::offer_calc {

// Growth factors are kept to eleven decimals: ten years at 500 % still fit, and a factor's error on a million dollars
// stays below a hundredth of a cent.
inline constexpr std::int64_t factor_unit = 100'000'000'000;

// (1 + rate)^years, each year's product rounded half to even.
Share grown(Share rate, int years);
// The share price after `month` months over today's: compounded once a year, in a straight line between anniversaries.
Share price_factor(Share rate, int month);
// whole x a / b, rounded once; nothing where b is zero.
Money part_of_ratio(Money whole, Share a, Share b, Round round);

}  // namespace career::offer_calc
