// SPDX-License-Identifier: MIT
#pragma once

#include "tools/offer-calc/tax/household.hpp"
#include "tools/offer-calc/tax/law.hpp"
#include "tools/offer-calc/tax/steps.hpp"

namespace career::offer_calc::tax {

// One return in exact amounts, before any rounding: what other computations (credits, carry-overs, states) go on from.
struct FederalReturn {
    Exact wages, net_gain, allowed_gain, preferential;
    Exact agi, salt_allowed, itemized, reduction, deduction, taxable_income;
    bool itemizes = false;
    Exact ordinary_part;  // taxable income less what is taxed at the preferential rates
    Exact regular_tax;
    Exact amti, amt_base, tentative_minimum, amt;
    Exact niit, additional_medicare, social_security, medicare;
    Exact payroll_primary, payroll_spouse;  // social security and Medicare of each earner
    Exact income_tax, total;
};

// The regular tax, AMT, net investment income tax and the employee's payroll taxes of one household. The household must
// be without `fault_of`, and of the law's year. Exact: the batch engine (batch.hpp) is held against this function.
FederalReturn federal_return(const FederalLaw& law, const Household& household, Steps* steps = nullptr);

// Each figure rounded once, half away from zero.
FederalTax rounded(const FederalReturn& computed);

inline FederalTax federal_tax(const FederalLaw& law, const Household& household, Steps* steps = nullptr) {
    return rounded(federal_return(law, household, steps));
}

}  // namespace career::offer_calc::tax
