// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/offer-calc/equity/stages.hpp"
#include "tools/offer-calc/offer/offer.hpp"
#include "tools/offer-calc/value/tax_world.hpp"

namespace career::offer_calc {

// The ways of getting from a grant to money. Which are open depends on the grant.
enum class Way : std::uint8_t { at_exit, held, early_elected, early_unelected, after_leaving, at_window_end };
std::string_view name_of(Way way);

struct EquityQuestion {
    Date start;
    int exit_month = 60;              // from the start
    std::optional<Price> fair_value;  // of a common share at exercise; else the 409A value, grown as the offer assumes
    std::optional<int> leave_month;   // for the ways after leaving
    int exercise_after = 3;           // months after leaving
    Money other_wages;                // of every year
};

// What the holder of one grant gets at one exit by one way.
struct HolderResult {
    Way way = Way::at_exit;
    Money exit;
    Price price;              // a common share at the exit
    std::int64_t shares = 0;  // vested by then
    Money cost;               // of exercising
    Money before_tax;         // proceeds less cost
    Money tax;                // what the grant adds to all years' taxes
    Money after_tax() const { return before_tax - tax; }
    Money minimum_tax;            // of `tax`: AMT of all years, before any credit comes back
    Money credit_left;            // AMT credit not used by the exit's year
    std::int64_t nso_shares = 0;  // of an ISO: those over the yearly limit
    bool lapsed = false;          // the window closed before the exercise
    tax::Touched touched;         // of the law, by all years' taxes
    std::vector<std::string> treatments, sources;
};

// Without a fully diluted count or a cap table nothing can be said: the error names the question to ask.
Result<CapTable> company_table(const Offer& offer, const Stages& stages, const std::optional<CapTable>& given);

std::vector<Way> ways_of(const Grant& grant, const EquityQuestion& question);
HolderResult holder_gets(const Offer& offer, const Grant& grant, const CapTable& table, const TaxWorld& world,
                         const EquityQuestion& question, Way way, Money exit);

// Of an ISO's shares, those that stay ISOs: per calendar year, shares first exercisable up to the limit at their value
// at grant; all of them in the year of the grant where they may be exercised early. IRC 422(d).
std::int64_t iso_shares(const Grant& grant, const tax::FederalLaw& law, Date start);

}  // namespace career::offer_calc
