// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/offer-calc/tax/csv_cells.hpp"
#include "tools/offer-calc/tax/state.hpp"

namespace career::offer_calc::tax {

struct CsvColumn {
    enum Role : std::uint8_t {
        passed,    // given on as it is
        replaced,  // an output column's name: the input's is dropped
        year,
        status,
        state,
        amount,
    };
    Role role = passed;
    std::uint8_t index = 0;  // of `household_fields`, for an amount
    std::string name;
};

// What each column of a file is, and what comes out.
struct CsvLayout {
    std::vector<CsvColumn> columns;
    bool drops = false;               // some column is `replaced`
    bool states = false;              // state figures are computed
    std::string header;               // of the result, with its line feed
    std::vector<std::string> absent;  // amounts that no column has: they count as 0
};

struct CsvWish {
    bool absent_zero = false;  // amounts that no column has count as 0, without this they are a fault
    bool fixed_state = false;  // a state column is given on and not read: the state was named, or none is wanted
    bool any_state = false;    // with fixed_state: state figures are computed
};

// Faults: a required column that is missing (with a suggestion where a column's name is near it) or given twice. The
// short form of the states' vectors has `wages` for wages_primary and no other amount need be there.
Result<CsvLayout> csv_layout(const std::vector<CsvCell>& header, const std::string& file, const CsvWish& wish);

}  // namespace career::offer_calc::tax
