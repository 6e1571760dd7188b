// SPDX-License-Identifier: MIT
#pragma once

#include "tools/offer-calc/tax/federal.hpp"

namespace career::offer_calc::tax {

// Federal income tax that an employer withholds from supplemental wages (bonuses, vests, option income): the flat rate,
// and the higher one on what exceeds the threshold in a year. `paid_before`: supplemental wages of the same year and
// employer.
Exact supplemental_withholding(const FederalLaw& law, Money amount, Money paid_before = {});

// What is withheld from supplemental wages against what they add to the year's federal income tax.
struct SupplementalGap {
    Exact withheld, due, gap;  // gap = due - withheld: positive is a bill in April
};
// `household` has the amount in wages_primary already.
SupplementalGap supplemental_gap(const FederalLaw& law, const Household& household, Money amount,
                                 Money paid_before = {}, Steps* steps = nullptr);

}  // namespace career::offer_calc::tax
