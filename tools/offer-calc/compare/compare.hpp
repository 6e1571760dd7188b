// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/offer-calc/value/valuation.hpp"

namespace career::offer_calc {

// An offer with what its value depends on, so that it can be valued again with something changed.
struct Valued {
    Offer offer;
    TaxWorld world;
    Valuation value;
};

Valued valued(Offer offer, TaxWorld world, const Horizon& horizon);
Money present_value(const Valued& one, const Offer& changed, const Horizon& horizon);

// The grants of the offer at that multiple of their share price; refreshers are granted later, at the price of then.
Offer at_share_price(Offer offer, Share multiple);

// Where `behind` catches up with `ahead`, all else as the offers say.
struct BreakEven {
    std::optional<Share> growth;  // of behind's share price a year, in hundredths of a per cent
    std::optional<Share> price;   // behind's share price over today's, in thousandths
    std::optional<Share> fall;    // ahead's share price over today's at which it no longer leads
};
BreakEven break_even(const Valued& ahead, const Valued& behind, const Horizon& horizon);

// The price of the first grant that has one.
std::optional<Price> first_price(const Offer& offer);

}  // namespace career::offer_calc
