// SPDX-License-Identifier: MIT
#pragma once

#include "tools/offer-calc/tax/federal.hpp"
#include "tools/offer-calc/tax/state_law.hpp"

namespace career::offer_calc::tax {

// What a state (and its city) takes, in exact amounts.
struct StateReturn {
    Exact deduction, taxable_income;
    Exact income_tax;  // after non-refundable credits; in Washington the excise on gains
    Exact amt;         // the state's own minimum tax, above the income tax
    Exact city_tax;
    Exact payroll;  // the employee's disability, leave and care premiums
    Exact total;
};

struct StateTax {
    Money state_tax, state_amt, city_tax, state_payroll, state_total;
    friend bool operator==(const StateTax&, const StateTax&) = default;
};
inline constexpr std::array<Field<StateTax>, 5> state_fields{{
    {"state_tax", &StateTax::state_tax},
    {"state_amt", &StateTax::state_amt},
    {"city_tax", &StateTax::city_tax},
    {"state_payroll", &StateTax::state_payroll},
    {"state_total", &StateTax::state_total},
}};

// The tax of a resident of the whole year. `federal` is the household's own federal return of the same year; `in_city`
// adds New York City's tax and means nothing elsewhere. The law must serve the household's status.
StateReturn state_return(const StateLaw& law, const Household& household, const FederalReturn& federal, bool in_city,
                         Steps* steps = nullptr);
StateTax rounded(const StateReturn& computed);

Exact by_schedule(const Schedule& schedule, Exact taxable);

// One function a kind of state; each fills all but payroll and total. The rooms of state_return.
void california(const StateLaw& law, const Household& household, const FederalReturn& federal, StateReturn& out,
                Steps* steps);
void new_york(const StateLaw& law, const Household& household, const FederalReturn& federal, bool in_city,
              StateReturn& out, Steps* steps);
void massachusetts(const StateLaw& law, const Household& household, const FederalReturn& federal, StateReturn& out,
                   Steps* steps);
void washington(const StateLaw& law, const Household& household, StateReturn& out, Steps* steps);
void bracket_state(const StateLaw& law, const Household& household, const FederalReturn& federal, StateReturn& out,
                   Steps* steps);
void state_by_rules(const StateLaw& law, const Household& household, const FederalReturn& federal, StateReturn& out,
                    Steps* steps);
bool has_rules(std::string_view code);

}  // namespace career::offer_calc::tax
