// SPDX-License-Identifier: MIT
#include "tools/offer-calc/equity/stages.hpp"

#include "libcommon/data/value_index.hpp"
#include "libcommon/system/data_path.hpp"
#include "tools/offer-calc/offer/offer_reader.hpp"

namespace career::offer_calc {
namespace {

std::vector<Outcome> read_outcomes(TableReader& in) {
    std::vector<Outcome> out;
    __int128 sum = 0;
    constexpr std::int64_t whole = 100'000'000'000;
    for (TableReader& one : in.tables("outcomes")) {
        Outcome outcome;
        outcome.chance = percent_within(one, "chance", {0, 1}, 0, 100);
        outcome.from = decimal_if(one, "from", "1").value_or(Decimal{});
        outcome.to = decimal_if(one, "to", "5").value_or(Decimal{});
        one.finish();
        sum += static_cast<__int128>(outcome.chance.num) * (whole / outcome.chance.den);
        out.push_back(outcome);
    }
    if (in.good() && sum != whole)
        in.fault("outcomes", "have chances that do not add up to 100 %", "let the chances add up to 100 %");
    return out;
}

}  // namespace

const Stage* Stages::find(std::string_view id) const {
    for (const Stage& one : stages)
        if (one.id == id) return &one;
    return nullptr;
}

Result<Stages> read_stages(const Value& document, const std::string& file) {
    Errors errors;
    TableReader in(document, file, errors);
    Stages out;
    out.grant_source = in.text("grant_source");
    out.dilution_source = in.text("dilution_source");
    out.outcome_source = in.text("outcome_source");
    for (TableReader& one : in.tables("stage")) {
        Stage stage;
        stage.id = one.word("id", stage_names);
        stage.title = one.text("title");
        stage.grant_low = percent_within(one, "grant_low", {0, 1}, 0, 100);
        stage.grant_high = percent_within(one, "grant_high", {0, 1}, 0, 100);
        stage.dilution = percent_within(one, "dilution", {0, 1}, 0, 90);
        stage.dilution_verified = one.flag_or("dilution_verified", false);
        stage.outcomes_verified = one.flag_or("outcomes_verified", false);
        stage.years_to_exit = static_cast<int>(one.integer("years_to_exit", 1, 30));
        stage.outcomes = read_outcomes(one);
        one.finish();
        out.stages.push_back(std::move(stage));
    }
    in.finish();
    if (!errors.empty()) return errors;
    return out;
}

Result<Stages> load_stages() {
    const auto document = shared_toml("equity/stages.toml");
    if (!document) return document.errors();
    return read_stages(**document, data_file("equity/stages.toml"));
}

Share kept_after(const std::vector<ExpectedRound>& rounds, const Stages& stages) {
    // Kept over 10^9: a dilution has few decimals, and a grant's ownership is no money.
    constexpr std::int64_t unit = 1'000'000'000;
    std::int64_t kept = unit;
    for (const ExpectedRound& round : rounds) {
        const Stage* stage = stages.find(round.stage);
        const Share dilution = round.dilution ? *round.dilution : stage != nullptr ? stage->dilution : Share{0, 1};
        kept = static_cast<std::int64_t>(static_cast<__int128>(kept) * (dilution.den - dilution.num) / dilution.den);
    }
    return {kept, unit};
}

}  // namespace career::offer_calc
