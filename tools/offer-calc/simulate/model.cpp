// SPDX-License-Identifier: MIT
#include "tools/offer-calc/simulate/model.hpp"

#include <algorithm>
#include <cmath>

#include "tools/offer-calc/documents.hpp"
#include "tools/offer-calc/equity/holder.hpp"
#include "tools/offer-calc/simulate/functions.hpp"

namespace career::offer_calc {
namespace {

double knot(std::size_t i) {
    return exp_of((static_cast<double>(i) / knots_per_octave - knot_octaves / 2.0) * 0x1.62e42fefa39efp-1);
}

double dollars(Money money) { return static_cast<double>(money.in_cents()) / 100; }

void set_line(YearLine& line, std::size_t i, double low, double high) {
    line.slope[i] = (high - low) / (knot(i + 1) - knot(i));
    line.from[i] = low - line.slope[i] * knot(i);
}

double decimal_value(Decimal d) {
    double v = static_cast<double>(d.digits);
    for (int i = 0; i < d.places; ++i) v /= 10;
    return v;
}

const OutcomeModel::Range& range_of(const OutcomeModel& model, std::uint64_t draw) {
    std::size_t at = 0;
    while (draw >= model.ranges[at].upto) ++at;
    return model.ranges[at];
}

// Evenly by ratio where the range has one, else evenly by amount.
double within(const OutcomeModel::Range& range, double u) {
    return range.from > 0 ? range.from * exp_of(u * log_of(range.to / range.from)) : u * range.to;
}

}  // namespace

double OutcomeModel::multiple(std::uint64_t draw, double u) const { return within(range_of(*this, draw), u); }

double OutcomeModel::multiple_at(double share) const {
    const double place = share * 0x1p32;
    const Range& range = range_of(*this, static_cast<std::uint64_t>(place));
    const double begin = &range == ranges.data() ? 0.0 : static_cast<double>((&range - 1)->upto);
    return within(range, (place - begin) / (static_cast<double>(range.upto) - begin));
}

double OutcomeModel::proceeds(double multiple) const {
    double piece = (log_of(multiple) * 0x1.71547652b82fep+0 + knot_octaves / 2.0) * knots_per_octave;
    piece = std::clamp(piece, 0.0, static_cast<double>(pieces - 1));
    const auto k = static_cast<std::size_t>(piece);
    return std::max(0.0, after_tax.from[k] + after_tax.slope[k] * multiple);
}

Share ratio_share(double ratio) { return {static_cast<std::int64_t>(std::floor(ratio * 1e9 + 0.5)), 1'000'000'000}; }

PathModel path_model(const Valued& valued, const Horizon& horizon, Share volatility, std::uint32_t stream) {
    PathModel model{.stream = stream, .volatility = volatility.value()};
    model.years.resize(static_cast<std::size_t>(horizon.years));
    std::vector<double> before;
    for (std::size_t i = 0; i <= pieces; ++i) {
        const Valuation at = value_of(at_share_price(valued.offer, ratio_share(knot(i))), valued.world, horizon);
        std::vector<double> homes;
        for (const YearPay& year : at.years) homes.push_back(dollars(year.take_home));
        for (std::size_t year = 0; i > 0 && year < homes.size(); ++year)
            set_line(model.years[year], i - 1, before[year], homes[year]);
        before = std::move(homes);
    }
    return model;
}

Result<SimulatedOffer> outcome_offer(Valued valued, const Stages& stages, std::uint32_t stream) {
    const Offer& offer = valued.offer;
    const Stage* stage = stages.find(offer.startup->stage);
    if (stage == nullptr)
        return Error{
            {offer.file}, "the startup's stage is not named", "add stage = \"seed\" (or series-a, series-b, series-c)"};
    if (!offer.startup->preferred_price)
        return Error{{offer.file},
                     "the price of the last round is not known, so no outcome can be told",
                     "ask the company, and add preferred_price = \"$3.50\""};
    std::optional<CapTable> given;
    if (!offer.startup->cap_table.empty()) {
        auto table = load_cap_table(offer);
        if (!table) return table.errors();
        given = table.take();
    }
    const auto table = company_table(offer, stages, given);
    if (!table) return table.errors();
    EquityQuestion question{.start = offer.start_date.value_or(Date{2026, 1, 1}),
                            .exit_month = offer.startup->exit_month.value_or(stage->years_to_exit * 12),
                            .other_wages = offer.base};
    OutcomeModel model{.stream = stream, .cash = dollars(valued.value.total.take_home)};
    // A multiple of the preferred price is one of the whole company: all shares at that price.
    std::int64_t shares = 0;
    for (const Holding& one : table->common) shares += one.shares;
    for (const OptionGrant& one : table->options) shares += one.shares;
    for (const Series& one : table->preferred) shares += one.shares();
    for (const Grant& grant : offer.grants) shares += grant.count;
    const Money today = worth(*offer.startup->preferred_price, shares, Round::half_even);
    double before = 0;
    for (std::size_t i = 0; i <= pieces; ++i) {
        const Money exit = part(today, ratio_share(knot(i)), Round::half_even);
        double after = 0;
        for (const Grant& grant : offer.grants)
            if (grant.count != 0)
                after +=
                    dollars(holder_gets(offer, grant, *table, valued.world, question, Way::at_exit, exit).after_tax());
        if (i > 0) set_line(model.after_tax, i - 1, before, after);
        before = after;
    }
    double chance = 0;
    for (const Outcome& outcome : stage->outcomes) {
        chance += outcome.chance.value();
        model.ranges.push_back({static_cast<std::uint64_t>(std::llround(chance * 0x1p32)), decimal_value(outcome.from),
                                decimal_value(outcome.to)});
    }
    model.ranges.back().upto = std::uint64_t{1} << 32;
    return SimulatedOffer{std::move(valued), std::move(model), question.exit_month};
}

}  // namespace career::offer_calc
