// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/question.hpp"

#include "libcommon/data/table_reader.hpp"

namespace career::offer_calc::tax {

Result<TaxQuestion> read_question(const Value& document, const std::string& file) {
    Errors errors;
    TableReader in(document, file, errors);
    TaxQuestion out;
    in.integer_or("format", 1, 1, 1);
    out.household.year = static_cast<std::int32_t>(in.integer_or("year", last_year, first_year, last_year));
    out.household.status = status_of(in.word("filing_status", status_names, "single")).value_or(FilingStatus::single);
    for (const auto& field : household_fields) out.household.*field.member = in.money_if(field.name).value_or(Money());
    out.state = in.text_if("state");
    out.state_rate = in.percent_if("state_rate");
    if (out.state_rate && !fits_exactly(*out.state_rate))
        in.fault("state_rate", "is finer than can be exact, or no rate from 0% to 100%", "give at most eight decimals");
    out.in_city = in.flag_or("new_york_city", false);
    out.short_loss_carried = in.money_if("short_loss_carried").value_or(Money());
    out.long_loss_carried = in.money_if("long_loss_carried").value_or(Money());
    out.amt_credit = in.money_if("amt_credit").value_or(Money());
    out.supplemental = in.money_if("supplemental").value_or(Money());
    out.supplemental_before = in.money_if("supplemental_before").value_or(Money());
    in.finish();
    if (!errors.empty()) return errors;
    return out;
}

std::optional<Error> fault_of(const TaxQuestion& question) {
    if (const auto fault = fault_of(question.household))
        return Error{{}, std::string(fault->field) + ' ' + std::string(fault->what), std::string(fault->remedy)};
    for (const Money amount : {question.short_loss_carried, question.long_loss_carried, question.amt_credit,
                               question.supplemental, question.supplemental_before})
        if (amount < Money() || amount > most_money)
            return Error{{},
                         "what is carried over or paid on top is negative or over a thousand billion dollars",
                         "write losses and credits as positive amounts of dollars"};
    if (question.supplemental > question.household.wages_primary)
        return Error{{},
                     "supplemental is more than wages_primary, of which it is a part",
                     "count bonuses and vests in wages_primary too"};
    if (question.state && question.state_rate)
        return Error{{}, "both a state and a flat rate are given", "keep one of them"};
    if (question.in_city && question.state != "NY")
        return Error{
            {}, "New York City's tax is asked for outside New York", "add the state NY, or leave the city out"};
    return {};
}

bool fits_exactly(Share rate) { return rate.num >= 0 && rate.num <= rate.den && 10'000'000'000 % rate.den == 0; }

StateLaw flat_state(Share rate, std::int32_t year) {
    StateLaw law;
    law.code = "flat";
    law.name = "a flat rate of your own";
    law.year = year;
    law.kind = StateLaw::brackets;
    law.source = "your own rate, on federal AGI";
    law.left_out = {"everything but the flat rate: deductions, credits, local tax and payroll premiums of the state"};
    law.schedule.fill({.from = {Money()}, .rates = {rate}});
    return law;
}

Result<TaxAnswer> answer(const TaxQuestion& question, const FederalLaw& law) {
    TaxAnswer out;
    out.household = with_carried_losses(question.household, question.short_loss_carried, question.long_loss_carried);
    if (question.state_rate) out.state_law = flat_state(*question.state_rate, law.year);
    if (question.state) {
        auto state = state_law(*question.state, law);
        if (!state) return state.errors();
        if (!state->serves[static_cast<std::size_t>(out.household.status)])
            return Error{{},
                         "the tax of " + state->name + " is not here for status '" +
                             std::string(status_names[static_cast<std::size_t>(out.household.status)]) + "'",
                         "name a flat rate of your own, such as --state-rate 5%, or leave the state out"};
        out.state_law = state.take();
    }
    out.federal = federal_return(law, out.household, &out.steps);
    out.carried = capital_loss_carryover(law, out.household, out.federal);
    out.credit = minimum_tax_credit(law, out.household, out.federal, question.amt_credit,
                                    question.amt_credit > Money() || out.federal.amt > Exact() ? &out.steps : nullptr);
    if (question.supplemental > Money())
        out.supplemental =
            supplemental_gap(law, out.household, question.supplemental, question.supplemental_before, &out.steps);
    if (out.state_law)
        out.state = state_return(*out.state_law, out.household, out.federal, question.in_city, &out.steps);
    out.total = out.federal.total - out.credit.used + (out.state ? out.state->total : Exact());
    note(&out.steps, "total_tax", out.total, "federal income and payroll tax less the AMT credit used, and the state's",
         "rounded once, here");
    return out;
}

}  // namespace career::offer_calc::tax
