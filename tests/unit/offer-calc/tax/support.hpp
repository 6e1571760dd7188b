// SPDX-License-Identifier: MIT
#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "libcommon/system/input.hpp"
#include "libcommon/values/money_text.hpp"
#include "libcommon/values/random.hpp"
#include "tools/offer-calc/tax/federal.hpp"
#include "tools/offer-calc/tax/law_file.hpp"
#include "tools/offer-calc/tax/state.hpp"

namespace career {

inline std::ostream& operator<<(std::ostream& os, Money money) { return os << money_text(money); }

}  // namespace career

namespace career::offer_calc::tax {

// The law of one year from the repository's own data.
const FederalLaw& law_of(std::int32_t year);
StateLaw state_of(const std::string& code, std::int32_t year);

// A CSV file of tests/vectors: rows of cells by the header's names. Quoted cells hold no line ends there.
struct Row {
    std::vector<std::string> names, cells;
    const std::string& operator[](std::string_view name) const;
    friend std::ostream& operator<<(std::ostream& os, const Row& row) { return os << row.cells.front(); }
};
std::vector<Row> read_rows(const std::string& relative);

Money dollars(std::string_view text);  // "12.34"
Household household_of(const Row& row);

// A household whose amounts sit often on the corners: nothing, a cent, a threshold of the law and a cent beside it.
Household random_household(Random& random, std::int32_t year);

}  // namespace career::offer_calc::tax
