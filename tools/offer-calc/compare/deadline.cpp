// SPDX-License-Identifier: MIT
#include "tools/offer-calc/compare/deadline.hpp"

#include <algorithm>

#include "tools/offer-calc/tax/option_income.hpp"

namespace career::offer_calc {

Deadlines deadlines_of(const Offer& offer, Date today) {
    Deadlines out;
    const auto add = [&](std::string what, Date day) {
        out.days.push_back({std::move(what), day, days_of(day) - days_of(today)});
    };
    const bool expired = offer.expires && *offer.expires < today;
    out.window_open = offer.verbal && !offer.signed_ && !expired;
    out.window = offer.signed_   ? "closed: the offer is signed"
                 : !offer.verbal ? "not open yet: wait for an offer, and name no number first"
                 : expired       ? "closed: the offer expired on " + to_text(*offer.expires)
                                 : "open: an offer is in hand and nothing is signed";
    if (offer.expires) {
        add("the offer expires", *offer.expires);
        if (out.window_open) {
            out.ask_by = std::max(today, add_days(*offer.expires, -ask_before_days));
            out.extended = add_days(*offer.expires, extension_days);
            add("ask for an extension at the latest", *out.ask_by);
            add("extension to ask for, at least until", *out.extended);
        }
    }
    if (offer.start_date) {
        add("the work begins", *offer.start_date);
        const bool early = std::any_of(offer.grants.begin(), offer.grants.end(), [](const Grant& grant) {
            return grant.early_exercise || grant.kind == Grant::shares;
        });
        if (early) add("83(b) election, if exercised on the first day", tax::last_day_for_83b(*offer.start_date));
    }
    std::stable_sort(out.days.begin(), out.days.end(),
                     [](const DeadlineDay& a, const DeadlineDay& b) { return a.day < b.day; });
    return out;
}

}  // namespace career::offer_calc
