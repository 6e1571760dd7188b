// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/state.hpp"

namespace career::offer_calc::tax {

namespace {

Exact payroll_item(const PayrollItem& item, Money wages) {
    return std::min(Exact(item.most), Exact(std::min(wages, item.ceiling)) * item.rate);
}

void payroll(const StateLaw& law, const Household& household, StateReturn& out, Steps* steps) {
    for (const PayrollItem& item : law.payroll) {
        const Exact amount = payroll_item(item, household.wages_primary) + payroll_item(item, household.wages_spouse);
        note(steps, law.code + " " + item.name, amount, "the employee's rate x each earner's wages up to the ceiling",
             law.source);
        out.payroll += amount;
    }
}

}  // namespace

Exact by_schedule(const Schedule& schedule, Exact taxable) {
    Exact tax;
    for (std::size_t i = 0; i < schedule.from.size(); ++i) {
        const bool last = i + 1 == schedule.from.size();
        const Exact to = last ? taxable : std::min(taxable, Exact(schedule.from[i + 1]));
        tax += at_least_zero(to - schedule.from[i]) * schedule.rates[i];
    }
    return tax;
}

StateReturn state_return(const StateLaw& law, const Household& household, const FederalReturn& federal, bool in_city,
                         Steps* steps) {
    StateReturn out;
    switch (law.kind) {
        case StateLaw::none:
            break;
        case StateLaw::brackets:
            bracket_state(law, household, federal, out, steps);
            break;
        case StateLaw::california:
            california(law, household, federal, out, steps);
            break;
        case StateLaw::new_york:
            new_york(law, household, federal, in_city, out, steps);
            break;
        case StateLaw::massachusetts:
            massachusetts(law, household, federal, out, steps);
            break;
        case StateLaw::washington:
            washington(law, household, out, steps);
            break;
        case StateLaw::rules:
            state_by_rules(law, household, federal, out, steps);
            break;
    }
    note(steps, "state_tax", out.income_tax,
         law.kind == StateLaw::none ? "no income tax on wages or gains" : "after credits that cannot be refunded",
         law.source);
    payroll(law, household, out, steps);
    out.total = out.income_tax + out.amt + out.city_tax + out.payroll;
    note(steps, "state_total", out.total, "income tax + minimum tax + city tax + payroll premiums",
         "rounded once, here");
    return out;
}

StateTax rounded(const StateReturn& computed) {
    return {.state_tax = computed.income_tax.to_cent(),
            .state_amt = computed.amt.to_cent(),
            .city_tax = computed.city_tax.to_cent(),
            .state_payroll = computed.payroll.to_cent(),
            .state_total = computed.total.to_cent()};
}

}  // namespace career::offer_calc::tax
