// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/frame/error.hpp"
#include "tools/offer-calc/equity/stages.hpp"
#include "tools/offer-calc/offer/offer.hpp"

namespace career::offer_calc {

// Something in a sound offer that its reader should know or ask about.
struct Remark {
    bool warning = true;  // else a question for the company
    Position at;
    std::string what, remedy;
};

// What is unusual: a grant outside its stage's range, a strike above the price, a target that looks like a typing
// error; and a question for each thing that an offer of this kind should say and does not.
std::vector<Remark> remarks_on(const Offer& offer, const Stages& stages);

// The questions alone, for the equity command.
std::vector<std::string> equity_questions(const Offer& offer);

}  // namespace career::offer_calc
