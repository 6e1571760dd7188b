// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/data/table_reader.hpp"
#include "libcommon/frame/result.hpp"
#include "tools/offer-calc/waterfall/cap_table.hpp"

namespace career::offer_calc {

// A cap table and the exits that its file asks about.
struct CapCase {
    std::string id, why;
    CapTable table;
    std::vector<Money> exits;
};

// TOML or JSON: a cap table itself; or one under `cap_table`, beside its `exits`; or several such under `cases`.
Result<std::vector<CapCase>> read_cap_cases(const Value& document, const std::string& file);

// One series as an offer's preference stack has it: `shares` stands for the holders.
Series read_series(TableReader& in);

}  // namespace career::offer_calc
