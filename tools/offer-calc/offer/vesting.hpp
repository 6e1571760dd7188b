// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include "libcommon/data/table_reader.hpp"
#include "tools/offer-calc/offer/decimal.hpp"

namespace career::offer_calc {

// Up to and with `month` (counted from the start), `vested` of the grant has vested. The last part's is the whole.
struct VestPart {
    int month = 0;
    Share vested;
};
struct Vesting {
    std::vector<VestPart> parts;
};

Vesting vesting_by_months(int months, int cliff, int every);
inline constexpr int most_vesting_months = 240;

// The kinds of schedule, all to the same list:
//   { months = 48, cliff_months = 12, every_months = 3 }
//   { parts = ["5%", "15%", "40%", "40%"], part_months = 12, every_months = 6 }
//   { list = [{ month = 6, part = "10%" }, ...] }
//   { schedule = "monthly" }     (or quarterly, annual, back-loaded, front-loaded)
Vesting read_vesting(TableReader in, Errors& errors);

// What vests with each part, in the order of the parts. Each is the difference of two rounded running totals: rounding
// each vest alone would lose cents or shares of the grant.
std::vector<Money> vests(Money grant, const Vesting& vesting);
std::vector<std::int64_t> vests(std::int64_t shares, const Vesting& vesting);  // running totals rounded down
// Vested after `month` whole months.
Share vested_after(const Vesting& vesting, int month);
std::int64_t shares_part(std::int64_t shares, Share share);  // rounded down

}  // namespace career::offer_calc
