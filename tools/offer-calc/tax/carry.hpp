// SPDX-License-Identifier: MIT
#pragma once

#include "tools/offer-calc/tax/federal.hpp"

namespace career::offer_calc::tax {

// What one year hands on to the next. All amounts are positive or 0.
struct Carried {
    Exact short_loss, long_loss;  // IRC 1212(b)
    Exact amt_credit;             // IRC 53, Form 8801
};

// A household with the losses of earlier years netted into its gains (Schedule D lines 6 and 14).
Household with_carried_losses(Household household, Money short_loss, Money long_loss);

// The Capital Loss Carryover Worksheet for the next year. `household` has earlier losses netted in.
Carried capital_loss_carryover(const FederalLaw& law, const Household& household, const FederalReturn& computed);

// Form 8801: the part of this year's AMT that comes from timing (the ISO preference) becomes a credit; a credit of
// earlier years is used against regular tax above the tentative minimum tax.
struct MinimumTaxCredit {
    Exact arising, used, carried;
};
MinimumTaxCredit minimum_tax_credit(const FederalLaw& law, const Household& household, const FederalReturn& computed,
                                    Money carried_in, Steps* steps = nullptr);

}  // namespace career::offer_calc::tax
