// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "tools/offer-calc/waterfall/cap_table.hpp"

namespace career::offer_calc {

struct Payout {
    std::string holder;
    Money amount;
};
// One exit. `payouts` stands in the order common, options, preferred as listed and adds up to `value` to the cent.
struct ExitResult {
    Money value;
    std::string why;  // where it lies: between which break points
    std::vector<std::string> converted, exercised;
    std::string common_price;  // dollars a common share, an exact fraction in lowest terms: "95/324"
    double price = 0;          // the same, for drawings
    std::vector<Payout> payouts;
};

// An exit value at which something begins to happen: claims are met, a grant is worth exercising, a series reaches its
// cap or converts. `value` is the exact point, rounded up to the cent where it is none (`exact` false).
struct BreakPoint {
    Money value;
    bool exact = true;
    std::string what;          // "you", "A converts", "A reaches its cap", "claims of seniority 1 and above"
    std::string common_price;  // at that point
};

// The unique equilibrium: a series converts, a grant is exercised, if and only if it is strictly better off for it, the
// choices of all others held. Exact rationals throughout; one rounding, of the payouts, that keeps every cent.
ExitResult exit_at(const CapTable& table, Money value);
std::vector<BreakPoint> break_points(const CapTable& table);  // by rising value

// The common price of an exit as a price to a millionth, rounded down.
Price common_price_at(const CapTable& table, Money value);

}  // namespace career::offer_calc
