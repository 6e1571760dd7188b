// SPDX-License-Identifier: MIT
#include "tools/offer-calc/value/valuation.hpp"

#include <algorithm>

#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/value/growth.hpp"

namespace career::offer_calc {
namespace {

void add(Income& sum, const Income& one) {
    sum.wages += one.wages;
    sum.wages_without_payroll += one.wages_without_payroll;
    sum.short_gain += one.short_gain;
    sum.long_gain += one.long_gain;
    sum.iso_preference += one.iso_preference;
}

// Two purchases a year; the look-back takes the lower price of a half-year's two ends. The limit of section 423(b)(8)
// counts stock at its price when the offering begins.
Money espp_gain(const Offer& offer, const TaxWorld& world, Money base, int year) {
    const Share discount = offer.espp.discount;
    if (discount.num == 0 || offer.espp.contribution.num == 0) return {};
    Money put_in = part(base, offer.espp.contribution, Round::down);
    const Share paid{discount.den - discount.num, discount.den};
    if (world.federal) put_in = std::min(put_in, part(world.federal->espp_limit, paid, Round::down));
    Money gain;
    for (int half = 0; half < 2; ++half) {
        const Money cash = half == 0 ? part(put_in, {1, 2}, Round::down) : put_in - part(put_in, {1, 2}, Round::down);
        const Share from = price_factor(offer.growth.share, year * 12 + half * 6);
        const Share to = price_factor(offer.growth.share, year * 12 + half * 6 + 6);
        const Money grew = offer.espp.lookback && from < to ? part_of_ratio(cash, to, from, Round::down) : cash;
        gain += part(grew, {paid.den, paid.num}, Round::down) - cash;
    }
    return gain;
}

Money match_of(const Offer& offer, const TaxWorld& world, Money base) {
    Money put_in = part(base, offer.match.up_to, Round::half_away);
    if (world.federal) put_in = std::min(put_in, world.federal->elective_deferral);
    return part(put_in, offer.match.rate, Round::half_away);
}

YearPay pay_of_year(const Offer& offer, const TaxWorld& world, int year) {
    YearPay pay;
    const Money base = part(offer.base, grown(offer.growth.base, year), Round::half_away);
    const bool promoted = offer.promotion && year + 1 >= offer.promotion->year;
    if (promoted) {
        const int since = year + 1 - offer.promotion->year;
        pay.base = part(offer.promotion->pay, grown(offer.growth.base, since), Round::half_away);
    } else {
        pay.base = base;
        pay.bonus = part(part(base, offer.bonus.target, Round::half_away), offer.bonus.expected, Round::half_away);
    }
    if (year == 0) pay.signing = offer.signing.amount;
    if (year == 1) pay.signing = offer.signing.second_year;
    pay.espp = espp_gain(offer, world, base, year);
    pay.match = match_of(offer, world, base);
    for (const Benefit& benefit : offer.benefits)
        (benefit.taxable ? pay.taxed_benefits : pay.untaxed_benefits) += benefit.per_year;
    if (offer.pto_days) pay.leave = part(pay.base, {*offer.pto_days, working_days}, Round::half_away);
    pay.income.wages = pay.base + pay.bonus + pay.signing + pay.taxed_benefits;
    pay.income.wages_without_payroll = pay.espp;
    return pay;
}

void add_equity(const std::vector<EquityEvent>& events, std::vector<YearPay>& years) {
    for (const EquityEvent& event : events) {
        YearPay& pay = years[static_cast<std::size_t>(std::max(event.month - 1, 0) / 12)];
        pay.equity += event.sellable;
        pay.paper += event.paper;
        add(pay.income, event.income);
    }
}

void add_up(YearPay& sum, const YearPay& one) {
    for (Money YearPay::*member : {&YearPay::base, &YearPay::bonus, &YearPay::signing, &YearPay::equity, &YearPay::espp,
                                   &YearPay::taxed_benefits, &YearPay::match, &YearPay::untaxed_benefits,
                                   &YearPay::paper, &YearPay::leave, &YearPay::take_home, &YearPay::present_value})
        sum.*member += one.*member;
    sum.taxes.federal += one.taxes.federal;
    sum.taxes.amt += one.taxes.amt;
    sum.taxes.payroll += one.taxes.payroll;
    sum.taxes.state += one.taxes.state;
    sum.taxes.touched.add(one.taxes.touched);
    add(sum.income, one.income);
}

void explain(const Offer& offer, const YearPay& pay, int year, const Horizon& horizon, std::vector<StepLine>& steps) {
    const std::string name = "year " + std::to_string(year + 1) + " ";
    const auto step = [&](const char* what, Money value, std::string rule, const char* source) {
        if (value != Money()) steps.push_back({name + what, money_text(value), std::move(rule), source});
    };
    const bool promoted = offer.promotion && year + 1 >= offer.promotion->year;
    step("base", pay.base,
         promoted ? "the next level's pay, grown from the promotion on"
                  : money_text(offer.base) + " grown " + std::to_string(year) + " times by " +
                        percent_text(offer.growth.base),
         promoted ? "offer: promotion, growth.base" : "offer: base, growth.base");
    step("bonus", pay.bonus,
         "base x target " + percent_text(offer.bonus.target) + " x expected " + percent_text(offer.bonus.expected),
         "offer: bonus");
    step("signing", pay.signing, "as written", "offer: signing");
    step("equity", pay.equity, "vests of the year that can be sold, at each vest's share price, sold that day",
         "offer: grant, refresh, growth.share");
    step("paper", pay.paper, "vests of the year that cannot be sold yet", "offer: grant, startup");
    step("share plan", pay.espp,
         "two purchases at " + percent_text(offer.espp.discount) + " off, sold at once; stock up to the yearly limit",
         "offer: espp; IRC 423(b)");
    step("match", pay.match, "rate x the smaller of up_to x base and the limit on deferrals",
         "offer: match_401k; IRC 402(g)");
    step("paid leave", pay.leave, "base x days / 260 working days; within base", "offer: pto_days");
    step("take-home", pay.take_home, "paid " + money_text(pay.paid()) + " - taxes " + money_text(pay.taxes.total()),
         "sum");
    step("present value", pay.present_value,
         "take-home / (1 + " + percent_text(horizon.discount) + ")^" + std::to_string(year + 1),
         "counted as paid at the year's end");
}

}  // namespace

Valuation value_of(const Offer& offer, const TaxWorld& world, const Horizon& horizon, std::vector<StepLine>* steps) {
    Valuation out;
    for (int year = 0; year < horizon.years; ++year) out.years.push_back(pay_of_year(offer, world, year));
    out.equity = equity_events(offer, horizon.years * 12);
    add_equity(out.equity, out.years);
    for (int year = 0; year < horizon.years; ++year) {
        YearPay& pay = out.years[static_cast<std::size_t>(year)];
        std::vector<StepLine> tax_steps;
        pay.taxes = taxes_on(world, pay.income, steps != nullptr ? &tax_steps : nullptr);
        pay.take_home = pay.paid() - pay.taxes.total();
        const Share discount = grown(horizon.discount, year + 1);
        pay.present_value = part(pay.take_home, {discount.den, discount.num}, Round::half_away);
        add_up(out.total, pay);
        if (steps == nullptr) continue;
        explain(offer, pay, year, horizon, *steps);
        for (StepLine& line : tax_steps) {
            line.name.insert(0, "year " + std::to_string(year + 1) + ' ');
            steps->push_back(std::move(line));
        }
    }
    return out;
}

Offer in_dollars(Offer offer) {
    if (offer.currency == "USD" || !offer.exchange_rate) return offer;
    const Share rate = *offer.exchange_rate;
    const auto exchange = [&](Money& money) { money = part(money, rate, Round::half_even); };
    for (Money* money : {&offer.base, &offer.signing.amount, &offer.signing.second_year}) exchange(*money);
    for (Benefit& benefit : offer.benefits) exchange(benefit.per_year);
    if (offer.refresh) exchange(offer.refresh->value);
    if (offer.promotion) exchange(offer.promotion->pay);
    for (Grant& grant : offer.grants) {
        if (grant.value) exchange(*grant.value);
        if (grant.price) grant.price = part(*grant.price, rate);
        grant.strike = part(grant.strike, rate);
    }
    offer.currency = "USD";
    return offer;
}

Leaving leaving_after(const Offer& offer, int month) {
    Leaving out{.month = month};
    // Each payment may be asked back for clawback_months after it was made: the second one after a year.
    const int term = offer.signing.clawback_months;
    for (const auto& [paid, made] : {std::pair(offer.signing.amount, 0), std::pair(offer.signing.second_year, 12)}) {
        const int served = month - made;
        if (served < 0 || served >= term) continue;
        out.clawback += offer.signing.prorated ? part(paid, {term - served, term}, Round::half_away) : paid;
    }
    out.unvested = unvested_after(offer, month);
    for (const Grant& grant : offer.grants)
        if (grant.is_option())
            out.exercise_cost +=
                worth(grant.strike, shares_part(grant.count, vested_after(grant.vesting, month)), Round::half_away);
    return out;
}

}  // namespace career::offer_calc
