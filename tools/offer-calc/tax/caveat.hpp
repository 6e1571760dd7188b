// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/data/table_reader.hpp"
#include "tools/offer-calc/tax/federal.hpp"
#include "tools/offer-calc/tax/state.hpp"

namespace career::offer_calc::tax {

// What of a household a figure of the law can touch; data files name them (caveat.cpp has the words).
enum class Touch : std::uint8_t {
    wages,
    long_gain,
    loss,
    itemized,     // amounts besides state tax
    reduction,    // of itemised deductions, IRC 68
    minimum_tax,  // a preference, or minimum tax owed
    amt_addback,  // income above the end of the AMT exemption's phase-out
    recapture,    // New York's
    city,
    withholding,
    kinds
};

// Of all that was computed, one household or many.
struct Touched {
    ByStatus<bool> statuses{};
    std::array<bool, static_cast<std::size_t>(Touch::kinds)> kinds{};

    void mark(Touch kind, bool so = true) { kinds[static_cast<std::size_t>(kind)] |= so; }
    void add(const Touched& other);
};

// Every status and kind but withholding: a table of households, which are not looked at one by one.
Touched all_touched();
Touched touched_by(const FederalLaw& law, const Household& household, const FederalReturn& federal);
void touch_state(const StateLaw& law, const FederalReturn& federal, const StateReturn& state, bool in_city,
                 Touched& touched);

bool touches(const Caveat& caveat, const Touched& touched);
std::vector<std::string> texts_touching(const std::vector<Caveat>& caveats, const Touched& touched);

// `unverified`, texts that touch everybody, and `unverified_if`, tables { what, status = ["joint"], touches = "city" }.
std::vector<Caveat> read_caveats(TableReader& in);

}  // namespace career::offer_calc::tax
