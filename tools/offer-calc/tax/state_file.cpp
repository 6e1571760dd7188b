// SPDX-License-Identifier: MIT
#include <algorithm>
#include <span>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_index.hpp"
#include "libcommon/frame/suggest.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "tools/offer-calc/tax/caveat.hpp"
#include "tools/offer-calc/tax/law_file.hpp"
#include "tools/offer-calc/tax/law_values.hpp"
#include "tools/offer-calc/tax/state.hpp"

namespace career::offer_calc::tax {

namespace {

constexpr std::array<std::string_view, 51> codes{
    "AK", "AL", "AR", "AZ", "CA", "CO", "CT", "DC", "DE", "FL", "GA", "HI", "IA", "ID", "IL", "IN", "KS",
    "KY", "LA", "MA", "MD", "ME", "MI", "MN", "MO", "MS", "MT", "NC", "ND", "NE", "NH", "NJ", "NM", "NV",
    "NY", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT", "VA", "VT", "WA", "WI", "WV", "WY"};
constexpr std::array<std::string_view, 7> kinds{"none",          "brackets",   "california", "new-york",
                                                "massachusetts", "washington", "rules"};
constexpr std::array<std::string_view, 3> bases{"federal-agi", "federal-taxable-income", "all-income"};

template <std::size_t n>
std::size_t index_of(const std::array<std::string_view, n>& words, std::string_view word) {
    const auto at = std::find(words.begin(), words.end(), word);
    return at == words.end() ? 0 : static_cast<std::size_t>(at - words.begin());
}

Schedule own_schedule(TableReader& in) {
    Schedule out{.from = money_list(in, "from"), .rates = rate_list(in, "rates")};
    if (out.from.size() != out.rates.size())
        in.fault("rates", "are as many as the brackets: " + std::to_string(out.from.size()), "give one for each");
    return out;
}

// Lower ends for each status with rates in common, or { from, rates } for a status of its own. A status that is missing
// is not served.
ByStatus<Schedule> schedules(TableReader& in, ByStatus<bool>& serves) {
    ByStatus<Schedule> out;
    const std::vector<Share> common = in.has("rates") ? rate_list(in, "rates") : std::vector<Share>();
    for (std::size_t i = 0; i < status_names.size(); ++i) {
        const std::string_view name = status_names[i];
        const Value* value = in.raw(name);
        serves[i] = serves[i] && value != nullptr;
        if (value == nullptr) continue;
        if (value->is(Value::Kind::table)) {
            auto inner = in.table_if(name);
            out[i] = own_schedule(*inner);
            inner->finish();
            continue;
        }
        out[i] = {.from = money_list(in, name), .rates = common};
        if (out[i].from.size() != common.size())
            in.fault(name, "has another number of brackets than there are rates",
                     "give " + std::to_string(common.size()));
    }
    in.finish();
    return out;
}

void read_payroll(TableReader& in, const FederalLaw& federal, StateLaw& law) {
    for (TableReader& item : in.tables("payroll")) {
        PayrollItem out{.name = item.text("name"), .rate = rate(item, "rate")};
        const Value* ceiling = item.raw("ceiling");
        if (ceiling != nullptr && ceiling->is(Value::Kind::text) && ceiling->text == "social-security-base")
            out.ceiling = federal.social_security_base;
        else
            out.ceiling = item.money_if("ceiling").value_or(most_money);
        out.most = item.money_if("most").value_or(most_money);
        item.finish();
        law.payroll.push_back(std::move(out));
    }
}

void read_california(TableReader& in, CaliforniaLaw& law) {
    law.credit_each = in.money("credit_each");
    law.credit_phase_out_start = money_by_status(in, "credit_phase_out_start");
    law.itemized_limit_start = money_by_status(in, "itemized_limit_start");
    law.surtax_start = in.money("surtax_start");
    law.surtax_rate = rate(in, "surtax_rate");
    law.amt_exemption = money_by_status(in, "amt_exemption");
    law.amt_phase_out_start = money_by_status(in, "amt_phase_out_start");
    law.amt_rate = rate(in, "amt_rate");
    law.amt_phase_out_rate = rate(in, "amt_phase_out_rate");
}

void read_new_york(TableReader& in, NewYorkLaw& law) {
    law.recapture_start = in.money("recapture_start");
    law.phase_in = in.money("phase_in");
    law.flat_above = in.money("flat_above");
    ByStatus<bool> every{true, true, true, true};
    if (auto city = in.table_if("city")) law.city = schedules(*city, every);
    for (std::size_t i = 0; i < status_names.size(); ++i) {
        auto own = in.table_if("recapture_" + std::string(status_names[i]));
        if (!own) {
            in.fault("recapture_" + std::string(status_names[i]), "is missing", "add the table");
            continue;
        }
        NewYorkLaw::Recapture& out = law.recapture[i];
        out.flat_up_to = own->money("flat_up_to");
        out.flat_rate = rate(*own, "flat_rate");
        out.above = money_list(*own, "above");
        out.base = money_list(*own, "base");
        for (const Value& item : own->raw("more") == nullptr ? Value::array().items : own->raw("more")->items)
            out.more.push_back(Money::cents(item.integer * 100));
        if (out.base.size() != out.above.size() || out.more.size() != out.above.size())
            own->fault("above", "has another number of values than 'base' or 'more'", "give one of each a step");
        own->finish();
    }
}

void read_massachusetts(TableReader& in, MassachusettsLaw& law) {
    law.rate = rate(in, "rate");
    law.short_rate = rate(in, "short_gain_rate");
    law.payroll_deduction_most = in.money("payroll_deduction_most");
    law.loss_against_interest = in.money("loss_against_interest");
    law.surtax_start = in.money("surtax_start");
    law.surtax_rate = rate(in, "surtax_rate");
}

void read_washington(TableReader& in, WashingtonLaw& law) {
    law.deduction = in.money("deduction");
    law.schedule = own_schedule(in);
}

void read_brackets(TableReader& in, BracketLaw& law) {
    law.base = static_cast<BracketLaw::Base>(index_of(bases, in.word("base", bases, bases[0])));
    law.gain_subtraction = rate_or_zero(in, "gain_subtraction");
    law.gain_subtraction_most = in.money_if("gain_subtraction_most").value_or(most_money);
    law.credit = money_by_status(in, "credit");
    law.exemption_none_above = money_by_status(in, "exemption_none_above", most_money);
    law.added = in.money_if("added").value_or(Money());
    law.addback_above = in.money_if("addback_above").value_or(most_money);
    law.deduction_kept = money_by_status(in, "deduction_kept");
}

// One figure of any shape: an amount, a rate, a list of either, or an amount for each status.
void read_figure(TableReader& in, const Member& member, StateFigures& law) {
    StateFigures::Figure out{.name = member.key, .by_status = {}, .moneys = {}, .rates = {}};
    const Value& value = member.value;
    if (value.is(Value::Kind::text))
        out.rates.push_back(rate(in, member.key));
    else if (value.is(Value::Kind::table))
        out.by_status = money_by_status(in, member.key);
    else if (!value.is(Value::Kind::array))
        out.by_status.fill(in.money(member.key));
    else if (!value.items.empty() && value.items[0].is(Value::Kind::text))
        out.rates = rate_list(in, member.key);
    else
        out.moneys = money_list(in, member.key);
    law.figures.push_back(std::move(out));
}

void read_rules(TableReader& in, StateLaw& law) {
    if (!has_rules(law.code)) in.fault("base", "has no rules in the program for " + law.code, "use another kind");
    for (const Member& member : in.members()) read_figure(in, member, law.figures);
}

void read_kind(TableReader& in, StateLaw& law) {
    const std::string_view key = kinds[law.kind];
    auto inner = in.table_if(key);
    if (law.kind == StateLaw::none) return;
    if (!inner) return in.fault(key, "is missing", "add the table");
    switch (law.kind) {
        case StateLaw::none:
            break;
        case StateLaw::brackets:
            read_brackets(*inner, law.bracket);
            break;
        case StateLaw::california:
            read_california(*inner, law.ca);
            break;
        case StateLaw::new_york:
            read_new_york(*inner, law.ny);
            break;
        case StateLaw::massachusetts:
            read_massachusetts(*inner, law.ma);
            break;
        case StateLaw::washington:
            read_washington(*inner, law.wa);
            break;
        case StateLaw::rules:
            read_rules(*inner, law);
            break;
    }
    inner->finish();
}

void read_year(TableReader& in, const FederalLaw& federal, StateLaw& law) {
    law.source = in.text("source");
    law.unverified = read_caveats(in);
    if (auto inner = in.table_if("schedule")) law.schedule = schedules(*inner, law.serves);
    law.standard_deduction = money_by_status(in, "standard_deduction");
    law.exemption = money_by_status(in, "exemption");
    read_payroll(in, federal, law);
    read_kind(in, law);
    in.finish();
}

}  // namespace

Result<StateLaw> read_state_law(const Source& source, const FederalLaw& federal) {
    const auto document = read_toml(source);
    if (!document) return document.errors();
    return read_state_law(*document, source.name(), federal);
}

Result<StateLaw> read_state_law(const Value& document, const std::string& file, const FederalLaw& federal) {
    Errors errors;
    TableReader in(document, file, errors);
    StateLaw law;
    in.integer_or("format", 1, 1, 1);
    law.year = federal.year;
    law.code = in.text("code");
    law.name = in.text("name");
    law.kind = static_cast<StateLaw::Kind>(index_of(kinds, in.word("kind", kinds)));
    law.left_out = in.texts("left_out");
    std::string years;
    for (std::int32_t year = first_year; year <= last_year; ++year)
        if (in.has(std::to_string(year))) years += (years.empty() ? "" : ", ") + std::to_string(year);
    auto year = in.table_if(std::to_string(federal.year));
    if (year)
        read_year(*year, federal, law);
    else
        errors.push_back({{},
                          "the income tax of " + law.name + " for " + std::to_string(federal.year) + " is not here",
                          "its years: " + years + "; or name a flat rate of your own, such as --state-rate 5%"});
    in.finish();
    if (!errors.empty()) return errors;
    return law;
}

Result<StateLaw> state_law(std::string_view code, const FederalLaw& federal) {
    if (std::find(codes.begin(), codes.end(), code) == codes.end())
        return Error{{},
                     "there is no state '" + std::string(code) + "'",
                     did_you_mean(code, codes, "give the postal code, such as CA; DC counts as a state")};
    const std::string file = "tax/us/states/" + std::string(code) + ".toml";
    if (!stamp_of(data_file(file)))
        return Error{{},
                     "the income tax of " + std::string(code) + " is not here",
                     "name a flat rate of your own, such as --state-rate 5%, or leave the state out"};
    const auto document = shared_toml(file);
    if (!document) return document.errors();
    return read_state_law(**document, data_file(file), federal);
}

}  // namespace career::offer_calc::tax
