// SPDX-License-Identifier: MIT
#include "tools/offer-calc/commands/value_report.hpp"

namespace career::offer_calc {
namespace {

constexpr PayLine lines[] = {
    {"base", "base", [](const YearPay& y) { return y.base; }},
    {"bonus", "bonus", [](const YearPay& y) { return y.bonus; }},
    {"signing bonus", "signing", [](const YearPay& y) { return y.signing; }},
    {"equity sold", "equity", [](const YearPay& y) { return y.equity; }},
    {"share plan gain", "espp", [](const YearPay& y) { return y.espp; }},
    {"taxed benefits", "taxed_benefits", [](const YearPay& y) { return y.taxed_benefits; }},
    {"paid, before tax", "paid", [](const YearPay& y) { return y.paid(); }},
    {"income tax", "income_tax", [](const YearPay& y) { return y.taxes.federal; }},
    {"payroll taxes", "payroll_tax", [](const YearPay& y) { return y.taxes.payroll; }},
    {"state tax", "state_tax", [](const YearPay& y) { return y.taxes.state; }},
    {"take-home", "take_home", [](const YearPay& y) { return y.take_home; }},
    {"present value", "present_value", [](const YearPay& y) { return y.present_value; }},
    {"401(k) match", "match_401k", [](const YearPay& y) { return y.match; }},
    {"untaxed benefits", "untaxed_benefits", [](const YearPay& y) { return y.untaxed_benefits; }},
    {"whole package", "package", [](const YearPay& y) { return y.package(); }},
    {"paper equity", "paper_equity", [](const YearPay& y) { return y.paper; }},
    {"paid leave (in base)", "paid_leave", [](const YearPay& y) { return y.leave; }},
};

}  // namespace

std::span<const PayLine> pay_lines() { return lines; }

Value pay_value(const YearPay& pay) {
    Value out = Value::table();
    for (const PayLine& line : lines) out.set(line.key, money_value(line.of(pay)));
    return out;
}

std::string heading_of(const Offer& offer) {
    std::string out = offer.company;
    if (!offer.title.empty()) out += ", " + offer.title;
    if (!offer.level.empty()) out += " (" + offer.level + ')';
    return out;
}

std::vector<std::string> value_notes(const Offer& offer, const TaxWorld& world, const tax::Touched& touched) {
    std::vector<std::string> out;
    out.push_back("Taxed by " + world.law +
                  ", held for every year; each year of the offer counts as one calendar year.");
    const auto unverified = unverified_notes(world, touched);
    out.insert(out.end(), unverified.begin(), unverified.end());
    out.insert(out.end(), world.notes.begin(), world.notes.end());
    if (offer.currency != "USD") out.push_back("Amounts are in " + offer.currency + '.');
    if (world.federal)
        out.emplace_back(
            "Left out: other income of the household, dependants and credits, your own 401(k) deferral (taxed as if "
            "not "
            "made), a move during the year, withholding; standard deduction or the engine's choice.");
    bool options = false, iso = false;
    for (const Grant& grant : offer.grants)
        options = options || grant.is_option(), iso = iso || grant.kind == Grant::iso;
    if (options && !offer.startup) out.emplace_back("Options are counted as exercised and sold on the day they vest.");
    if (iso && !offer.startup)
        out.emplace_back("Left out: ISO shares over the yearly limit of IRC 422(d), which bear payroll taxes as NSOs.");
    if (offer.startup)
        out.emplace_back(
            "A startup's shares are counted as paper at today's price until the expected exit; see `offer-calc "
            "equity`.");
    return out;
}

}  // namespace career::offer_calc
