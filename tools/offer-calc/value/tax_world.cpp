// SPDX-License-Identifier: MIT
#include "tools/offer-calc/value/tax_world.hpp"

#include <algorithm>

#include "libcommon/text/list_text.hpp"
#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/tax/carry.hpp"
#include "tools/offer-calc/tax/law_file.hpp"
#include "tools/offer-calc/tax/state.hpp"

namespace career::offer_calc {
namespace {

Position at_location(const Offer& offer) {
    return offer.location.at.line != 0 ? offer.location.at : Position{offer.file, 0, 0};
}

void note_list(std::vector<std::string>& notes, std::string what, const std::vector<std::string>& list) {
    if (!list.empty()) notes.push_back(std::move(what) + joined(list, "; ") + '.');
}

Result<TaxWorld> abroad(const Offer& offer) {
    if (!offer.effective_rate)
        return Error{at_location(offer), "there is no tax engine for " + offer.location.country,
                     "add effective_rate = \"40%\", your own estimate of all taxes and contributions"};
    TaxWorld world;
    world.effective = *offer.effective_rate;
    world.law = "your own effective rate of " + percent_text(world.effective) + " for " + offer.location.country;
    world.notes.emplace_back("No country's law was used: every year is taxed at your own effective rate.");
    return world;
}

std::optional<Error> add_state(const Offer& offer, TaxWorld& world) {
    const std::string& code = offer.location.state;
    if (offer.state_rate) {
        world.state_flat = *offer.state_rate;
        world.law += "; your own flat rate of " + percent_text(*offer.state_rate) + " for the state";
        return std::nullopt;
    }
    if (code.empty()) {
        world.law += "; no state was named";
        return std::nullopt;
    }
    auto law = tax::state_law(code, *world.federal);
    if (!law) {
        const Error& error = law.errors().front();
        return Error{at_location(offer), error.what,
                     "put state_rate = \"5%\", a flat rate of your own, above [[grant]] (or: " + error.remedy + ')'};
    }
    world.state = law.take();
    if (!world.state->serves[static_cast<std::size_t>(world.status)])
        return Error{at_location(offer),
                     world.state->name + "'s figures for the filing status '" + offer.filing_status + "' are not there",
                     "name your own flat rate: state_rate = \"5%\""};
    world.law += "; " + world.state->name + ", " + std::to_string(world.state->year);
    std::string city = offer.location.city;
    world.in_city = code == "NY" && (city == "New York" || city == "New York City" || city == "NYC");
    if (world.in_city) world.law += " with New York City";
    note_list(world.notes, world.state->name + ", left out: ", world.state->left_out);
    return std::nullopt;
}

tax::Household household_of(const TaxWorld& world, const Income& income, Money wages) {
    tax::Household household;
    household.year = world.federal->year;
    household.status = world.status;
    household.wages_primary = wages;
    household.short_gain = income.short_gain;
    household.long_gain = income.long_gain;
    household.iso_preference = income.iso_preference;
    return household;
}

void copy_steps(const tax::Steps& from, std::vector<StepLine>* to) {
    if (to == nullptr) return;
    for (const tax::Step& step : from)
        to->push_back({step.name, money_text(step.value.to_cent()), step.rule, step.source});
}

Taxes by_own_rate(const TaxWorld& world, const Income& income, std::vector<StepLine>* steps) {
    const Money base = std::max(income.total(), Money());
    Taxes out{.federal = part(base, world.effective, Round::half_away)};
    if (steps != nullptr)
        steps->push_back({"tax", money_text(out.federal), percent_text(world.effective) + " of " + money_text(base),
                          "effective_rate in the offer"});
    return out;
}

}  // namespace

Result<TaxWorld> tax_world(const Offer& offer, std::optional<std::int64_t> law_year) {
    if (!offer.in_us()) return abroad(offer);
    if (offer.effective_rate) {
        auto world = abroad(offer);
        if (world) world->law = "your own effective rate of " + percent_text(world->effective);
        return world;
    }
    if (offer.currency != "USD" && !offer.exchange_rate)
        return Error{at_location(offer), "is paid in " + offer.currency + " and taxed in dollars",
                     "add exchange_rate = \"1.08\", the dollars for one " + offer.currency};
    TaxWorld world;
    world.status = *tax::status_of(offer.filing_status);
    const std::int64_t start = offer.start_date ? offer.start_date->year : tax::last_year;
    const std::int64_t year = law_year ? *law_year : std::clamp<std::int64_t>(start, tax::first_year, tax::last_year);
    auto federal = tax::federal_law(year);
    if (!federal) return federal.errors();
    world.federal = federal.take();
    world.law = "federal law of " + std::to_string(year);
    if (auto error = add_state(offer, world)) return *error;
    return world;
}

Taxes taxes_on(const TaxWorld& world, const Income& income, std::vector<StepLine>* steps) {
    if (!world.federal) return by_own_rate(world, income, steps);
    // The engine's own bound: beyond it, its open-ended brackets would no longer be open.
    if (income.total() > tax::most_money) throw std::overflow_error("tax: income");
    tax::Steps federal_steps, state_steps;
    tax::Steps* const log = steps != nullptr ? &federal_steps : nullptr;
    tax::Steps* const state_log = steps != nullptr ? &state_steps : nullptr;
    const tax::Household all = household_of(world, income, income.wages + income.wages_without_payroll);
    const tax::FederalReturn whole = tax::federal_return(*world.federal, all, log);
    // Payroll taxes look at the wages that are wages for them; a second return gives those lines alone.
    const bool split = income.wages_without_payroll != Money();
    const tax::Household paid = split ? household_of(world, income, income.wages) : all;
    const tax::FederalReturn payroll = split ? tax::federal_return(*world.federal, paid) : whole;
    Taxes out;
    out.touched = tax::touched_by(*world.federal, all, whole);
    out.federal = whole.income_tax.to_cent();
    out.amt = whole.amt.to_cent();
    out.payroll = (payroll.social_security + payroll.medicare + payroll.additional_medicare).to_cent();
    if (income.iso_preference != Money() || income.amt_credit != Money()) {
        const auto credit = tax::minimum_tax_credit(*world.federal, all, whole, income.amt_credit, log);
        out.federal -= credit.used.to_cent();
        out.amt_credit = credit.carried.to_cent();
    }
    copy_steps(federal_steps, steps);
    if (world.state) {
        tax::StateReturn state = tax::state_return(*world.state, all, whole, world.in_city, state_log);
        if (split) {
            const tax::StateReturn wages_only = tax::state_return(*world.state, paid, payroll, world.in_city);
            state.total = state.total - state.payroll + wages_only.payroll;
        }
        tax::touch_state(*world.state, whole, state, world.in_city, out.touched);
        out.state = state.total.to_cent();
        copy_steps(state_steps, steps);
    } else if (world.state_flat.num != 0) {
        out.state = part(std::max(income.total(), Money()), world.state_flat, Round::half_away);
        if (steps != nullptr)
            steps->push_back({"state tax", money_text(out.state),
                              percent_text(world.state_flat) + " of " + money_text(income.total()),
                              "state_rate in the offer"});
    }
    return out;
}

std::vector<std::string> unverified_notes(const TaxWorld& world, const tax::Touched& touched) {
    std::vector<std::string> out;
    if (world.federal)
        note_list(out, "Federal law, not verified: ", tax::texts_touching(world.federal->unverified, touched));
    if (world.state)
        note_list(out, world.state->name + ", not verified: ", tax::texts_touching(world.state->unverified, touched));
    return out;
}

}  // namespace career::offer_calc
