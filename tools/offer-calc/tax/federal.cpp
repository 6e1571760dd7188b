// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/federal.hpp"

#include "tools/offer-calc/tax/amt.hpp"

namespace career::offer_calc::tax {

namespace {

void income(const FederalLaw& law, const Household& in, FederalReturn& out, Steps* steps) {
    out.wages = Exact(in.wages_primary) + in.wages_spouse;
    out.net_gain = Exact(in.short_gain) + in.long_gain;
    out.allowed_gain = std::max(out.net_gain, Exact() - law.of(in.status).loss_limit);
    note(steps, "net gain", out.allowed_gain, "short and long gains net; a net loss counts up to the limit",
         "IRC 1222; Form 1040 line 7", law.sources[FederalLaw::capital_loss]);
    out.preferential = at_least_zero(std::min(Exact(in.long_gain), out.net_gain)) + Exact(in.qualified_dividends);
    note(steps, "preferential income", out.preferential,
         "the lesser of the long and the net gain, not below 0, plus qualified dividends",
         "IRC 1(h)(1), (h)(11); Qualified Dividends and Capital Gain Tax Worksheet line 4");
    out.agi = out.wages + in.interest + in.ordinary_dividends + out.allowed_gain;
    note(steps, "agi", out.agi, "wages + interest + ordinary dividends + net gain", "IRC 62; Form 1040 line 11");
}

Exact salt_cap(const FederalLaw& law, FilingStatus status, Exact agi) {
    const bool separate = status == FilingStatus::separate;
    const Exact above = at_least_zero(agi - Exact(separate ? law.salt_start_separate : law.salt_start));
    const Exact cap = std::max(Exact(law.salt_floor), Exact(law.salt_cap) - above * law.salt_phase_down);
    return separate ? cap * law.salt_separate_factor : cap;
}

void deductions(const FederalLaw& law, const Household& in, FederalReturn& out, Steps* steps) {
    const StatusLaw& own = law.of(in.status);
    out.salt_allowed = std::min(Exact(in.salt_paid), salt_cap(law, in.status, out.agi));
    out.itemized = out.salt_allowed + in.other_itemized;
    const Exact top = at_least_zero(out.agi - own.bracket_ends.back());
    out.reduction = std::min(out.itemized, top) * law.itemized_reduction;
    out.itemizes = out.itemized - out.reduction > Exact(own.standard_deduction);
    out.deduction = out.itemizes ? out.itemized - out.reduction : Exact(own.standard_deduction);
    out.taxable_income = at_least_zero(out.agi - out.deduction);
    if (out.itemized > Exact())
        note(steps, "itemised deductions", out.itemized - out.reduction,
             "state and local tax up to its cap + the other itemised amounts, less the reduction of the top bracket",
             "Schedule A; IRC 68", law.sources[FederalLaw::salt]);
    note(steps, "deduction", out.deduction, out.itemizes ? "itemised: the larger one" : "standard: the larger one",
         "Form 1040 line 12", law.sources[FederalLaw::standard_deduction]);
    note(steps, "taxable_income", out.taxable_income, "AGI less the deduction, not below 0",
         "IRC 63; Form 1040 line 15");
}

Exact by_schedule(const FederalLaw& law, const StatusLaw& own, Exact taxable) {
    Exact tax, from;
    for (std::size_t i = 0; i < law.rates.size(); ++i) {
        const Exact to = i < own.bracket_ends.size() ? std::min(taxable, Exact(own.bracket_ends[i])) : taxable;
        tax += at_least_zero(to - from) * law.rates[i];
        from = to;
    }
    return tax;
}

void regular_tax(const FederalLaw& law, const StatusLaw& own, FederalReturn& out, Steps* steps) {
    const Exact preferential = std::min(out.preferential, out.taxable_income);
    out.ordinary_part = out.taxable_income - preferential;
    const Exact first_end = std::min(out.taxable_income, Exact(own.preferential_ends[0]));
    const Exact at_first = first_end - std::min(out.ordinary_part, first_end);
    const Exact second_end = std::min(out.taxable_income, Exact(own.preferential_ends[1]));
    const Exact at_second =
        std::min(preferential - at_first, at_least_zero(second_end - (out.ordinary_part + at_first)));
    const Exact at_third = preferential - at_first - at_second;
    const Exact ordinary_tax = by_schedule(law, own, out.ordinary_part);
    const Exact gain_tax = at_first * law.preferential_rates[0] + at_second * law.preferential_rates[1] +
                           at_third * law.preferential_rates[2];
    out.regular_tax = std::min(ordinary_tax + gain_tax, by_schedule(law, own, out.taxable_income));
    const std::string& source = law.sources[FederalLaw::ordinary];
    note(steps, "tax on ordinary income", ordinary_tax, "the schedule on taxable income less preferential income", "",
         source);
    if (out.preferential > Exact())
        note(steps, "tax on preferential income", gain_tax,
             "0, 15 and 20 % on top of the ordinary part, bands measured in taxable income", "worksheet lines 6 to 21",
             law.sources[FederalLaw::preferential]);
    note(steps, "regular_tax", out.regular_tax, "their sum, never more than the schedule on all taxable income",
         "IRC 1(h)(1); Form 1040 line 16");
}

Exact social_security(const FederalLaw& law, Money wages) {
    return Exact(std::min(wages, law.social_security_base)) * law.social_security_rate;
}

void surtaxes(const FederalLaw& law, const Household& in, FederalReturn& out, Steps* steps) {
    const StatusLaw& own = law.of(in.status);
    const Exact investment = at_least_zero(Exact(in.interest) + in.ordinary_dividends + out.allowed_gain);
    const Exact excess = at_least_zero(out.agi - own.niit_threshold);
    out.niit = std::min(investment, excess) * law.niit_rate;
    note(steps, "niit", out.niit, "3.8 % of the lesser of investment income and AGI above the threshold",
         "Form 8960 line 17", law.sources[FederalLaw::niit]);
    out.additional_medicare =
        at_least_zero(out.wages - own.additional_medicare_threshold) * law.additional_medicare_rate;
    note(steps, "additional_medicare", out.additional_medicare, "0.9 % of all wages above the threshold",
         "Form 8959 line 7", law.sources[FederalLaw::additional_medicare]);
    const Exact primary = social_security(law, in.wages_primary), spouse = social_security(law, in.wages_spouse);
    out.social_security = primary + spouse;
    out.payroll_primary = primary + Exact(in.wages_primary) * law.medicare_rate;
    out.payroll_spouse = spouse + Exact(in.wages_spouse) * law.medicare_rate;
    note(steps, "social_security_employee", out.social_security, "6.2 % of each earner's wages up to the wage base",
         "Form W-2 box 4", law.sources[FederalLaw::payroll]);
    out.medicare = out.wages * law.medicare_rate;
    note(steps, "medicare_employee", out.medicare, "1.45 % of all wages", "Form W-2 box 6",
         law.sources[FederalLaw::payroll]);
}

}  // namespace

FederalReturn federal_return(const FederalLaw& law, const Household& household, Steps* steps) {
    FederalReturn out;
    income(law, household, out, steps);
    deductions(law, household, out, steps);
    regular_tax(law, law.of(household.status), out, steps);
    alternative_minimum_tax(law, household.status, household.iso_preference, household.other_itemized, out, steps);
    surtaxes(law, household, out, steps);
    out.income_tax = out.regular_tax + out.amt + out.niit;
    out.total = out.income_tax + out.additional_medicare + out.social_security + out.medicare;
    note(steps, "total_federal_income_tax", out.income_tax, "regular tax + AMT + net investment income tax",
         "rounded once, here");
    note(steps, "total_with_payroll", out.total, "the line above + the employee's payroll taxes", "rounded once, here");
    return out;
}

FederalTax rounded(const FederalReturn& computed) {
    return {.agi = computed.agi.to_cent(),
            .deduction = computed.deduction.to_cent(),
            .taxable_income = computed.taxable_income.to_cent(),
            .regular_tax = computed.regular_tax.to_cent(),
            .amt = computed.amt.to_cent(),
            .niit = computed.niit.to_cent(),
            .additional_medicare = computed.additional_medicare.to_cent(),
            .social_security_employee = computed.social_security.to_cent(),
            .medicare_employee = computed.medicare.to_cent(),
            .total_federal_income_tax = computed.income_tax.to_cent(),
            .total_with_payroll = computed.total.to_cent()};
}

}  // namespace career::offer_calc::tax
