// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/offer-calc/compare/compare.hpp"

namespace career::offer_calc {

// One part of an offer that may be asked for, and how much of it alone would close the gap.
struct Lever {
    std::string name;
    std::string negotiability;  // High, Medium-High, Medium, Low-Medium, Low: the handbook's table
    std::string why;
    std::string offered, asked;  // in words; `asked` empty where no amount of it closes the gap
    std::optional<Money> more;   // what it takes above what is offered
    std::string note;
};

struct Goal {
    // One of the two: the present value of all take-home, or the yearly average before tax.
    std::optional<Money> present_value, yearly;
};

struct Counter {
    Money have, want;  // of what the goal measures
    Money gap() const { return want - have; }
    std::vector<Lever> levers;  // in the order of negotiability
    // Two levers of high negotiability that together close the gap: half of it by the signing bonus, the rest by stock.
    Money signing_more, equity_more, base_more;
    Offer asked;  // the offer with the proposal in it
};
Counter counter_for(const Valued& own, const Goal& goal, const Horizon& horizon);

}  // namespace career::offer_calc
