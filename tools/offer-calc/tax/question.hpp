// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"
#include "tools/offer-calc/tax/carry.hpp"
#include "tools/offer-calc/tax/law_file.hpp"
#include "tools/offer-calc/tax/state.hpp"
#include "tools/offer-calc/tax/withholding.hpp"

namespace career::offer_calc::tax {

// What is asked about one household.
struct TaxQuestion {
    Household household;
    std::optional<std::string> state;                         // postal code
    std::optional<Share> state_rate;                          // a flat rate of the user's own, instead of a state's law
    bool in_city = false;                                     // New York City
    Money short_loss_carried, long_loss_carried, amt_credit;  // from earlier years
    Money supplemental, supplemental_before;                  // of wages_primary; paid earlier in the year
};

// The keys of a household file; career-tools-tax(5).
Result<TaxQuestion> read_question(const Value& document, const std::string& file);

// Faults between the amounts, as an error without a position.
std::optional<Error> fault_of(const TaxQuestion& question);

// A flat rate on federal AGI under the name of a state's law, for states that have none here.
StateLaw flat_state(Share rate, std::int32_t year);
// Eight decimals of a per cent at most: finer ones are no exact part of a cent.
bool fits_exactly(Share rate);

// Everything computed, exact. `household` has the carried losses netted in.
struct TaxAnswer {
    Household household;
    FederalReturn federal;
    std::optional<StateLaw> state_law;
    std::optional<StateReturn> state;
    Carried carried;
    MinimumTaxCredit credit;
    std::optional<SupplementalGap> supplemental;
    Exact total;  // federal with payroll, less the credit used, and the state's
    Steps steps;
};
Result<TaxAnswer> answer(const TaxQuestion& question, const FederalLaw& law);

}  // namespace career::offer_calc::tax
