// SPDX-License-Identifier: MIT
#include "tools/offer-calc/commands/offer_commands.hpp"

namespace career::offer_calc {
namespace {

// Every value here is an example: a test reads both texts back as offers, so they cannot drift from the format.
constexpr std::string_view common_part =
    R"(# An offer for offer-calc. Change every value to what the company wrote; remove what it did not offer.
# Money is "$185,000", "185k" or 185000; a percentage is a text with %; a date is 2026-02-02.
# What offer-calc makes of it is arithmetic, no tax, legal or investment advice.
company = "Acme"
title = "Senior Software Engineer"
level = "senior"                # entry, mid, senior, staff or principal
location = { country = "US", state = "CA", city = "San Francisco", remote = false }
# Outside the United States: currency = "EUR", exchange_rate = "1.08" (dollars for one), effective_rate = "42%" (all taxes)
currency = "USD"
filing_status = "single"        # single, joint, separate or head
start_date = 2026-02-02
expires = 2026-01-16            # the last day to answer
verbal = true                   # an offer is in hand
signed = false                  # nothing is signed: the window for negotiating is open

base = "$185,000"
bonus = { target = "15%", expected = "100%" }
signing = { amount = "$30,000", clawback_months = 12, clawback = "full" }   # full or prorated
pto_days = 20
match_401k = { rate = "50%", up_to = "6%" }     # half of what you put in, up to 6 % of base
espp = { discount = "15%", contribution = "10%", lookback = true }
benefits = [ { name = "commuter", per_year = "$2,400", taxable = false } ]
growth = { base = "3%", share = "0%", volatility = "35%" }     # your own assumptions
# From year 3 on at the next level, with the yearly pay that you found out for it (nothing is assumed):
# promotion = { year = 3, pay = "$320,000", level = "staff" }
)";

constexpr std::string_view public_part = R"(refresh = { value = "$40,000", first_year = 2, growth = "0%" }

[[grant]]
kind = "rsu"                    # rsu, iso, nso or shares
value = "$200,000"              # or shares = 4000
price = "$50"
granted = 2026-02-02
# Or { parts = ["5%", "15%", "40%", "40%"] }, { schedule = "front-loaded" }, { list = [{ month = 6, part = "100%" }] }
vesting = { months = 48, cliff_months = 12, every_months = 3 }
double_trigger = false          # true: shares come only with an exit as well
)";

constexpr std::string_view startup_part = R"(
[startup]
stage = "series-a"              # seed, series-a, series-b or series-c
fully_diluted = 10_000_000      # ask for it: without it a percentage says nothing
price_409a = "$1.20"            # what a common share is worth to the tax office
preferred_price = "$3.50"       # what investors paid in the last round
exit_month = 72                 # when you expect an exit
# cap_table = "acme-cap.toml"   # who owns what, for `offer-calc waterfall`; or the preference stack here:
preferred = [ { series = "A", shares = 2_000_000, original_price = "3.50", multiple = "1", participation = "none", seniority = 1 } ]
rounds = [ { stage = "series-b", dilution = "15%" } ]   # expected before the exit

[[grant]]
kind = "iso"
percent = "0.2%"                # or shares = 20_000
strike = "$1.20"
granted = 2026-02-02
vesting = { months = 48, cliff_months = 12, every_months = 1 }
early_exercise = true
election_83b = true             # filed within 30 days of an early exercise
window_months = 3               # to exercise after leaving
)";

}  // namespace

Exit run_new(const Arguments& arguments, Output& out) {
    out.write(common_part);
    out.write(arguments.has("startup") ? startup_part : public_part);
    return Exit::done;
}

}  // namespace career::offer_calc
