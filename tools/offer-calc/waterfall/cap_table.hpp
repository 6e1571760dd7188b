// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tools/offer-calc/offer/decimal.hpp"

namespace career::offer_calc {

struct Holding {
    std::string holder;
    std::int64_t shares = 0;
};
struct OptionGrant {
    std::string holder;
    std::int64_t shares = 0;  // vested and exercisable
    Decimal strike;
};

inline constexpr std::array<std::string_view, 3> participation_names{"none", "full", "capped"};

// One series of preferred stock.
struct Series {
    enum Participation : std::uint8_t { none, full, capped };
    std::string name;
    std::vector<Holding> holders;
    Decimal original_price;  // a share
    Decimal multiple{1, 0};  // preference = shares x price x multiple
    Participation participation = none;
    Decimal cap_multiple;  // of a capped one: most it may get unconverted, preference included
    Decimal conversion_ratio{1, 0};
    std::int64_t seniority = 1;  // a higher number is paid first; equal numbers in proportion

    std::int64_t shares() const {
        std::int64_t sum = 0;
        for (const Holding& one : holders) sum += one.shares;
        return sum;
    }
};

// Who owns a company. Holders' names are unique; shares of one table stay below 10^15.
struct CapTable {
    std::vector<Holding> common;
    std::vector<OptionGrant> options;
    std::int64_t unissued_pool = 0;  // reserved and not granted: gets nothing at an exit
    std::vector<Series> preferred;
};

inline constexpr std::int64_t most_shares = 1'000'000'000'000'000;

}  // namespace career::offer_calc
