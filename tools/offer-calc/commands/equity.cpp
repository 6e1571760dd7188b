// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/list_text.hpp"
#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/commands/offer_commands.hpp"
#include "tools/offer-calc/commands/value_report.hpp"
#include "tools/offer-calc/commands/wishes.hpp"
#include "tools/offer-calc/equity/holder.hpp"
#include "tools/offer-calc/offer/remarks.hpp"
#include "tools/offer-calc/tax/law_file.hpp"
#include "tools/offer-calc/tax/option_income.hpp"
#include "tools/offer-calc/value/valuation.hpp"

namespace career::offer_calc {
namespace {

struct Told {
    const Grant* grant;
    HolderResult result;
};

std::string grant_name(const Offer& offer, const Grant& grant) {
    std::string name(grant_kinds[grant.kind]);
    if (offer.grants.size() > 1) name += " " + std::to_string(&grant - offer.grants.data() + 1);
    return name;
}

Table result_table(const Offer& offer, const std::vector<Told>& told) {
    Table table{.head = {"exit", "grant", "way", "share", "shares", "cost", "gain", "tax", "after tax"}};
    for (const auto& [grant, result] : told) {
        table.rows.push_back({result.exit, grant_name(offer, *grant), std::string(name_of(result.way)), result.price,
                              Cell::count(result.shares), result.cost, result.before_tax, result.tax,
                              result.after_tax()});
        table.bars.push_back(std::max(0.0, static_cast<double>(result.after_tax().in_cents())));
    }
    return table;
}

Value result_value(const Offer& offer, const Told& told) {
    const HolderResult& result = told.result;
    Value out = Value::table();
    out.set("exit_value", money_value(result.exit));
    out.set("grant", grant_name(offer, *told.grant));
    out.set("way", std::string(name_of(result.way)));
    out.set("common_price", price_text(result.price));
    out.set("shares", result.shares);
    out.set("exercise_cost", money_value(result.cost));
    out.set("before_tax", money_value(result.before_tax));
    out.set("tax", money_value(result.tax));
    out.set("after_tax", money_value(result.after_tax()));
    out.set("minimum_tax", money_value(result.minimum_tax));
    out.set("amt_credit_left", money_value(result.credit_left));
    out.set("shares_over_iso_limit", result.nso_shares);
    out.set("lapsed", result.lapsed);
    out.set("treatment", joined(result.treatments, "; "));
    return out;
}

void add_steps(Report& report, const Offer& offer, const std::vector<Told>& told) {
    for (const auto& [grant, result] : told) {
        const std::string name = grant_name(offer, *grant) + ", " + std::string(name_of(result.way)) + ", exit of " +
                                 money_text(result.exit);
        report.steps.push_back({name + ": gain", money_text(result.before_tax),
                                std::to_string(result.shares) + " vested shares at " + price_text(result.price) +
                                    " less " + money_text(result.cost) + " to exercise",
                                "exit waterfall of the cap table, dilution by the expected rounds"});
        report.steps.push_back({name + ": tax", money_text(result.tax),
                                joined(result.treatments, "; ") +
                                    ". The taxes of all years with the grant less those without it; AMT " +
                                    money_text(result.minimum_tax) + ", credit left " + money_text(result.credit_left),
                                joined(result.sources, "; ")});
    }
}

// 83(b) days and what else a holder must not miss.
void add_warnings(Report& report, const Offer& offer, const EquityQuestion& question, const std::vector<Told>& told) {
    for (const Grant& grant : offer.grants) {
        if (!grant.early_exercise && grant.kind != Grant::shares) continue;
        const Date last = tax::last_day_for_83b(question.start);
        const int day = weekday(last);
        report.lines.push_back("Exercised on " + to_text(question.start) + ", the 83(b) election must be sent by " +
                               to_text(last) +
                               (day >= 6 ? " (a weekend: section 7503 moves the day, but do not count on it)" : "") +
                               (grant.kind == Grant::iso ? "; for ISOs it acts on the minimum tax (AMT) alone." : "."));
    }
    for (const auto& [grant, result] : told) {
        if (result.lapsed)
            report.lines.push_back(std::string(name_of(result.way)) + ": " + joined(result.treatments, "; ") + '.');
        if (result.nso_shares > 0 && result.way == Way::at_exit && result.exit == told.front().result.exit)
            report.lines.push_back(
                std::to_string(result.nso_shares) +
                " of the ISO shares exceed $100,000 first exercisable in a year and count as NSOs (IRC 422(d)).");
    }
    const auto cheap = std::find_if(told.begin(), told.end(), [](const Told& one) {
        return one.result.way != Way::at_exit && one.grant->is_option() &&
               one.grant->price.value_or(one.grant->strike) < one.result.price;
    });
    if (!question.fair_value && cheap != told.end())
        report.lines.push_back("Exercised before the exit, a share counts at " +
                               price_text(cheap->grant->price.value_or(cheap->grant->strike)) +
                               ", its value today, and grows as the offer assumes; near a higher exit it is worth "
                               "more, and minimum tax (ISO) or wages (NSO) with it: give --fair-value.");
    if (question.leave_month && question.exercise_after > 3)
        report.lines.emplace_back(
            "An ISO exercised later than three months after leaving is taxed as an NSO, however long the window.");
}

Table question_table(const Offer& offer) {
    Table table{.title = "Ask the company", .head = {"question"}};
    for (const std::string& question : equity_questions(offer)) table.rows.push_back({question});
    return table;
}

int default_exit_month(const Offer& offer, const Stages& stages) {
    if (offer.startup->exit_month) return *offer.startup->exit_month;
    const Stage* stage = stages.find(offer.startup->stage);
    return stage == nullptr ? 60 : stage->years_to_exit * 12;
}

}  // namespace

Exit run_equity(const Arguments& arguments, Output& out) {
    auto read = load_offer(arguments.operands().front(), arguments.text("input"));
    if (!read) return out.refuse(read.errors());
    const Offer offer = read->in_us() ? in_dollars(read.take()) : read.take();
    if (!offer.startup)
        return out.refuse(Error{
            {offer.file}, "has no startup table", "add [startup], or see `offer-calc value` for a public company"});
    const auto stages = load_stages();
    if (!stages) return out.refuse(stages.errors());
    const auto world = tax_world(offer, arguments.integer_if("law"));
    if (!world) return out.refuse(world.errors());
    const auto exits = money_list(arguments, "exit");
    if (!exits) return out.refuse(exits.errors());
    if (exits->empty()) return out.usage("no exit value given", "add --exit 80M");
    std::optional<CapTable> given;
    if (!offer.startup->cap_table.empty()) {
        auto table = load_cap_table(offer);
        if (!table) return out.refuse(table.errors());
        given = table.take();
    }
    const auto table = company_table(offer, *stages, given);
    if (!table) return out.refuse(table.errors());
    const auto fair = money_option(arguments, "fair-value");
    if (!fair) return out.refuse(fair.errors());

    EquityQuestion question;
    const int year = world->federal ? world->federal->year : tax::last_year;
    question.start =
        arguments.date("exercise").value_or(offer.start_date.value_or(Date{static_cast<std::int16_t>(year), 1, 1}));
    question.exit_month =
        static_cast<int>(arguments.integer_if("exit-month").value_or(default_exit_month(offer, *stages)));
    if (*fair) question.fair_value = price_of(**fair, 1);
    if (const auto month = arguments.integer_if("leave")) question.leave_month = static_cast<int>(*month);
    question.exercise_after = static_cast<int>(arguments.integer("exercise-after"));
    question.other_wages = offer.base + part(offer.base, offer.bonus.target, Round::half_away);

    std::vector<Told> told;
    for (const Money exit : *exits)
        for (const Grant& grant : offer.grants) {
            if (grant.count == 0) continue;
            for (const Way way : ways_of(grant, question))
                told.push_back({&grant, holder_gets(offer, grant, *table, *world, question, way, exit)});
        }
    if (told.empty())
        return out.refuse(
            Error{{offer.file}, "has no grant counted in shares", "give the grant as shares or as a percentage"});
    Report report{.title = heading_of(offer) + ": equity at an exit"};
    report.lines.push_back("Exit after " + std::to_string(question.exit_month) +
                           " months; what is kept of the ownership after the expected rounds: " +
                           percent_text(kept_after(offer.startup->rounds, *stages)));
    add_warnings(report, offer, question, told);
    for (const Remark& remark : remarks_on(offer, *stages))
        if (remark.warning && remark.at.line != 0)
            report.lines.push_back("Odd: " + remark.what + "; " + remark.remedy + '.');
    report.tables = {result_table(offer, told)};
    if (const Table asked = question_table(offer); !asked.rows.empty()) report.tables.push_back(asked);
    if (arguments.has("show-steps")) add_steps(report, offer, told);
    tax::Touched touched;
    for (const Told& one : told) touched.add(one.result.touched);
    report.notes = value_notes(offer, *world, touched);
    if (!given && offer.startup->preferred.empty())
        report.notes.emplace_back("No preference is known, so none was taken off: an upper bound.");
    for (const ExpectedRound& round : offer.startup->rounds) {
        const Stage* stage = stages->find(round.stage);
        if (!round.dilution && stage != nullptr)
            report.notes.push_back("Dilution of " + stage->title + ": " + percent_text(stage->dilution) + ", " +
                                   (stage->dilution_verified ? "" : "not verified; ") + stages->dilution_source + '.');
    }
    report.notes.emplace_back("Expected rounds dilute, but their own preferences are not known and not taken off.");
    if (takes_data(arguments.format())) {
        report.data.set("company", offer.company);
        report.data.set("law", world->law);
        report.data.set("exit_month", question.exit_month);
        report.data.set("questions", Value::array(equity_questions(offer)));
        report.data.set("last_day_83b", tax::last_day_for_83b(question.start));
        Value& list = report.data.set("result", Value::array());
        for (const Told& one : told) list.push(result_value(offer, one));
    }
    write_report(std::move(report), arguments.format(), out);
    return Exit::done;
}

}  // namespace career::offer_calc
