// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/withholding.hpp"

namespace career::offer_calc::tax {

Exact supplemental_withholding(const FederalLaw& law, Money amount, Money paid_before) {
    const Money room = std::max(Money(), law.supplemental_threshold - paid_before);
    const Money below = std::min(amount, room);
    return Exact(below) * law.supplemental_rate + Exact(amount - below) * law.supplemental_rate_over;
}

SupplementalGap supplemental_gap(const FederalLaw& law, const Household& household, Money amount, Money paid_before,
                                 Steps* steps) {
    Household without = household;
    without.wages_primary -= amount;
    SupplementalGap out;
    out.withheld = supplemental_withholding(law, amount, paid_before);
    out.due = federal_return(law, household).income_tax - federal_return(law, without).income_tax;
    out.gap = out.due - out.withheld;
    note(steps, "supplemental_withheld", out.withheld,
         "22 % of supplemental wages, 37 % of what exceeds $1,000,000 in the year", "Reg. 31.3402(g)-1(a)",
         law.sources[FederalLaw::withholding]);
    note(steps, "supplemental_due", out.due, "federal income tax with these wages less the tax without them",
         "two returns");
    note(steps, "supplemental_gap", out.gap, "due less withheld: to be paid with the return, or by estimates before",
         "IRC 6654");
    return out;
}

}  // namespace career::offer_calc::tax
