// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/offer/offer_reader.hpp"
#include "tools/offer-calc/waterfall/cap_table_reader.hpp"

namespace career::offer_calc {
namespace {

constexpr std::int64_t most_granted = 1'000'000'000'000;

// Exactly one of value, shares and percent says how much is granted.
void read_size(TableReader& in, const Offer& offer, Grant& grant) {
    const int given =
        static_cast<int>(in.has("value")) + static_cast<int>(in.has("shares")) + static_cast<int>(in.has("percent"));
    if (given != 1) {
        in.fault(given == 0 ? "value" : "shares", given == 0 ? "is missing" : "stands beside another size of the grant",
                 "give exactly one of value = \"$200,000\", shares = 4000 and percent = \"0.2%\"");
        return;
    }
    if (in.has("shares")) grant.count = in.integer("shares", 1, most_granted);
    if (in.has("value")) {
        const Money value = amount_or(in, "value", {});
        if (grant.is_option())
            in.fault("value", "does not say how many options there are", "give shares = 4000 or percent = \"0.2%\"");
        else if (value == Money() && in.good())
            in.fault("value", "is nothing", "leave the grant out");
        grant.value = value;
    }
    if (in.has("percent")) {
        const Share percent = percent_within(in, "percent", {0, 1}, 0, 100);
        if (!in.good()) return;
        if (!offer.startup || !offer.startup->fully_diluted) {
            in.fault("percent", "cannot be turned into shares",
                     "add startup = { fully_diluted = 10_000_000 }: ask the company for the count");
            return;
        }
        grant.percent = percent;
        grant.count = shares_part(*offer.startup->fully_diluted, percent);
        if (grant.count == 0) in.fault("percent", "is not even one share", "check the percentage and fully_diluted");
    }
    if (offer.startup && offer.startup->fully_diluted && grant.count > *offer.startup->fully_diluted)
        in.fault("shares", "is more than the company's fully diluted count", "check both counts");
}

void read_prices(TableReader& in, const Offer& offer, Grant& grant) {
    grant.price = price_if(in, "price");
    const auto strike = price_if(in, "strike", true);
    if (grant.is_option()) {
        if (!in.has("strike"))
            in.fault("strike", "is missing", "add strike = \"$0.80\", what one share costs to exercise");
        grant.strike = strike.value_or(Price{});
    } else if (strike) {
        in.fault("strike", "belongs to options, not to a grant of kind '" + std::string(grant_kinds[grant.kind]) + "'",
                 "remove it, or write kind = \"nso\" or \"iso\"");
    }
    if (!grant.price && offer.startup) grant.price = offer.startup->price_409a;
    if (!grant.price && !grant.value && !offer.startup)
        in.fault("price", "is missing", "add price = \"$50\", what one share is worth today");
}

void read_dates(TableReader& in, const Offer& offer, Grant& grant) {
    grant.granted = in.date_if("granted");
    if (!grant.granted) {
        grant.granted = offer.start_date;
        return;
    }
    if (grant.granted->year < 2000 || grant.granted->year > 2100)
        in.fault("granted", "is " + to_text(*grant.granted), "check the year");
    else if (offer.start_date && add_months(*grant.granted, 12) < *offer.start_date)
        in.fault("granted", "is over a year before the start on " + to_text(*offer.start_date), "check both dates");
    else if (offer.start_date && add_months(*offer.start_date, 12) < *grant.granted)
        in.fault("granted", "is over a year after the start on " + to_text(*offer.start_date),
                 "check both dates; what comes in later years is a refresh");
}

void read_flags(TableReader& in, Grant& grant) {
    grant.double_trigger = in.flag_or("double_trigger", false);
    grant.early_exercise = in.flag_or("early_exercise", false);
    grant.election_83b = in.flag_or("election_83b", false);
    if (const auto months = in.integer_if("window_months", 0, 180)) grant.window_months = static_cast<int>(*months);
    if (grant.early_exercise && !grant.is_option())
        in.fault("early_exercise", "is for options alone", "remove it, or write kind = \"nso\" or \"iso\"");
    if (grant.election_83b && !grant.early_exercise && grant.kind != Grant::shares)
        in.fault("election_83b", "needs stock that is owned before it vests",
                 "write early_exercise = true too, or remove it");
    if (grant.double_trigger && grant.kind != Grant::rsu)
        in.fault("double_trigger", "is for RSUs alone", "remove it, or write kind = \"rsu\"");
    if (grant.window_months && !grant.is_option())
        in.fault("window_months", "is for options alone", "remove it, or write kind = \"nso\" or \"iso\"");
}

ExpectedRound read_round(TableReader& in) {
    ExpectedRound out;
    out.stage = in.word("stage", stage_names);
    if (!in.has("stage")) in.fault("stage", "is missing", "add stage = \"series-b\"");
    if (in.has("dilution")) out.dilution = percent_within(in, "dilution", {0, 1}, 0, 90);
    in.finish();
    return out;
}

}  // namespace

Startup read_startup(TableReader in) {
    Startup out;
    out.stage = in.word("stage", stage_names);
    out.fully_diluted = in.integer_if("fully_diluted", 1, most_shares);
    out.price_409a = price_if(in, "price_409a");
    out.preferred_price = price_if(in, "preferred_price");
    out.cap_table = in.text_or("cap_table", "");
    if (out.price_409a && out.preferred_price && *out.preferred_price < *out.price_409a)
        in.fault("price_409a", "is above the preferred price",
                 "common stock is worth at most what preferred is: check whether the two are exchanged");
    for (TableReader& one : in.tables("preferred")) out.preferred.push_back(read_series(one));
    for (TableReader& one : in.tables("rounds")) out.rounds.push_back(read_round(one));
    if (const auto month = in.integer_if("exit_month", 1, 360)) out.exit_month = static_cast<int>(*month);
    in.finish();
    return out;
}

std::vector<Grant> read_grants(TableReader& in, Errors& errors, const Offer& offer) {
    std::vector<Grant> out;
    for (TableReader& one : in.tables("grant")) {
        Grant grant;
        grant.at = one.here();
        const std::string kind = one.word("kind", grant_kinds, "rsu");
        if (!one.has("kind")) one.fault("kind", "is missing", "add kind = \"rsu\" (or iso, nso, shares)");
        grant.kind =
            static_cast<Grant::Kind>(std::find(grant_kinds.begin(), grant_kinds.end(), kind) - grant_kinds.begin());
        read_size(one, offer, grant);
        read_prices(one, offer, grant);
        read_dates(one, offer, grant);
        if (auto vesting = one.table_if("vesting"))
            grant.vesting = read_vesting(*vesting, errors);
        else if (!one.has("vesting"))
            one.fault("vesting", "is missing", "add vesting = { months = 48, cliff_months = 12, every_months = 3 }");
        read_flags(one, grant);
        one.finish();
        out.push_back(std::move(grant));
    }
    return out;
}

}  // namespace career::offer_calc
