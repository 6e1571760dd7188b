// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/household.hpp"

namespace career::offer_calc::tax {

std::optional<FilingStatus> status_of(std::string_view name) {
    for (std::size_t i = 0; i < status_names.size(); ++i)
        if (status_names[i] == name) return static_cast<FilingStatus>(i);
    return {};
}

std::optional<Fault> fault_of(const Household& household) {
    for (const Field<Household>& field : household_fields) {
        const Money amount = household.*field.member;
        const bool signed_field = field.member == &Household::short_gain || field.member == &Household::long_gain;
        if (amount < Money() && !signed_field)
            return Fault{field.name, "is negative", "write 0 or a positive amount; only gains may be losses"};
        if (amount > most_money || amount < Money() - most_money)
            return Fault{field.name, "is over a thousand billion dollars", "check the unit; amounts are dollars"};
    }
    if (household.status != FilingStatus::joint && household.wages_spouse != Money())
        return Fault{"wages_spouse", "is given for a status that has no second earner", "write 0, or file as 'joint'"};
    if (household.qualified_dividends > household.ordinary_dividends)
        return Fault{"qualified_dividends", "is more than ordinary_dividends, of which it is a part",
                     "count all dividends in ordinary_dividends, the qualified ones too"};
    return {};
}

}  // namespace career::offer_calc::tax
