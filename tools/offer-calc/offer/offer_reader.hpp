// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"
#include "tools/offer-calc/offer/offer.hpp"

namespace career::offer_calc {

// An offer out of a TOML or JSON document; career-tools-offer(5) describes the format. Every fault is found in one
// reading. Amounts that cannot be meant (a yearly base of $185) are faults: a plausible wrong number is worse.
Result<Offer> read_offer(const Value& document, const std::string& file);

// The rooms of read_offer.
std::vector<Grant> read_grants(TableReader& in, Errors& errors, const Offer& offer);
Startup read_startup(TableReader in);
// A percentage within bounds, given in whole per cents.
Share percent_within(TableReader& in, std::string_view key, Share otherwise, std::int64_t least, std::int64_t most);
// Whether the amount may be meant: not negative, at most ten billion.
Money amount_or(TableReader& in, std::string_view key, Money otherwise);

}  // namespace career::offer_calc
