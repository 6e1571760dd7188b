// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/commands/offer_commands.hpp"
#include "tools/offer-calc/commands/value_report.hpp"
#include "tools/offer-calc/commands/wishes.hpp"

namespace career::offer_calc {
namespace {

Table year_table(const Valuation& found) {
    Table table{.title = "Year by year", .head = {""}};
    for (std::size_t i = 0; i < found.years.size(); ++i) table.head.push_back("year " + std::to_string(i + 1));
    table.head.push_back("all");
    for (const PayLine& line : pay_lines()) {
        if (line.of(found.total) == Money()) continue;
        std::vector<Cell> row;
        row.reserve(table.head.size());
        row.emplace_back(line.name);
        for (const YearPay& year : found.years) row.emplace_back(line.of(year));
        row.emplace_back(line.of(found.total));
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table home_table(const Valuation& found) {
    Table table{.title = "Take-home", .head = {"", "amount", "of what is paid"}};
    for (std::size_t i = 0; i < found.years.size(); ++i) {
        const YearPay& year = found.years[i];
        const std::int64_t paid = std::max<std::int64_t>(year.paid().in_cents(), 1);
        table.rows.push_back({"year " + std::to_string(i + 1), year.take_home, Share{year.take_home.in_cents(), paid}});
        table.bars.push_back(static_cast<double>(year.take_home.in_cents()));
    }
    return table;
}

Table leaving_table(const std::vector<Leaving>& list, bool options) {
    Table table{.title = "Lost on leaving after", .head = {"month", "pay back", "unvested equity", "all lost"}};
    if (options) table.head.push_back("to exercise the rest");
    for (const Leaving& one : list) {
        table.rows.push_back(
            {Cell::count(one.month), one.clawback, one.unvested.value, one.clawback + one.unvested.value});
        if (options) table.rows.back().push_back(one.exercise_cost);
        table.bars.push_back(static_cast<double>((one.clawback + one.unvested.value).in_cents()));
    }
    return table;
}

Value leaving_value(const Leaving& one) {
    Value out = Value::table();
    out.set("month", one.month);
    out.set("clawback", money_value(one.clawback));
    out.set("unvested_equity", money_value(one.unvested.value));
    out.set("unvested_shares", one.unvested.shares);
    out.set("lost", money_value(one.clawback + one.unvested.value));
    out.set("exercise_cost", money_value(one.exercise_cost));
    return out;
}

// What vests in each quarter, as a sparkline, and over the months, for a drawing.
std::vector<double> quarters_of(const Valuation& found) {
    std::vector<double> out(found.years.size() * 4);
    for (const EquityEvent& event : found.equity)
        out[static_cast<std::size_t>(std::max(event.month - 1, 0) / 3)] +=
            static_cast<double>((event.sellable + event.paper).in_cents());
    return out;
}

Plot vesting_plot(const Offer& offer, int years) {
    Plot plot{.title = "Vesting: " + offer.company,
              .x_title = "months from the start",
              .y_title = "vested so far (" + offer.currency + ")",
              .shape = Plot::steps,
              .x_step = 12};
    PlotSeries all{.name = "vested", .x = {0}, .y = {0}};
    double sum = 0;
    for (const EquityEvent& event : equity_events(offer, years * 12)) {
        sum += static_cast<double>((event.sellable + event.paper).in_cents()) / 100;
        all.x.push_back(event.month);
        all.y.push_back(sum);
    }
    all.x.push_back(years * 12);
    all.y.push_back(sum);
    plot.series.push_back(std::move(all));
    plot.note = "Before taxes, at each month's assumed share price. No advice.";
    return plot;
}

std::vector<Leaving> leavings(const Arguments& arguments, const Offer& offer, int years) {
    std::vector<Leaving> out;
    for (const std::string& text : arguments.list("leave"))
        out.push_back(leaving_after(offer, static_cast<int>(*parse_integer(text))));
    if (out.empty())
        for (const int month : {6, 12, 18, 24, 36, 48})
            if (month <= years * 12) out.push_back(leaving_after(offer, month));
    return out;
}

Value value_data(const Offer& offer, const TaxWorld& world, const Horizon& horizon, const Valuation& found,
                 const std::vector<Leaving>& leaving) {
    Value data = Value::table();
    data.set("company", offer.company);
    data.set("currency", offer.currency);
    data.set("law", world.law);
    data.set("discount", share_value(horizon.discount));
    data.set("total", pay_value(found.total));
    Value& years = data.set("year", Value::array());
    for (const YearPay& year : found.years) years.push(pay_value(year));
    Value& lost = data.set("leaving", Value::array());
    for (const Leaving& one : leaving) lost.push(leaving_value(one));
    return data;
}

}  // namespace

Exit run_value(const Arguments& arguments, Output& out) {
    auto read = load_offer(arguments.operands().front(), arguments.text("input"));
    if (!read) return out.refuse(read.errors());
    const Offer offer = read->in_us() ? in_dollars(read.take()) : read.take();
    const auto world = tax_world(offer, arguments.integer_if("law"));
    if (!world) return out.refuse(world.errors());
    const auto discount = percent_option(arguments, "discount", {0, 1});
    if (!discount) return out.refuse(discount.errors());
    if (*discount < Share{0, 1} || Share{1, 1} < *discount)
        return out.usage("option '--discount' is out of range", "give 0% to 100% a year");
    const Horizon horizon{static_cast<int>(arguments.integer("years")), *discount};
    if (arguments.has("plot")) {
        out.write(drawn(vesting_plot(offer, horizon.years), arguments.text("plot")));
        return Exit::done;
    }
    Report report{.title = heading_of(offer)};
    const Valuation found = value_of(offer, *world, horizon, arguments.has("show-steps") ? &report.steps : nullptr);
    const auto leaving = leavings(arguments, offer, horizon.years);
    const auto quarters = quarters_of(found);
    report.lines.push_back(std::to_string(horizon.years) + " years, " + offer.currency + ", discounted at " +
                           percent_text(horizon.discount) + " a year");
    if (std::any_of(quarters.begin(), quarters.end(), [](double q) { return q > 0; }))
        report.lines.push_back("vesting by quarter  " + sparkline(quarters));
    const bool options =
        std::any_of(offer.grants.begin(), offer.grants.end(), [](const Grant& g) { return g.is_option(); });
    report.tables.reserve(3);
    report.tables.push_back(year_table(found));
    report.tables.push_back(home_table(found));
    report.tables.push_back(leaving_table(leaving, options));
    if (arguments.has("show-steps"))
        for (const Leaving& one : leaving)
            report.steps.push_back(
                {"lost on leaving after month " + std::to_string(one.month),
                 money_text(one.clawback + one.unvested.value),
                 "clawback " + money_text(one.clawback) + " (the signing bonuses within their months, " +
                     (offer.signing.prorated ? "less with each month served" : "whole") + ") + unvested equity " +
                     money_text(one.unvested.value) + " (what has not vested, at that month's share price)",
                 "offer: signing, grant, refresh, growth.share"});
    report.notes = value_notes(offer, *world, found.total.taxes.touched);
    if (takes_data(arguments.format())) report.data = value_data(offer, *world, horizon, found, leaving);
    write_report(std::move(report), arguments.format(), out);
    return Exit::done;
}

}  // namespace career::offer_calc
