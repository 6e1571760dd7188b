// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "tools/offer-calc/simulate/model.hpp"

namespace career::offer_calc {

struct Plan {
    std::uint64_t seed = 1, paths = 1'000'000;
    int years = 4;
    unsigned shard = 1, shards = 1;  // this run's part of the paths
    unsigned threads = 1;
};

// What the paths came to, in whole counts and whole cents: parts add up to the whole in any order.
struct OfferCounts {
    std::vector<std::uint64_t> prices;  // years x normal_bins; empty for a startup
    std::vector<std::uint64_t> totals;  // total_bins
    std::int64_t sum_cents = 0;
};
struct Counts {
    std::uint64_t paths = 0;
    std::vector<OfferCounts> offers;
    std::vector<std::uint64_t> wins;  // [a * offers + b]: paths in which a's total is above b's
    void add(const Counts& other);
};

Counts simulated(const std::vector<SimulatedOffer>& offers, const Plan& plan);

// What must be the same for two parts to belong together: models, seed, paths, years.
std::uint64_t fingerprint(const std::vector<SimulatedOffer>& offers, const Plan& plan);

// A part's counts as JSON, and back. Parts must be of one fingerprint, of one number of shards, and complete.
std::string counts_text(const Counts& counts, const Plan& plan, std::uint64_t print);
Result<Counts> merged(const std::vector<std::string>& files, const std::vector<SimulatedOffer>& offers,
                      const Plan& plan, std::uint64_t print);

}  // namespace career::offer_calc
