// SPDX-License-Identifier: MIT
#include "tools/offer-calc/compare/compare.hpp"

#include <algorithm>

#include "tools/offer-calc/compare/search.hpp"

namespace career::offer_calc {
namespace {

constexpr std::int64_t whole = 1000;                                 // thousandths of today's share price
constexpr std::int64_t most_price = 100 * whole;                     // a hundredfold
constexpr std::int64_t least_growth = -9'900, most_growth = 30'000;  // hundredths of a per cent a year

bool has_equity(const Offer& offer) { return !offer.grants.empty() || offer.refresh.has_value(); }

Offer at_growth(Offer offer, std::int64_t hundredths) {
    offer.growth.share = {hundredths, 10'000};
    return offer;
}

}  // namespace

Valued valued(Offer offer, TaxWorld world, const Horizon& horizon) {
    Valuation value = value_of(offer, world, horizon);
    return {std::move(offer), std::move(world), std::move(value)};
}

Money present_value(const Valued& one, const Offer& changed, const Horizon& horizon) {
    return value_of(changed, one.world, horizon).total.present_value;
}

Offer at_share_price(Offer offer, Share multiple) {
    for (Grant& grant : offer.grants) {
        if (grant.value) grant.value = part(*grant.value, multiple, Round::half_even);
        if (grant.price) grant.price = part(*grant.price, multiple);
    }
    return offer;
}

BreakEven break_even(const Valued& ahead, const Valued& behind, const Horizon& horizon) {
    BreakEven out;
    const Money lead = ahead.value.total.present_value, own = behind.value.total.present_value;
    if (has_equity(behind.offer)) {
        const auto growth = least_enough(least_growth, most_growth, [&](std::int64_t n) {
            return present_value(behind, at_growth(behind.offer, n), horizon) >= lead;
        });
        if (growth) out.growth = Share{*growth, 10'000};
        const auto price = least_enough(0, most_price, [&](std::int64_t n) {
            return present_value(behind, at_share_price(behind.offer, {n, whole}), horizon) >= lead;
        });
        if (price) out.price = Share{*price, whole};
    }
    if (has_equity(ahead.offer)) {
        // The least price that still leads; one step below it does not.
        const auto keeps = least_enough(0, whole, [&](std::int64_t n) {
            return present_value(ahead, at_share_price(ahead.offer, {n, whole}), horizon) >= own;
        });
        if (keeps && *keeps > 0) out.fall = Share{*keeps, whole};
    }
    return out;
}

std::optional<Price> first_price(const Offer& offer) {
    for (const Grant& grant : offer.grants)
        if (grant.price) return grant.price;
    return std::nullopt;
}

}  // namespace career::offer_calc
