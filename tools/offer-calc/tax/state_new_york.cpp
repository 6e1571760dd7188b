// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/state.hpp"

namespace career::offer_calc::tax {

namespace {

// The tax computation worksheets of IT-201: above an AGI the benefit of the lower brackets is taken back, first up to a
// flat rate on all taxable income, then bracket by bracket, each over the same width of AGI.
Exact recaptured(const NewYorkLaw& law, std::size_t status, Exact agi, Exact taxable, Exact schedule) {
    if (agi <= Exact(law.recapture_start)) return {};
    const NewYorkLaw::Recapture& own = law.recapture[status];
    if (taxable <= Exact(own.flat_up_to)) {
        const Share phase = (agi - law.recapture_start).fraction_of(law.phase_in, 4);
        return at_least_zero(taxable * own.flat_rate - schedule) * phase;
    }
    std::size_t step = 0;
    while (step + 1 < own.above.size() && taxable > Exact(own.above[step + 1])) ++step;
    const Share phase = (agi - own.above[step]).fraction_of(law.phase_in, 4);
    return Exact(own.base[step]) + Exact(own.more[step]) * phase;
}

}  // namespace

void new_york(const StateLaw& law, const Household& household, const FederalReturn& federal, bool in_city,
              StateReturn& out, Steps* steps) {
    const auto status = static_cast<std::size_t>(household.status);
    out.deduction = law.standard_deduction[status];
    out.taxable_income = at_least_zero(federal.agi - out.deduction);
    note(steps, "NY taxable income", out.taxable_income, "federal AGI less New York's standard deduction",
         "Tax Law 611-614; IT-201 line 38", law.source);
    const Schedule& schedule = law.schedule[status];
    const Exact plain = by_schedule(schedule, out.taxable_income);
    note(steps, "NY tax by the schedule", plain, "gains are ordinary income", "Tax Law 601; IT-201 line 39",
         law.source);
    if (federal.agi > Exact(law.ny.flat_above)) {
        out.income_tax = out.taxable_income * schedule.rates.back();
        note(steps, "NY tax at one rate", out.income_tax, "above this AGI the top rate on all taxable income",
             "Tax Law 601(d-1)", law.source);
    } else {
        const Exact more = recaptured(law.ny, status, federal.agi, out.taxable_income, plain);
        note(steps, "NY supplemental tax", more, "takes the benefit of the lower brackets back, phased in by AGI",
             "Tax Law 601(d), (d-1); IT-201 tax computation worksheets", law.source);
        out.income_tax = plain + more;
    }
    if (in_city) {
        out.city_tax = by_schedule(law.ny.city[status], out.taxable_income);
        note(steps, "city_tax", out.city_tax, "New York City's schedule on the same taxable income",
             "Administrative Code 11-1701; IT-201 line 47", law.source);
    }
}

}  // namespace career::offer_calc::tax
