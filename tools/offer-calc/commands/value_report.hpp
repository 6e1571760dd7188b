// SPDX-License-Identifier: MIT
#pragma once

#include <span>

#include "tools/offer-calc/report/report.hpp"
#include "tools/offer-calc/value/valuation.hpp"

namespace career::offer_calc {

// One line of pay: what it is called, its key in TOML, where it stands.
struct PayLine {
    std::string_view name, key;
    Money (*of)(const YearPay&);
};
std::span<const PayLine> pay_lines();

Value pay_value(const YearPay& pay);
std::string heading_of(const Offer& offer);  // "Acme Cloud, Senior Software Engineer (senior)"
// Which law, what holds for all years, what was left out, what was not verified of that which `touched` names.
std::vector<std::string> value_notes(const Offer& offer, const TaxWorld& world, const tax::Touched& touched);

}  // namespace career::offer_calc
