// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/data/value.hpp"
#include "tools/offer-calc/tax/caveat.hpp"
#include "tools/offer-calc/tax/question.hpp"

namespace career::offer_calc::tax {

// What every output says: no advice, which law, what is left out, and what is unverified of that which touches the
// household, or any of them. A line each.
std::vector<std::string> notices(const TaxAnswer& answer, const FederalLaw& law);
std::vector<std::string> notices(const std::vector<const FederalLaw*>& federal,
                                 const std::vector<const StateLaw*>& states, const Touched& touched);

// TOML and JSON: tables `household`, `federal`, `state`, `carried`, lists `steps` (if wanted) and `notices`. Money is a
// number of dollars with two decimals as a text.
Value to_value(const TaxQuestion& question, const TaxAnswer& answer, const FederalLaw& law, bool steps);

// For people.
std::string to_text(const TaxQuestion& question, const TaxAnswer& answer, const FederalLaw& law, bool steps);

// Header and one row (comma: CSV; tab: TSV), or a Markdown table of name and amount.
std::string to_table(const TaxQuestion& question, const TaxAnswer& answer, char separator);
std::string to_markdown(const TaxQuestion& question, const TaxAnswer& answer, const FederalLaw& law);

}  // namespace career::offer_calc::tax
