// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"
#include "tools/offer-calc/offer/offer.hpp"

namespace career::offer_calc {

// A chance that a share of today's preferred ends between two multiples of its price.
struct Outcome {
    Share chance;
    Decimal from, to;
};
struct Stage {
    std::string id, title;
    Share grant_low, grant_high;
    Share dilution;
    bool dilution_verified = false, outcomes_verified = false;
    int years_to_exit = 0;
    std::vector<Outcome> outcomes;
};
struct Stages {
    std::vector<Stage> stages;
    std::string grant_source, dilution_source, outcome_source;
    const Stage* find(std::string_view id) const;
};

Result<Stages> read_stages(const Value& document, const std::string& file);
Result<Stages> load_stages();  // share/equity/stages.toml

// What is left of an ownership after the expected rounds, and the words of how.
Share kept_after(const std::vector<ExpectedRound>& rounds, const Stages& stages);

}  // namespace career::offer_calc
