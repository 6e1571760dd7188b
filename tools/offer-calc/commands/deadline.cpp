// SPDX-License-Identifier: MIT
#include "tools/offer-calc/compare/deadline.hpp"

#include "tools/offer-calc/commands/offer_commands.hpp"
#include "tools/offer-calc/commands/value_report.hpp"

namespace career::offer_calc {
namespace {

constexpr std::string_view weekdays[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

Value data_of(const Offer& offer, const Deadlines& found, Date today) {
    Value data = Value::table();
    data.set("company", offer.company);
    data.set("today", today);
    data.set("window_open", found.window_open);
    data.set("window", found.window);
    if (found.ask_by) data.set("ask_by", *found.ask_by);
    if (found.extended) data.set("extended", *found.extended);
    Value& list = data.set("day", Value::array());
    for (const DeadlineDay& one : found.days) {
        Value& entry = list.push(Value::table());
        entry.set("what", one.what);
        entry.set("date", one.day);
        entry.set("days_left", one.days_left);
    }
    return data;
}

}  // namespace

Exit run_deadline(const Arguments& arguments, Output& out) {
    const auto offer = load_offer(arguments.operands().front(), arguments.text("input"));
    if (!offer) return out.refuse(offer.errors());
    const Date now = today_of(arguments);
    const Deadlines found = deadlines_of(*offer, now);
    Report report{.title = heading_of(*offer) + ": days that count"};
    report.lines.push_back("The window for negotiating is " + found.window + '.');
    if (found.extended)
        report.lines.push_back("Ask for an extension by " + to_text(*found.ask_by) +
                               ": a week at least is almost always given, so until " + to_text(*found.extended) +
                               " or later.");
    Table table{.title = "Days from " + to_text(now), .head = {"date", "weekday", "days left", "what"}};
    for (const DeadlineDay& one : found.days)
        table.rows.push_back(
            {to_text(one.day), std::string(weekdays[weekday(one.day) - 1]), Cell::count(one.days_left), one.what});
    report.tables.push_back(std::move(table));
    if (!offer->expires) report.notes.emplace_back("The offer names no last day (expires): ask for it.");
    report.notes.emplace_back(
        "The 83(b) election is due 30 days after the exercise (IRC 83(b)(2)); a weekend or holiday moves the day "
        "(section 7503), but this one does not count on it. No year's tax rates were used.");
    if (takes_data(arguments.format())) report.data = data_of(*offer, found, now);
    write_report(std::move(report), arguments.format(), out);
    return Exit::done;
}

}  // namespace career::offer_calc
