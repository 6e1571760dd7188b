// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/state.hpp"

namespace career::offer_calc::tax {

void massachusetts(const StateLaw& law, const Household& household, const FederalReturn& federal, StateReturn& out,
                   Steps* steps) {
    const auto status = static_cast<std::size_t>(household.status);
    const MassachusettsLaw& ma = law.ma;
    // Losses of one term count against gains of the other, and a net loss against a little interest and dividends.
    const Exact net = Exact(household.short_gain) + household.long_gain;
    const Exact long_gain = at_least_zero(std::min(Exact(household.long_gain), net));
    const Exact short_gain = at_least_zero(std::min(Exact(household.short_gain), net));
    const Exact passive = Exact(household.interest) + household.ordinary_dividends;
    const Exact loss = std::min({at_least_zero(Exact() - net), Exact(ma.loss_against_interest), passive});
    out.deduction = std::min(federal.payroll_primary, Exact(ma.payroll_deduction_most)) +
                    std::min(federal.payroll_spouse, Exact(ma.payroll_deduction_most)) + law.exemption[status];
    note(steps, "MA deductions", out.deduction,
         "social security and Medicare paid, up to a most for each earner, and the personal exemption",
         "M.G.L. c. 62 s. 3(B)(a)(3), (b); Form 1 lines 2, 11", law.source);
    // What the exemption leaves unused against wages and interest goes on to gains, long ones first.
    const Exact ordinary = federal.wages + passive - loss;
    Exact unused = at_least_zero(out.deduction - ordinary);
    const Exact taxed_long = at_least_zero(long_gain - unused);
    unused = at_least_zero(unused - long_gain);
    const Exact taxed_short = at_least_zero(short_gain - unused);
    const Exact taxed_ordinary = at_least_zero(ordinary - out.deduction);
    out.taxable_income = taxed_ordinary + taxed_long + taxed_short;
    const Exact basic = (taxed_ordinary + taxed_long) * ma.rate + taxed_short * ma.short_rate;
    note(steps, "MA tax", basic, "one rate on wages, interest, dividends and long gains, another on short gains",
         "M.G.L. c. 62 s. 4; Form 1 lines 22-24, Schedules B and D", law.source);
    const Exact surtax = at_least_zero(out.taxable_income - ma.surtax_start) * ma.surtax_rate;
    note(steps, "MA surtax", surtax, "4 % of all taxable income above the threshold", "M.G.L. c. 62 s. 4(d)",
         law.source);
    out.income_tax = basic + surtax;
}

void washington(const StateLaw& law, const Household& household, StateReturn& out, Steps* steps) {
    out.deduction = law.wa.deduction;
    out.taxable_income = at_least_zero(Exact(household.long_gain) - out.deduction);
    out.income_tax = by_schedule(law.wa.schedule, out.taxable_income);
    note(steps, "WA taxable gain", out.taxable_income,
         "net long-term gain less the standard deduction; wages and short gains are free", "RCW 82.87.040, .060",
         law.source);
}

void bracket_state(const StateLaw& law, const Household& household, const FederalReturn& federal, StateReturn& out,
                   Steps* steps) {
    const auto status = static_cast<std::size_t>(household.status);
    const BracketLaw& own = law.bracket;
    Exact base;
    switch (own.base) {
        case BracketLaw::federal_agi:
            base = federal.agi;
            break;
        case BracketLaw::federal_taxable_income:
            base = federal.agi - federal.deduction;  // may be negative: the addback counts from there
            break;
        case BracketLaw::all_income:  // losses do not reach other income
            base = federal.wages + household.interest + household.ordinary_dividends + at_least_zero(federal.net_gain);
            break;
    }
    const Exact gain = at_least_zero(std::min(Exact(household.long_gain), federal.net_gain));
    base -= std::min(gain * own.gain_subtraction, Exact(own.gain_subtraction_most));
    if (federal.agi > Exact(own.addback_above)) base += at_least_zero(federal.deduction - own.deduction_kept[status]);
    out.deduction = law.standard_deduction[status];
    if (federal.agi <= Exact(own.exemption_none_above[status])) out.deduction += law.exemption[status];
    out.taxable_income = at_least_zero(base - out.deduction);
    note(steps, law.code + " taxable income", out.taxable_income, "the state's base less its deduction and exemptions",
         "", law.source);
    const Exact schedule = by_schedule(law.schedule[status], out.taxable_income);
    note(steps, law.code + " tax by the schedule", schedule, "marginal rates on taxable income", "", law.source);
    out.income_tax = at_least_zero(schedule - own.credit[status]) + own.added;
}

}  // namespace career::offer_calc::tax
