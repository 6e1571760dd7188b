// SPDX-License-Identifier: MIT
#include "tools/offer-calc/simulate/simulate.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <thread>

#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/commands/offer_commands.hpp"
#include "tools/offer-calc/commands/value_report.hpp"
#include "tools/offer-calc/commands/valued_offers.hpp"
#include "tools/offer-calc/commands/wishes.hpp"
#include "tools/offer-calc/simulate/functions.hpp"
#include "tools/offer-calc/value/growth.hpp"

namespace career::offer_calc {
namespace {

constexpr std::array<double, 5> shares_below{0.05, 0.25, 0.5, 0.75, 0.95};
constexpr std::array<std::string_view, 5> percentile_names{"5%", "25%", "median", "75%", "95%"};
constexpr std::array<std::string_view, 5> percentile_keys{"p5", "p25", "p50", "p75", "p95"};

Money money_of(double dollars) { return Money::cents(static_cast<std::int64_t>(std::floor(dollars * 100 + 0.5))); }

// One year of one offer: the price at each percentile, and what follows from it exactly. A startup has pay in its
// years, the same in all, and then its exit.
struct YearSpread {
    std::array<std::optional<Price>, 5> price;
    std::array<Money, 5> take_home;
    int exit_month = 0;  // of a startup's last row
};

std::vector<YearSpread> spreads_to_exit(const SimulatedOffer& one, const OutcomeModel& model) {
    std::vector<YearSpread> out;
    for (const YearPay& year : one.valued.value.years) out.emplace_back().take_home.fill(year.take_home);
    YearSpread& exit = out.emplace_back(YearSpread{.price = {}, .take_home = {}, .exit_month = one.exit_month});
    for (std::size_t p = 0; p < shares_below.size(); ++p) {
        const double multiple = model.multiple_at(shares_below[p]);
        exit.take_home[p] = money_of(model.proceeds(multiple));
        exit.price[p] = part(*one.valued.offer.startup->preferred_price, ratio_share(multiple));
    }
    return out;
}

std::vector<YearSpread> spreads_of(const SimulatedOffer& one, const OfferCounts& counts, const Horizon& horizon) {
    if (const auto* outcomes = std::get_if<OutcomeModel>(&one.model)) return spreads_to_exit(one, *outcomes);
    std::vector<YearSpread> out;
    const auto* walk = std::get_if<PathModel>(&one.model);
    const Offer& offer = one.valued.offer;
    for (int year = 0; year < horizon.years; ++year) {
        YearSpread spread;
        const std::uint64_t* own = counts.prices.data() + static_cast<std::size_t>(year) * normal_bins;
        for (std::size_t p = 0; p < shares_below.size(); ++p) {
            const double z = normal_at(quantile_place(own, normal_bins, shares_below[p]));
            const double walked = z * std::sqrt(static_cast<double>(year + 1));
            const double log_ratio = walk->volatility * walked - 0.5 * walk->volatility * walk->volatility * (year + 1);
            const Share ratio = ratio_share(exp_of(std::clamp(log_ratio, -20.0, 20.0)));
            const Valuation at = value_of(at_share_price(offer, ratio), one.valued.world, horizon);
            spread.take_home[p] = at.years[static_cast<std::size_t>(year)].take_home;
            if (const auto now = first_price(offer))
                spread.price[p] = part(part(*now, grown(offer.growth.share, year + 1)), ratio);
        }
        out.push_back(spread);
    }
    return out;
}

std::array<Money, 5> totals_of(const OfferCounts& counts) {
    std::array<Money, 5> out;
    for (std::size_t p = 0; p < out.size(); ++p)
        out[p] = money_of(total_at(quantile_place(counts.totals.data(), total_bins, shares_below[p])));
    return out;
}

Money mean_of(const OfferCounts& counts, std::uint64_t paths) {
    return Money::cents(counts.sum_cents / static_cast<std::int64_t>(std::max<std::uint64_t>(paths, 1)));
}

Share chance_of(std::uint64_t wins, std::uint64_t paths) {
    return {static_cast<std::int64_t>(wins), static_cast<std::int64_t>(std::max<std::uint64_t>(paths, 1))};
}

// Where the totals lie, from the 1st to the 99th percentile, in 32 steps.
std::string shape_of(const OfferCounts& counts) {
    const double low = quantile_place(counts.totals.data(), total_bins, 0.01);
    const double high = quantile_place(counts.totals.data(), total_bins, 0.99);
    std::vector<double> steps(32);
    for (std::size_t bin = static_cast<std::size_t>(low); bin <= static_cast<std::size_t>(high) && bin < total_bins;
         ++bin) {
        const double at = (static_cast<double>(bin) - low) / std::max(high - low, 1.0) * 31.999;
        steps[static_cast<std::size_t>(std::clamp(at, 0.0, 31.0))] += static_cast<double>(counts.totals[bin]);
    }
    return sparkline(steps);
}

Table totals_table(const std::vector<SimulatedOffer>& offers, const Counts& counts) {
    Table table{.title = "Take-home of all years", .head = {"offer"}};
    for (const auto name : percentile_names) table.head.push_back(name);
    table.head.push_back("mean");
    for (std::size_t i = 0; i < offers.size(); ++i) {
        std::vector<Cell> row{offers[i].valued.offer.company};
        for (const Money one : totals_of(counts.offers[i])) row.push_back(one);
        row.push_back(mean_of(counts.offers[i], counts.paths));
        table.bars.push_back(static_cast<double>(totals_of(counts.offers[i])[2].in_cents()));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table spread_table(const std::string& company, const std::vector<YearSpread>& spreads) {
    Table table{.title = company + ": share price and take-home by year", .head = {"year", ""}};
    for (const auto name : percentile_names) table.head.push_back(name);
    for (std::size_t year = 0; year < spreads.size(); ++year) {
        const bool exit = spreads[year].exit_month != 0;
        const Cell name = exit ? Cell("exit") : Cell::count(static_cast<std::int64_t>(year) + 1);
        std::vector<Cell> prices{name, exit ? "preferred price" : "price"};
        std::vector<Cell> homes{name, exit ? "equity, after taxes" : "take-home"};
        for (std::size_t p = 0; p < 5; ++p) {
            if (spreads[year].price[p])
                prices.push_back(Cell::cents(worth(*spreads[year].price[p], 1, Round::half_away)));
            homes.push_back(spreads[year].take_home[p]);
        }
        if (prices.size() > 2) table.rows.push_back(std::move(prices));
        table.rows.push_back(std::move(homes));
    }
    return table;
}

Table wins_table(const std::vector<SimulatedOffer>& offers, const Counts& counts) {
    Table table{.title = "How often the one of the row brings more", .head = {"than"}};
    for (const SimulatedOffer& one : offers) table.head.push_back(one.valued.offer.company);
    for (std::size_t a = 0; a < offers.size(); ++a) {
        std::vector<Cell> row{offers[a].valued.offer.company};
        for (std::size_t b = 0; b < offers.size(); ++b)
            row.push_back(a == b ? Cell("-") : Cell(chance_of(counts.wins[a * offers.size() + b], counts.paths)));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Value data_of(const std::vector<SimulatedOffer>& offers, const Counts& counts,
              const std::vector<std::vector<YearSpread>>& spreads, const Plan& plan) {
    Value data = Value::table();
    data.set("paths", static_cast<std::int64_t>(counts.paths));
    data.set("seed", static_cast<std::int64_t>(plan.seed));
    data.set("years", plan.years);
    Value& list = data.set("offer", Value::array());
    for (std::size_t i = 0; i < offers.size(); ++i) {
        Value& entry = list.push(Value::table());
        entry.set("company", offers[i].valued.offer.company);
        entry.set("law", offers[i].valued.world.law);
        entry.set("mean", money_value(mean_of(counts.offers[i], counts.paths)));
        Value& totals = entry.set("total", Value::inline_table());
        const auto own = totals_of(counts.offers[i]);
        for (std::size_t p = 0; p < 5; ++p) totals.set(percentile_keys[p], money_value(own[p]));
        Value& beats = entry.set("beats", Value::inline_table());
        for (std::size_t b = 0; b < offers.size(); ++b)
            if (b != i)
                beats.set(offers[b].valued.offer.company,
                          share_value(chance_of(counts.wins[i * offers.size() + b], counts.paths)));
        Value& years = entry.set("year", Value::array());
        for (const YearSpread& spread : spreads[i]) {
            Value& year = spread.exit_month == 0 ? years.push(Value::table()) : entry.set("exit", Value::table());
            if (spread.exit_month != 0) year.set("month", spread.exit_month);
            Value& homes = year.set(spread.exit_month == 0 ? "take_home" : "equity_after_tax", Value::inline_table());
            for (std::size_t p = 0; p < 5; ++p) homes.set(percentile_keys[p], money_value(spread.take_home[p]));
            if (!spread.price[0]) continue;
            Value& prices = year.set("price", Value::inline_table());
            for (std::size_t p = 0; p < 5; ++p) prices.set(percentile_keys[p], price_text(*spread.price[p]));
        }
    }
    return data;
}

Plot fan_of(const SimulatedOffer& one, const std::vector<YearSpread>& spreads) {
    Plot plot{.title = one.valued.offer.company + ": take-home by year, percentiles",
              .x_title = "year of the offer",
              .y_title = one.valued.offer.currency};
    for (std::size_t p = 5; p-- > 0;) {
        PlotSeries series{.name = std::string(percentile_names[p]), .band_with_next = p > 0};
        for (std::size_t year = 0; year < spreads.size(); ++year) {
            const int exit = spreads[year].exit_month;
            series.x.push_back(exit == 0 ? static_cast<double>(year) + 1
                                         : std::max(exit / 12.0, static_cast<double>(year) + 0.5));
            series.y.push_back(static_cast<double>(spreads[year].take_home[p].in_cents()) / 100);
        }
        plot.series.push_back(std::move(series));
    }
    plot.note = "After taxes by " + one.valued.world.law +
                (std::holds_alternative<OutcomeModel>(one.model)
                     ? ". The last point is the equity at the exit, by the outcomes of the stage. No advice."
                     : ". Lognormal share price, the offer's volatility. No advice.");
    return plot;
}

Result<std::vector<SimulatedOffer>> models_of(const Arguments& arguments, const Horizon& horizon) {
    auto read = valued_offers(arguments, arguments.operands(), horizon);
    if (!read) return read.errors();
    const auto volatility = percent_option(arguments, "volatility", {0, 1});
    if (!volatility) return volatility.errors();
    if (volatility->num < 0 || Share{5, 1} < *volatility)
        return Error{{}, "option '--volatility' is out of range", "give 0% to 500% a year"};
    std::optional<Stages> stages;
    std::vector<SimulatedOffer> out;
    for (Valued& one : *read) {
        const auto stream = static_cast<std::uint32_t>(out.size());
        if (one.offer.startup) {
            if (!stages) {
                auto loaded = load_stages();
                if (!loaded) return loaded.errors();
                stages = loaded.take();
            }
            // The equity comes from the outcomes: the years bring cash alone.
            Offer cash = one.offer;
            cash.grants.clear();
            one.value = value_of(cash, one.world, horizon);
            auto made = outcome_offer(std::move(one), *stages, stream);
            if (!made) return made.errors();
            out.push_back(made.take());
            continue;
        }
        Share own = arguments.has("volatility") ? *volatility : one.offer.growth.volatility;
        if (own.num == 0 && !one.offer.grants.empty() && !arguments.has("volatility"))
            return Error{{one.offer.file},
                         "says no volatility of its share price",
                         "add growth = { volatility = \"35%\" }, or give --volatility 35%"};
        PathModel model = path_model(one, horizon, own, stream);
        out.push_back({std::move(one), std::move(model)});
    }
    return out;
}

// "2/8"
bool read_shard(const std::string& text, Plan& plan) {
    const std::size_t slash = text.find('/');
    if (slash == std::string::npos) return false;
    const auto k = parse_integer(text.substr(0, slash)), n = parse_integer(text.substr(slash + 1));
    if (!k || !n || *k < 1 || *n < *k || *n > 1'000'000) return false;
    plan.shard = static_cast<unsigned>(*k), plan.shards = static_cast<unsigned>(*n);
    return true;
}

void add_notes(Report& report, const std::vector<SimulatedOffer>& offers, const Stages* stages) {
    for (const SimulatedOffer& one : offers) {
        for (std::string note : value_notes(one.valued.offer, one.valued.world, one.valued.value.total.taxes.touched)) {
            if (note.starts_with("Taxed by")) note.insert(0, one.valued.offer.company + ": ");
            if (std::find(report.notes.begin(), report.notes.end(), note) == report.notes.end())
                report.notes.push_back(std::move(note));
        }
        if (!one.valued.offer.startup || stages == nullptr) continue;
        const Stage* stage = stages->find(one.valued.offer.startup->stage);
        report.notes.push_back(one.valued.offer.company + ": the outcomes of " + stage->title +
                               (stage->outcomes_verified ? "" : " are not verified") + " (" + stages->outcome_source +
                               "); the exit after " + std::to_string(one.exit_month) +
                               " months counts in the total, exercised and sold that day.");
    }
    report.notes.emplace_back(
        "Model: a lognormal share price with constant volatility around the offer's growth, the price of a year's end "
        "for all "
        "its vests; refreshers at their granted value; offers move independently. Real prices do worse things.");
}

}  // namespace

Exit run_simulate(const Arguments& arguments, Output& out) {
    const auto horizon = horizon_of(arguments);
    if (!horizon) return out.refuse(horizon.errors());
    Plan plan{.seed = static_cast<std::uint64_t>(arguments.integer("seed")),
              .paths = static_cast<std::uint64_t>(arguments.integer("paths")),
              .years = horizon->years};
    const std::int64_t jobs = arguments.integer_if("jobs").value_or(std::max(1U, std::thread::hardware_concurrency()));
    plan.threads =
        static_cast<unsigned>(std::min<std::int64_t>(jobs, static_cast<std::int64_t>(plan.paths / 65'536 + 1)));
    if (arguments.has("shard") && !read_shard(arguments.text("shard"), plan))
        return out.usage("option '--shard': '" + arguments.text("shard") + "' is no part of a run",
                         "write K/N, such as 2/8");
    const auto offers = models_of(arguments, *horizon);
    if (!offers) return out.refuse(offers.errors());
    const std::uint64_t print = fingerprint(*offers, plan);
    Counts counts;
    if (arguments.has("merge")) {
        auto whole = merged(arguments.list("merge"), *offers, plan, print);
        if (!whole) return out.refuse(whole.errors());
        counts = whole.take();
    } else {
        counts = simulated(*offers, plan);
        if (arguments.has("shard")) {
            out.write(counts_text(counts, plan, print));
            return Exit::done;
        }
    }
    std::vector<std::vector<YearSpread>> spreads;
    for (std::size_t i = 0; i < offers->size(); ++i)
        spreads.push_back(spreads_of((*offers)[i], counts.offers[i], *horizon));
    if (arguments.has("plot")) {
        out.write(drawn(fan_of(offers->front(), spreads.front()), arguments.text("plot")));
        return Exit::done;
    }
    Report report{.title = money_text(Money::cents(static_cast<std::int64_t>(counts.paths)) * 100, false) +
                           " paths, seed " + std::to_string(plan.seed) + ", " + std::to_string(plan.years) +
                           " years, " + offers->front().valued.offer.currency};
    report.tables.push_back(totals_table(*offers, counts));
    for (std::size_t i = 0; i < offers->size(); ++i) {
        report.lines.push_back((*offers)[i].valued.offer.company + ", 1st to 99th percentile of the total  " +
                               shape_of(counts.offers[i]));
        report.tables.push_back(spread_table((*offers)[i].valued.offer.company, spreads[i]));
    }
    if (offers->size() > 1) report.tables.push_back(wins_table(*offers, counts));
    const auto stages = load_stages();
    add_notes(report, *offers, stages ? &*stages : nullptr);
    if (arguments.has("show-steps")) {
        report.steps.push_back({"random numbers", "seed " + std::to_string(plan.seed),
                                "Philox4x32-10 by path, group of four years and offer; Box and Muller to normals",
                                "Salmon et al. 2011; Box and Muller 1958"});
        report.steps.push_back(
            {"percentiles", std::to_string(counts.paths) + " paths",
             "counts in bins of 1/256 of a standard deviation (totals: of 0.27 %), straight lines within a bin",
             "counts add up, so parts and threads change nothing"});
        report.steps.push_back(
            {"take-home of a path", "by year",
             "straight lines between 161 exactly taxed valuations, eight an octave of the share price",
             "offer-calc value"});
    }
    if (takes_data(arguments.format())) report.data = data_of(*offers, counts, spreads, plan);
    write_report(std::move(report), arguments.format(), out);
    return Exit::done;
}

}  // namespace career::offer_calc
