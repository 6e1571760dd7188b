// SPDX-License-Identifier: MIT
#pragma once

#include "tools/offer-calc/tax/federal.hpp"

namespace career::offer_calc::tax {

// Form 6251 on a return whose regular tax is there: fills amti, amt_base, tentative_minimum and amt. `iso_preference`
// is given apart from the household, so that Form 8801 can ask for the minimum tax without it.
void alternative_minimum_tax(const FederalLaw& law, FilingStatus status, Exact iso_preference, Exact other_itemized,
                             FederalReturn& computed, Steps* steps);

}  // namespace career::offer_calc::tax
