// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/frame/error.hpp"
#include "libcommon/values/date.hpp"
#include "tools/offer-calc/offer/decimal.hpp"
#include "tools/offer-calc/offer/vesting.hpp"
#include "tools/offer-calc/waterfall/cap_table.hpp"

namespace career::offer_calc {

inline constexpr std::array<std::string_view, 5> level_names{"entry", "mid", "senior", "staff", "principal"};
inline constexpr std::array<std::string_view, 4> stage_names{"seed", "series-a", "series-b", "series-c"};
inline constexpr std::array<std::string_view, 4> grant_kinds{"rsu", "iso", "nso", "shares"};
inline constexpr std::array<std::string_view, 4> filing_names{"single", "joint", "separate", "head"};

struct Location {
    std::string country = "US", state, city;
    bool remote = false;
    Position at;  // the table in its file
};
struct Bonus {
    Share target, expected{1, 1};
};
struct Signing {
    Money amount, second_year;
    int clawback_months = 0;
    bool prorated = false;  // what is asked back falls with each month served
};
struct Match401k {
    Share rate, up_to;
};
struct Espp {
    Share discount, contribution;
    bool lookback = false;
};
struct Benefit {
    std::string name;
    Money per_year;
    bool taxable = false;
};
struct Growth {
    Share base, share, volatility;
};
struct Refresh {
    Money value;
    int first_year = 2;
    Share growth;
    Vesting vesting;
};
struct Promotion {
    int year = 0;  // from this year of the offer on
    Money pay;     // base, bonus and that year's refresher together
    std::string level;
};
struct ExpectedRound {
    std::string stage;
    std::optional<Share> dilution;  // the typical one of the stage where it is missing
};
struct Startup {
    std::string stage;
    std::optional<std::int64_t> fully_diluted;
    std::optional<Price> price_409a, preferred_price;
    std::string cap_table;              // a file beside the offer
    std::vector<Series> preferred;      // the preference stack, where the offer itself names it
    std::vector<ExpectedRound> rounds;  // expected before the exit
    std::optional<int> exit_month;      // when an exit is expected, for double triggers
};

struct Grant {
    enum Kind : std::uint8_t { rsu, iso, nso, shares };
    Kind kind = rsu;
    Position at;
    std::optional<Money> value;  // of units granted as an amount of money; options have shares instead
    std::int64_t count = 0;      // shares; 0 where only a value was given
    std::optional<Share> percent;
    std::optional<Price> price;  // at the grant
    Price strike;
    std::optional<Date> granted;
    Vesting vesting;
    bool double_trigger = false, early_exercise = false, election_83b = false;
    std::optional<int> window_months;  // to exercise after leaving; not known where it is missing

    bool is_option() const { return kind == iso || kind == nso; }
};

// What one offer says. Every amount is of `currency`.
struct Offer {
    std::string file;
    std::string company, title, level;
    Location location;
    std::string currency = "USD";
    std::string filing_status = "single";
    std::optional<Date> start_date, expires;
    std::optional<Share> exchange_rate;   // US dollars for one unit of `currency`
    std::optional<Share> effective_rate;  // the user's own figure for all taxes, for countries without an engine
    std::optional<Share> state_rate;      // the user's own flat rate, for states without one
    Money base;
    Bonus bonus;
    Signing signing;
    std::optional<std::int64_t> pto_days;
    Match401k match;
    Espp espp;
    std::vector<Benefit> benefits;
    Growth growth;
    std::optional<Refresh> refresh;
    std::optional<Startup> startup;
    std::optional<Promotion> promotion;
    bool verbal = true, signed_ = false;  // the window for negotiating: an offer in hand, nothing signed
    std::vector<Grant> grants;

    bool in_us() const { return location.country == "US"; }
};

inline constexpr int most_years = 10;

}  // namespace career::offer_calc
