// SPDX-License-Identifier: MIT
#include "tools/offer-calc/compare/counter.hpp"

#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/commands/offer_commands.hpp"
#include "tools/offer-calc/commands/value_report.hpp"
#include "tools/offer-calc/commands/valued_offers.hpp"
#include "tools/offer-calc/commands/wishes.hpp"
#include "tools/offer-calc/compare/deadline.hpp"

namespace career::offer_calc {
namespace {

std::string amount(const Offer& offer, Money money) {
    const std::string text = money_text(money, false);
    return offer.currency == "USD" ? "$" + text : text + ' ' + offer.currency;
}

Table lever_table(const Counter& counter) {
    Table table{.title = "Levers, each closing the gap alone",
                .head = {"lever", "negotiable", "offered", "ask for", "more"}};
    for (const Lever& lever : counter.levers) {
        const Cell more = lever.more ? Cell(*lever.more) : Cell("");
        table.rows.push_back({lever.name, lever.negotiability, lever.offered, lever.asked, more});
    }
    return table;
}

// The proposal in the words of the message: what each part would come to.
std::string ask_words(const Offer& offer, const Counter& counter) {
    std::string out;
    const auto add = [&](std::string words) { out += (out.empty() ? "" : " and ") + std::move(words); };
    if (counter.signing_more != Money()) add("a signing bonus of " + amount(offer, counter.asked.signing.amount));
    if (counter.base_more != Money()) add("a base of " + amount(offer, counter.asked.base));
    if (counter.equity_more != Money()) add(amount(offer, counter.equity_more) + " more in stock");
    return out;
}

// What a letter asks for: the proposal, and beside it what the lever would take if it stood alone. All amounts that
// close the gap alone, in one column, would be asked for together.
std::string asked_words(const Counter& counter, const Lever& lever) {
    std::string words = "as offered";
    if (lever.name == "signing bonus" && counter.signing_more != Money())
        words = money_text(counter.asked.signing.amount, false);
    if (lever.name == "base" && counter.base_more != Money()) words = money_text(counter.asked.base, false);
    if (lever.name == "equity" && counter.equity_more != Money())
        words = money_text(counter.equity_more, false) + " more";
    return words + " (or alone: " + lever.asked + ')';
}

// Only the fields that the counter-offer template knows: another key would be refused there.
Value template_data(const Valued& own, const Counter& counter, const std::string& against, const std::string& gap) {
    const Offer& offer = own.offer;
    Value data = Value::table();
    data.set("company", offer.company);
    if (!offer.title.empty()) data.set("role", offer.title);
    if (!offer.level.empty()) data.set("level", offer.level);
    data.set("currency", offer.currency);
    data.set("base", amount(offer, offer.base));
    data.set("base_asked", amount(offer, counter.asked.base));
    data.set("gap", gap);
    if (!against.empty()) data.set("against", against);
    data.set("ask", ask_words(offer, counter));
    if (offer.expires) data.set("answer_by", to_text(*offer.expires));
    Value& lines = data.set("line", Value::array());
    for (const Lever& lever : counter.levers) {
        if (lever.asked.empty()) continue;
        Value& line = lines.push(Value::table());
        line.set("part", lever.name + " (negotiable: " + lever.negotiability + ")");
        line.set("offered", lever.offered);
        line.set("asked", asked_words(counter, lever));
    }
    std::vector<std::string> reasons;
    for (const Lever& lever : counter.levers)
        reasons.push_back(lever.name + ": " + lever.why + (lever.note.empty() ? "" : "; " + lever.note));
    data.set("reason", Value::array(reasons));
    return data;
}

}  // namespace

Exit run_counter(const Arguments& arguments, Output& out) {
    const auto horizon = horizon_of(arguments);
    if (!horizon) return out.refuse(horizon.errors());
    const auto target = money_option(arguments, "target");
    if (!target) return out.refuse(target.errors());
    const bool against = arguments.has("against");
    if (against == target->has_value())
        return out.usage("one of --against OTHER and --target AMOUNT is needed",
                         "give an offer to match, or an amount a year before tax");
    std::vector<std::string> paths{arguments.operands().front()};
    if (against) paths.push_back(arguments.text("against"));
    const auto offers = valued_offers(arguments, paths, *horizon);
    if (!offers) return out.refuse(offers.errors());
    const Valued& own = offers->front();
    Goal goal;
    if (against) goal.present_value = offers->back().value.total.present_value;
    if (!against) goal.yearly = **target;
    const Counter counter = counter_for(own, goal, *horizon);

    const std::string years = std::to_string(horizon->years) + " years";
    const std::string gap = amount(own.offer, counter.gap()) + (against ? " less in hand after taxes over " + years
                                                                        : " a year less before taxes than I look for");
    std::string other;
    if (against)
        other = offers->back().offer.company + " (" + amount(own.offer, goal.present_value.value_or(Money())) +
                " after taxes over " + years + ')';
    Report report{.title = "Counter-offer: " + heading_of(own.offer)};
    report.notes_key = "note";
    if (counter.gap() <= Money()) {
        report.lines.emplace_back("There is no gap to close: the offer is already worth as much.");
    } else {
        report.lines.push_back("The gap: " + gap + (against ? ", beside " + other : "") + '.');
        if (const std::string ask = ask_words(own.offer, counter); !ask.empty())
            report.lines.push_back("One way to close it with what is easiest to get: " + ask + '.');
        report.tables.push_back(lever_table(counter));
        Table notes{.title = "What to know", .head = {"lever", "why, and what it does"}};
        for (const Lever& lever : counter.levers)
            notes.rows.push_back({lever.name, lever.why + (lever.note.empty() ? "" : "; " + lever.note)});
        report.tables.push_back(std::move(notes));
    }
    if (arguments.has("show-steps")) {
        report.steps.push_back(
            {"gap", money_text(counter.gap()),
             money_text(counter.want) + " wanted less " + money_text(counter.have) + " offered",
             against ? "present value of the take-home of both offers" : "average paid a year, before tax"});
        for (const Lever& lever : counter.levers)
            if (lever.more)
                report.steps.push_back({lever.name, money_text(*lever.more),
                                        "the least step at which the whole valuation, taxed anew, reaches the goal",
                                        "offer-calc value"});
    }
    report.notes = value_notes(own.offer, own.world, own.value.total.taxes.touched);
    report.notes.emplace_back("Negotiability is a rule of thumb of a career handbook, no fact about this company.");
    // A letter needs no list of what a law's data leaves open.
    if (takes_data(arguments.format()))
        std::erase_if(report.notes, [](const std::string& note) {
            return !note.starts_with("Taxed by") && !note.starts_with("Negotiability");
        });
    if (takes_data(arguments.format())) report.data = template_data(own, counter, other, gap);
    write_report(std::move(report), arguments.format(), out);
    return Exit::done;
}

}  // namespace career::offer_calc
