// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/state.hpp"

namespace career::offer_calc::tax {

namespace {

Exact deduction(const StateLaw& law, std::size_t status, Exact agi, Exact itemized) {
    const Exact above = at_least_zero(agi - law.ca.itemized_limit_start[status]);
    const Exact lost = std::min(above * Share{6, 100}, itemized * Share{80, 100});
    return std::max(Exact(law.standard_deduction[status]), itemized - lost);
}

Exact exemption_credit(const StateLaw& law, FilingStatus filing, Exact agi) {
    const auto status = static_cast<std::size_t>(filing);
    const Money step = Money::cents(filing == FilingStatus::separate ? 125'000 : 250'000);
    const Exact above = agi - law.ca.credit_phase_out_start[status];
    const Money lost = Money::cents(600) * above.steps_begun(step);
    const Money each = std::max(Money(), law.ca.credit_each - lost);
    return each * (filing == FilingStatus::joint ? 2 : 1);
}

}  // namespace

void california(const StateLaw& law, const Household& household, const FederalReturn& federal, StateReturn& out,
                Steps* steps) {
    const auto status = static_cast<std::size_t>(household.status);
    const Exact itemized = household.other_itemized;
    out.deduction = deduction(law, status, federal.agi, itemized);
    out.taxable_income = at_least_zero(federal.agi - out.deduction);
    note(
        steps, "CA deduction", out.deduction,
        "the larger of the standard deduction and the itemised amounts without state tax, these less the lesser of 6 % "
        "of AGI above the limit's start and 80 % of them",
        "R&TC 17073.5, 17077; Form 540 line 18", law.source);
    const Exact schedule = by_schedule(law.schedule[status], out.taxable_income);
    note(steps, "CA tax by the schedule", schedule, "gains are ordinary income", "R&TC 17041; Form 540 line 31",
         law.source);
    const Exact credit = exemption_credit(law, household.status, federal.agi);
    note(steps, "CA exemption credit", credit, "falls by $6 a credit for each begun $2,500 of AGI above the start",
         "R&TC 17054, 17054.1; Form 540 line 32", law.source);
    const Exact surtax = at_least_zero(out.taxable_income - law.ca.surtax_start) * law.ca.surtax_rate;
    note(steps, "CA behavioral health tax", surtax, "1 % of taxable income above $1,000,000",
         "R&TC 17043; Form 540 line 62", law.source);
    out.income_tax = at_least_zero(schedule - credit) + surtax;

    const bool itemizes = out.deduction > Exact(law.standard_deduction[status]);
    const Exact amti = federal.agi - (itemizes ? itemized : Exact()) + household.iso_preference;
    const Exact above = at_least_zero(amti - law.ca.amt_phase_out_start[status]);
    const Exact exemption = at_least_zero(Exact(law.ca.amt_exemption[status]) - above * law.ca.amt_phase_out_rate);
    const Exact tentative = at_least_zero(amti - exemption) * law.ca.amt_rate;
    out.amt = at_least_zero(tentative - schedule);
    note(steps, "state_amt", out.amt,
         "7 % of AGI less itemised deductions plus the ISO preference, above the exemption; what exceeds the schedule",
         "R&TC 17062; Schedule P (540)", law.source);
}

}  // namespace career::offer_calc::tax
