// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <vector>

#include "tools/offer-calc/offer/offer.hpp"
#include "tools/offer-calc/value/equity_flow.hpp"
#include "tools/offer-calc/value/tax_world.hpp"

namespace career::offer_calc {

inline constexpr std::int64_t working_days = 260;  // of a year: 52 weeks of five days

// One year of the offer (twelve months from the start), taxed as one calendar year.
struct YearPay {
    Money base, bonus, signing, equity, espp, taxed_benefits;  // paid, or sold on vesting
    Money match, untaxed_benefits;                             // worth having, but neither paid out nor taxed now
    Money paper;                                               // vested and not to be sold yet
    Money leave;                                               // what the days of paid leave are worth; within base
    Income income;
    Taxes taxes;
    Money take_home, present_value;

    Money paid() const { return base + bonus + signing + equity + espp + taxed_benefits; }
    Money package() const { return paid() + match + untaxed_benefits; }
};
struct Valuation {
    std::vector<YearPay> years;
    YearPay total;
    std::vector<EquityEvent> equity;  // what the years' equity is the sum of
};

struct Horizon {
    int years = 4;
    Share discount{0, 1};  // a year; a year's take-home counts as paid at its end
};

// Values to values. With `steps`, each figure with its rule and source.
Valuation value_of(const Offer& offer, const TaxWorld& world, const Horizon& horizon,
                   std::vector<StepLine>* steps = nullptr);

// The offer with every amount in US dollars; as it is where it already was.
Offer in_dollars(Offer offer);

// What leaving after `month` whole months costs, at that month's share price.
struct Leaving {
    int month = 0;
    Money clawback;       // of signing bonuses, to be paid back
    Unvested unvested;    // equity forgone
    Money exercise_cost;  // of vested options, within their window
};
Leaving leaving_after(const Offer& offer, int month);

}  // namespace career::offer_calc
