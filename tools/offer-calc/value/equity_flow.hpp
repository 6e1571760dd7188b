// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "tools/offer-calc/offer/offer.hpp"
#include "tools/offer-calc/value/tax_world.hpp"

namespace career::offer_calc {

// What equity brings in one month of the offer.
struct EquityEvent {
    int month = 0;
    Money sellable;  // can be turned into money that month
    Money paper;     // vested, but cannot be sold: a private company's, or waiting for a second trigger
    Income income;   // what is taxed that month
};

// Every vest of the grants and of the refreshers made up to `months`, and a startup's expected exit. The stated way of
// holding: what can be sold is sold on the day it vests; options are exercised and sold that day, where they are worth
// more than their strike.
std::vector<EquityEvent> equity_events(const Offer& offer, int months);

// Unvested after `month` months at that month's price, refreshers made by then included.
struct Unvested {
    Money value;
    std::int64_t shares = 0;  // of grants counted in shares
};
Unvested unvested_after(const Offer& offer, int month);

// The refreshers of the offer as grants of money; `month` counts from the start.
struct RefreshGrant {
    int month = 0;
    Money value;
};
std::vector<RefreshGrant> refreshers(const Offer& offer, int months);

// What a share is worth today for taxes: the grant's own price, else the startup's 409A value.
Price price_now(const Grant& grant);

}  // namespace career::offer_calc
