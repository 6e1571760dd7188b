// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/arguments.hpp"
#include "tools/offer-calc/compare/compare.hpp"

namespace career::offer_calc {

// --years and --discount.
Result<Horizon> horizon_of(const Arguments& arguments);

// Several offers, each valued. Offers in different currencies are all turned into dollars, for which each needs its
// exchange rate.
Result<std::vector<Valued>> valued_offers(const Arguments& arguments, const std::vector<std::string>& paths,
                                          const Horizon& horizon);

}  // namespace career::offer_calc
