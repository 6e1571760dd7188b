// SPDX-License-Identifier: MIT
#include "tools/offer-calc/commands/valued_offers.hpp"

#include <algorithm>

#include "tools/offer-calc/commands/wishes.hpp"
#include "tools/offer-calc/documents.hpp"

namespace career::offer_calc {

Result<Horizon> horizon_of(const Arguments& arguments) {
    const auto discount = percent_option(arguments, "discount", {0, 1});
    if (!discount) return discount.errors();
    if (*discount < Share{0, 1} || Share{1, 1} < *discount)
        return Error{{}, "option '--discount' is out of range", "give 0% to 100% a year"};
    return Horizon{static_cast<int>(arguments.integer("years")), *discount};
}

Result<std::vector<Valued>> valued_offers(const Arguments& arguments, const std::vector<std::string>& paths,
                                          const Horizon& horizon) {
    std::vector<Offer> offers;
    Errors errors;
    for (const std::string& path : paths) {
        auto offer = load_offer(path, arguments.text("input"));
        if (offer)
            offers.push_back(offer.take());
        else
            errors.insert(errors.end(), offer.errors().begin(), offer.errors().end());
    }
    if (!errors.empty()) return errors;
    const bool mixed = std::any_of(offers.begin(), offers.end(),
                                   [&](const Offer& one) { return one.currency != offers.front().currency; });
    std::vector<Valued> out;
    for (Offer& offer : offers) {
        if ((mixed || offer.in_us()) && offer.currency != "USD") {
            if (!offer.exchange_rate)
                return Error{{offer.file},
                             "is paid in " + offer.currency + ", and cannot be set beside dollars",
                             "add exchange_rate = \"1.08\", the dollars for one " + offer.currency};
            offer = in_dollars(std::move(offer));
        }
        auto world = tax_world(offer, arguments.integer_if("law"));
        if (!world) return world.errors();
        out.push_back(valued(std::move(offer), world.take(), horizon));
    }
    return out;
}

}  // namespace career::offer_calc
