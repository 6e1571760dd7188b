// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "tools/offer-calc/tax/household.hpp"

namespace career::offer_calc::tax {

// The figures of one year's federal law that depend on the filing status.
struct StatusLaw {
    std::array<Money, 6> bracket_ends;  // an amount at the end is still in the lower bracket
    Money standard_deduction;
    std::array<Money, 2> preferential_ends;  // tops of the 0 % and of the 15 % band, in taxable income
    Money loss_limit;
    Money niit_threshold;
    Money additional_medicare_threshold;
    Money amt_exemption, amt_phase_out_start, amt_phase_out_end, amt_breakpoint;
};

// One year's federal law. The rates are shares, never money.
struct FederalLaw {
    std::int32_t year = 0;
    std::array<StatusLaw, 4> by_status;
    std::array<Share, 7> rates;
    std::array<Share, 3> preferential_rates;
    std::array<Share, 2> amt_rates;
    Share amt_phase_out_rate, separate_addback_rate;
    Share niit_rate, additional_medicare_rate, social_security_rate, medicare_rate;
    Money additional_medicare_withheld_above;
    Money social_security_base;
    Money salt_cap, salt_floor, salt_start, salt_start_separate;  // without a phase-down the floor is the cap
    Share salt_phase_down, salt_separate_factor;
    Share itemized_reduction;  // of the lesser of the itemised amount and the excess over the top bracket's start
    Share supplemental_rate, supplemental_rate_over;
    Money supplemental_threshold;
    Money iso_limit;          // value at grant of ISO shares first exercisable in a year, IRC 422(d)
    Money elective_deferral;  // employee's 401(k), IRC 402(g)(1)
    Money espp_limit;         // IRC 423(b)(8)

    // Where the figures of each table of the data file come from, in the order of `Table`.
    enum Table : std::uint8_t {
        ordinary,
        standard_deduction,
        preferential,
        capital_loss,
        niit,
        additional_medicare,
        payroll,
        amt,
        salt,
        itemized,
        withholding,
        retirement_401k,
        equity,
        tables
    };
    std::array<std::string, tables> sources;
    std::vector<Caveat> unverified;

    const StatusLaw& of(FilingStatus status) const { return by_status[static_cast<std::size_t>(status)]; }
};

}  // namespace career::offer_calc::tax
