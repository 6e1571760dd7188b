// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/offer-calc/equity/holder.hpp"

namespace career::offer_calc {
namespace {

std::int64_t as_common(const Series& series) {
    __int128 shares = static_cast<__int128>(series.shares()) * series.conversion_ratio.digits;
    for (int i = 0; i < series.conversion_ratio.places; ++i) shares /= 10;
    return static_cast<std::int64_t>(shares);
}

std::int64_t all_shares(const CapTable& table) {
    std::int64_t sum = 0;
    for (const Holding& one : table.common) sum += one.shares;
    for (const OptionGrant& one : table.options) sum += one.shares;
    for (const Series& one : table.preferred) sum += as_common(one);
    return sum;
}

}  // namespace

Result<CapTable> company_table(const Offer& offer, const Stages& stages, const std::optional<CapTable>& given) {
    CapTable table;
    const Startup& startup = *offer.startup;
    if (given) {
        table = *given;
        // The holder's own shares are put in anew for each way.
        const auto own = [](const auto& one) { return one.holder == "you"; };
        std::erase_if(table.common, own);
        std::erase_if(table.options, own);
    } else {
        if (!startup.fully_diluted)
            return Error{{offer.file},
                         "the fully diluted count is not known, so no share of an exit can be told",
                         "ask the company, and add startup = { fully_diluted = 10_000_000 }"};
        table.preferred = startup.preferred;
        std::int64_t granted = 0;
        for (const Grant& grant : offer.grants) granted += grant.count;
        const std::int64_t others = *startup.fully_diluted - granted - all_shares(table);
        if (others < 0)
            return Error{{offer.file},
                         "preferred stock and grants are more than the fully diluted count",
                         "check fully_diluted and the shares of `preferred`"};
        table.common.push_back({"all other holders", others});
    }
    if (const Share kept = kept_after(startup.rounds, stages); kept.num < kept.den && kept.num > 0) {
        const __int128 all = all_shares(table);
        const auto more = static_cast<std::int64_t>(all * (kept.den - kept.num) / kept.num);
        table.common.push_back({"investors of the expected rounds", more});
    }
    return table;
}

}  // namespace career::offer_calc
