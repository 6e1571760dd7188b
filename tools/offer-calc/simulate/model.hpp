// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "tools/offer-calc/compare/compare.hpp"
#include "tools/offer-calc/equity/stages.hpp"
#include "tools/offer-calc/simulate/kernel.hpp"

namespace career::offer_calc {

// A startup's end: a multiple of today's preferred price, drawn from its stage's outcomes, and what it brings.
struct OutcomeModel {
    std::uint32_t stream = 0;
    double cash = 0;  // take-home of all years without the equity
    struct Range {
        std::uint64_t upto = 0;  // of 2^32: a draw below it falls in this range, where in none before
        double from = 0, to = 0;
    };
    std::vector<Range> ranges;
    YearLine after_tax;  // of the equity by the multiple, at the same knots as a price's ratio

    // Of the preferred price, at a place in [0, 2^32) among all outcomes from the worst on: `draw` chooses the range,
    // `u` in (0, 1) the place within it.
    double multiple(std::uint64_t draw, double u) const;
    double multiple_at(double share) const;  // the percentile: `share` of all outcomes are less
    double proceeds(double multiple) const;  // after taxes
};

struct SimulatedOffer {
    Valued valued;
    std::variant<PathModel, OutcomeModel> model;
    int exit_month = 0;  // of a startup
};

// Take-home as straight lines between knots: taxed exactly at each.
PathModel path_model(const Valued& valued, const Horizon& horizon, Share volatility, std::uint32_t stream);
// Needs the stage, the preferred price and the count of shares, or a cap table: an error names what to ask for.
Result<SimulatedOffer> outcome_offer(Valued valued, const Stages& stages, std::uint32_t stream);

// The ratio to the expected price as an exact share: what a valuation takes.
Share ratio_share(double ratio);

}  // namespace career::offer_calc
