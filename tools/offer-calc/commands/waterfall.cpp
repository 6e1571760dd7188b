// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/list_text.hpp"
#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/commands/offer_commands.hpp"
#include "tools/offer-calc/commands/wishes.hpp"
#include "tools/offer-calc/waterfall/cap_table_reader.hpp"
#include "tools/offer-calc/waterfall/waterfall.hpp"

namespace career::offer_calc {
namespace {

constexpr std::string_view left_out =
    "Left out: dividends, warrants, convertible notes and SAFEs, debt, escrow and earn-outs, carve-outs for "
    "management, "
    "pay-to-play, accelerated vesting, taxes.";

std::string names_of(const std::vector<std::string>& names) { return names.empty() ? "-" : joined(names, ", "); }

Value exit_value(const ExitResult& result) {
    Value out = Value::table();
    out.set("exit_value", money_value(result.value));
    out.set("why", result.why);
    out.set("converted", Value::array(result.converted));
    out.set("exercised", Value::array(result.exercised));
    out.set("common_price", result.common_price);
    Value& payouts = out.set("payouts", Value::inline_table());
    for (const Payout& one : result.payouts) payouts.set(one.holder, money_value(one.amount));
    return out;
}

Value point_value(const BreakPoint& point) {
    Value out = Value::table();
    out.set("exit_value", money_value(point.value));
    out.set("exact", point.exact);
    out.set("what", point.what);
    out.set("common_price", point.common_price);
    return out;
}

Value case_value(const CapCase& one, const std::vector<ExitResult>& exits) {
    Value out = Value::table();
    if (!one.id.empty()) out.set("id", one.id);
    if (!one.why.empty()) out.set("why", one.why);
    Value& list = out.set("exits", Value::array());
    for (const ExitResult& result : exits) list.push(exit_value(result));
    Value& points = out.set("break_points", Value::array());
    for (const BreakPoint& point : break_points(one.table)) points.push(point_value(point));
    return out;
}

Table payout_table(const std::vector<ExitResult>& exits) {
    Table table{.title = "Payouts", .head = {"holder"}};
    for (const ExitResult& result : exits) {
        Cell head = Cell::cents(result.value);
        head.number = false;
        table.head.push_back(head);
    }
    if (exits.empty()) return table;
    for (std::size_t row = 0; row < exits.front().payouts.size(); ++row) {
        std::vector<Cell> cells{exits.front().payouts[row].holder};
        for (const ExitResult& result : exits) cells.push_back(Cell::cents(result.payouts[row].amount));
        table.rows.push_back(std::move(cells));
        table.bars.push_back(static_cast<double>(exits.back().payouts[row].amount.in_cents()));
    }
    return table;
}

Table decision_table(const std::vector<ExitResult>& exits) {
    Table table{.title = "What happens", .head = {"exit", "common price", "converted", "exercised", "where it lies"}};
    for (const ExitResult& result : exits)
        table.rows.push_back({Cell::cents(result.value),
                              Cell(price_text({static_cast<std::int64_t>(result.price * 1e6)})),
                              names_of(result.converted), names_of(result.exercised), result.why});
    return table;
}

Table point_table(const CapTable& cap) {
    Table table{.title = "Break points", .head = {"exit value", "what begins", "common price"}};
    for (const BreakPoint& point : break_points(cap))
        table.rows.push_back({Cell::cents(point.value), point.what, point.common_price});
    return table;
}

void add_steps(Report& report, const std::vector<ExitResult>& exits) {
    for (const ExitResult& result : exits)
        report.steps.push_back(
            {"common price at " + money_text(result.value), result.common_price + " dollars",
             "preferences by seniority; the rest and the strikes of " + names_of(result.exercised) +
                 " go by shares to common, exercised options, full and capped participants, and the converted series " +
                 names_of(result.converted) + "; each acts only if strictly better off",
             "the cap table's own terms; exact fractions, rounded down to the cent, left-over cents to the largest "
             "fractions"});
}

Plot drawing(const CapCase& one) {
    Plot plot{.title = "Who gets what of an exit", .x_title = "exit value ($)", .y_title = "payout ($)"};
    const auto points = break_points(one.table);
    const Money last =
        points.empty() || points.back().value == Money() ? Money::cents(100'000'000'00) : points.back().value;
    std::vector<Money> at{Money()};
    for (const BreakPoint& point : points) at.push_back(point.value);
    at.push_back(last + part(last, {1, 2}, Round::down));
    for (const Money value : at) {
        const ExitResult result = exit_at(one.table, value);
        if (plot.series.empty())
            for (const Payout& payout : result.payouts) plot.series.push_back({.name = payout.holder});
        for (std::size_t i = 0; i < result.payouts.size(); ++i) {
            plot.series[i].x.push_back(static_cast<double>(value.in_cents()) / 100);
            plot.series[i].y.push_back(static_cast<double>(result.payouts[i].amount.in_cents()) / 100);
        }
    }
    plot.note = "Before taxes. No advice.";
    return plot;
}

}  // namespace

Exit run_waterfall(const Arguments& arguments, Output& out) {
    const std::string& path = arguments.operands().front();
    const auto document = read_document(path, arguments.text("input"));
    if (!document) return out.refuse(document.errors());
    auto cases = read_cap_cases(*document, path);
    if (!cases) return out.refuse(cases.errors());
    const std::string id = arguments.text("case");
    if (!id.empty()) std::erase_if(*cases, [&](const CapCase& one) { return one.id != id; });
    if (cases->empty())
        return out.usage("the file holds no cap table" + (id.empty() ? "" : " '" + id + "'"), "check --case");
    const auto wished = money_list(arguments, "exit");
    if (!wished) return out.refuse(wished.errors());
    if (arguments.has("plot")) {
        out.write(drawn(drawing(cases->front()), arguments.text("plot")));
        return Exit::done;
    }
    Report report{.title = "Exit waterfall"};
    report.notes.emplace_back(left_out);
    Value* list = cases->size() > 1 ? &report.data.set("cases", Value::array()) : nullptr;
    for (const CapCase& one : *cases) {
        std::vector<ExitResult> exits;
        for (const Money value : wished->empty() ? one.exits : *wished) exits.push_back(exit_at(one.table, value));
        if (cases->size() > 1) report.lines.push_back(one.id + ": " + one.why);
        if (one.table.unissued_pool != 0)
            report.lines.push_back("The unissued pool of " +
                                   money_text(Money::cents(100) * one.table.unissued_pool, false) +
                                   " shares gets nothing and dilutes nobody.");
        if (!exits.empty()) {
            report.tables.push_back(payout_table(exits));
            report.tables.push_back(decision_table(exits));
        }
        report.tables.push_back(point_table(one.table));
        if (arguments.has("show-steps")) add_steps(report, exits);
        Value value = case_value(one, exits);
        if (list != nullptr)
            list->push(std::move(value));
        else
            report.data = std::move(value);
    }
    write_report(std::move(report), arguments.format(), out);
    return Exit::done;
}

}  // namespace career::offer_calc
