// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/commands/offer_commands.hpp"
#include "tools/offer-calc/commands/value_report.hpp"
#include "tools/offer-calc/commands/valued_offers.hpp"

namespace career::offer_calc {
namespace {

// The best of a row is marked where the offers differ; of taxes nothing is best.
void mark_best(std::vector<Cell>& row, const std::vector<Money>& amounts) {
    const Money best = *std::max_element(amounts.begin(), amounts.end());
    if (*std::min_element(amounts.begin(), amounts.end()) == best) return;
    for (std::size_t i = 0; i < amounts.size(); ++i) row[i + 1].marked = amounts[i] == best;
}

Table pay_table(const std::vector<Valued>& offers, int years) {
    Table table{.title = "Over " + std::to_string(years) + " years", .head = {""}};
    for (const Valued& one : offers) table.head.push_back(one.offer.company);
    const auto words = [&](std::string name, auto of) {
        std::vector<Cell> row{std::move(name)};
        for (const Valued& one : offers) row.push_back(Cell(std::string(of(one.offer))));
        for (std::size_t i = 1; i < row.size(); ++i) row[i].marked = row[i].text != row[1].text;
        table.rows.push_back(std::move(row));
    };
    words("level", [](const Offer& o) { return o.level.empty() ? std::string("-") : o.level; });
    words("place", [](const Offer& o) {
        return (o.location.state.empty() ? o.location.country : o.location.state) +
               (o.location.remote ? ", remote" : "");
    });
    for (const PayLine& line : pay_lines()) {
        std::vector<Cell> row{std::string(line.name)};
        std::vector<Money> amounts;
        for (const Valued& one : offers) amounts.push_back(line.of(one.value.total));
        if (std::all_of(amounts.begin(), amounts.end(), [](Money m) { return m == Money(); })) continue;
        for (const Money amount : amounts) row.push_back(amount);
        if (line.key.find("tax") == std::string_view::npos) mark_best(row, amounts);
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table rank_table(const std::vector<Valued>& offers) {
    Table table{.title = "By present value of the take-home", .head = {"", "present value", "behind"}};
    for (const Valued& one : offers) {
        const Money value = one.value.total.present_value;
        table.rows.push_back({one.offer.company, value, offers.front().value.total.present_value - value});
        table.bars.push_back(static_cast<double>(value.in_cents()));
    }
    return table;
}

// Running totals: where a better level compounds, the later years show it.
Table running_table(const std::vector<Valued>& offers) {
    Table table{.title = "Take-home, added up", .head = {"after year"}};
    for (const Valued& one : offers) table.head.push_back(one.offer.company);
    std::vector<Money> sums(offers.size());
    for (std::size_t year = 0; year < offers.front().value.years.size(); ++year) {
        std::vector<Cell> row{Cell::count(static_cast<std::int64_t>(year) + 1)};
        for (std::size_t i = 0; i < offers.size(); ++i) row.push_back(sums[i] += offers[i].value.years[year].take_home);
        mark_best(row, sums);
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string break_even_text(const Valued& ahead, const Valued& behind, const BreakEven& even) {
    std::string out;
    const auto price = [](const Offer& offer, const std::optional<Share>& share) {
        const auto now = first_price(offer);
        return now ? price_text(part(*now, *share)) + " a share (" + price_text(*now) + " today)"
                   : percent_text(*share) + " of today's share price";
    };
    const std::string name = behind.offer.company;
    if (even.growth)
        out += name + " draws level with " + ahead.offer.company + " if its share price grows " +
               percent_text(*even.growth) + " a year (" + percent_text(behind.offer.growth.share) + " assumed)";
    if (even.price)
        out += (out.empty() ? name + " draws level" : ", or") + std::string(" at ") + price(behind.offer, even.price);
    if (out.empty()) out = name + " draws level with " + ahead.offer.company + " at no share price";
    if (even.fall) out += "; " + ahead.offer.company + " leads down to " + price(ahead.offer, even.fall);
    return out + '.';
}

void add_level_line(Report& report, const std::vector<Valued>& offers) {
    const bool differ = std::any_of(offers.begin(), offers.end(),
                                    [&](const Valued& one) { return one.offer.level != offers.front().offer.level; });
    const bool promotion =
        std::any_of(offers.begin(), offers.end(), [](const Valued& one) { return one.offer.promotion.has_value(); });
    if (differ && !promotion)
        report.lines.emplace_back(
            "The levels differ, and a level outlasts a package: to count it, give the lower offer promotion = { year = "
            "3, "
            "pay = \"...\" } with the pay that you found out, and compare over --years 10.");
    for (const Valued& one : offers)
        if (one.offer.promotion)
            report.lines.push_back(one.offer.company + ": the next level from year " +
                                   std::to_string(one.offer.promotion->year) + " on, at " +
                                   money_text(one.offer.promotion->pay, false) + " a year (your figure).");
}

// "Federal law of 2026; Washington, 2026" once, where all share it; else each with its company.
std::string laws_of(const std::vector<Valued>& offers) {
    const bool same = std::all_of(offers.begin(), offers.end(),
                                  [&](const Valued& one) { return one.world.law == offers.front().world.law; });
    if (same) return "By " + offers.front().world.law;
    std::string out;
    for (const Valued& one : offers)
        out += (out.empty() ? "By law: " : " / ") + one.offer.company + ", " + one.world.law;
    return out;
}

Plot bars_of(const std::vector<Valued>& offers, int years) {
    Plot plot{.title = "What is paid over " + std::to_string(years) + " years",
              .x_title = "",
              .y_title = offers.front().offer.currency,
              .shape = Plot::stacked_bars};
    const std::pair<const char*, Money (*)(const YearPay&)> parts[] = {
        {"base, bonus: net",
         [](const YearPay& y) { return y.take_home - std::min(y.take_home, y.equity + y.signing); }},
        {"signing bonus", [](const YearPay& y) { return std::min(y.signing, y.take_home); }},
        {"equity sold",
         [](const YearPay& y) { return std::min(y.equity, std::max(y.take_home - y.signing, Money())); }},
        {"taxes", [](const YearPay& y) { return y.taxes.total(); }},
    };
    for (const Valued& one : offers) plot.categories.push_back(one.offer.company);
    for (const auto& [name, of] : parts) {
        PlotSeries series{.name = name};
        for (std::size_t i = 0; i < offers.size(); ++i) {
            series.x.push_back(static_cast<double>(i));
            series.y.push_back(static_cast<double>(of(offers[i].value.total).in_cents()) / 100);
        }
        plot.series.push_back(std::move(series));
    }
    plot.note = "All taxes are taken off base and bonus here. " + laws_of(offers) + ". No advice.";
    return plot;
}

Value data_of(const std::vector<Valued>& offers, const Horizon& horizon) {
    Value data = Value::table();
    data.set("years", horizon.years);
    data.set("currency", offers.front().offer.currency);
    data.set("discount", share_value(horizon.discount));
    Value& list = data.set("offer", Value::array());
    for (const Valued& one : offers) {
        Value& entry = list.push(Value::table());
        entry.set("company", one.offer.company);
        entry.set("level", one.offer.level);
        entry.set("law", one.world.law);
        entry.set("total", pay_value(one.value.total));
        if (&one == offers.data()) continue;
        const BreakEven even = break_even(offers.front(), one, horizon);
        if (even.growth) entry.set("break_even_growth", share_value(*even.growth));
        if (const auto now = first_price(one.offer); even.price && now)
            entry.set("break_even_price", price_text(part(*now, *even.price)));
    }
    return data;
}

void add_steps(Report& report, const std::vector<Valued>& offers, const Horizon& horizon) {
    for (const Valued& one : offers) {
        std::vector<StepLine> steps;
        value_of(one.offer, one.world, horizon, &steps);
        for (StepLine& step : steps) {
            step.name.insert(0, one.offer.company + ": ");
            report.steps.push_back(std::move(step));
        }
    }
}

}  // namespace

Exit run_compare(const Arguments& arguments, Output& out) {
    const auto horizon = horizon_of(arguments);
    if (!horizon) return out.refuse(horizon.errors());
    auto read = valued_offers(arguments, arguments.operands(), *horizon);
    if (!read) return out.refuse(read.errors());
    std::vector<Valued> offers = read.take();
    std::stable_sort(offers.begin(), offers.end(), [](const Valued& a, const Valued& b) {
        return a.value.total.present_value > b.value.total.present_value;
    });
    if (arguments.has("plot")) {
        out.write(drawn(bars_of(offers, horizon->years), arguments.text("plot")));
        return Exit::done;
    }
    Report report{.title = std::to_string(offers.size()) + " offers, " + offers.front().offer.currency};
    report.tables = {pay_table(offers, horizon->years), rank_table(offers), running_table(offers)};
    add_level_line(report, offers);
    for (std::size_t i = 1; i < offers.size(); ++i)
        report.lines.push_back(break_even_text(offers[0], offers[i], break_even(offers[0], offers[i], *horizon)));
    if (arguments.has("show-steps")) add_steps(report, offers, *horizon);
    report.notes.emplace_back("* the best of its row; of words, another than the first.");
    for (const Valued& one : offers)
        for (std::string note : value_notes(one.offer, one.world, one.value.total.taxes.touched)) {
            if (note.starts_with("Taxed by")) note.insert(0, one.offer.company + ": ");
            if (std::find(report.notes.begin(), report.notes.end(), note) == report.notes.end())
                report.notes.push_back(std::move(note));
        }
    if (takes_data(arguments.format())) report.data = data_of(offers, *horizon);
    write_report(std::move(report), arguments.format(), out);
    return Exit::done;
}

}  // namespace career::offer_calc
