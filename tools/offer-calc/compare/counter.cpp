// SPDX-License-Identifier: MIT
#include "tools/offer-calc/compare/counter.hpp"

#include <algorithm>

#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/compare/search.hpp"
#include "tools/offer-calc/report/report.hpp"

namespace career::offer_calc {
namespace {

// Nobody asks for $4,183: amounts go up in steps of what is asked for in practice.
constexpr Money step = Money::cents(500'00);
constexpr std::int64_t most_steps = 2'000'000;  // a billion

Money measured(const Valued& own, const Offer& offer, const Goal& goal, const Horizon& horizon) {
    const Valuation value = value_of(offer, own.world, horizon);
    if (goal.present_value) return value.total.present_value;
    return part(value.total.paid(), {1, horizon.years}, Round::down);
}

Offer with_signing(Offer offer, Money more) {
    offer.signing.amount += more;
    return offer;
}

Offer with_base(Offer offer, Money more) {
    offer.base += more;
    return offer;
}

// Stock on the terms of the first grant that is no option; where there is none, as the usual four years.
Offer with_equity(Offer offer, Money more) {
    const auto stock =
        std::find_if(offer.grants.begin(), offer.grants.end(), [](const Grant& g) { return g.kind == Grant::rsu; });
    Grant grant;
    if (stock != offer.grants.end()) grant = *stock;
    if (stock == offer.grants.end()) grant.vesting = vesting_by_months(48, 12, 3);
    grant.value = more;
    grant.count = 0;
    offer.grants.push_back(std::move(grant));
    return offer;
}

Offer with_bonus(Offer offer, std::int64_t half_percents) {
    offer.bonus.target = {offer.bonus.target.num * 200 + half_percents * offer.bonus.target.den,
                          offer.bonus.target.den * 200};
    return offer;
}

class Levers {
  public:
    Levers(const Valued& own, const Goal& goal, const Horizon& horizon) : own_(own), goal_(goal), horizon_(horizon) {
        out_.have = measured(own, own.offer, goal, horizon);
        out_.want = goal.present_value ? *goal.present_value : *goal.yearly;
        out_.asked = own.offer;
    }

    Counter take() {
        const Offer& offer = own_.offer;
        if (out_.gap() <= Money()) return std::move(out_);
        signing();
        equity();
        fixed("start date", "High", "useful for a break between jobs",
              offer.start_date ? to_text(*offer.start_date) : "not said",
              "closes no gap: each month later forgoes about " +
                  money_text(part(own_.value.years.front().take_home, {1, 12}, Round::half_away), false) +
                  " in hand; ask where it lets you collect a bonus or a vest elsewhere");
        level();
        base();
        fixed("remote work", "Medium", "by policy, more and more open", offer.location.remote ? "remote" : "on site",
              "has no price here: worth asking where it saves a move or a commute");
        leave();
        bonus();
        propose();
        return std::move(out_);
    }

  private:
    bool closes(const Offer& offer) const { return measured(own_, offer, goal_, horizon_) >= out_.want; }

    std::optional<Money> alone(Offer (*with)(Offer, Money)) const {
        const auto steps =
            least_enough(1, most_steps, [&](std::int64_t n) { return closes(with(own_.offer, step * n)); });
        return steps ? std::optional(step * *steps) : std::nullopt;
    }

    void amount(std::string name, std::string negotiability, std::string why, Money offered,
                std::optional<Money> more) {
        Lever lever{
            std::move(name), std::move(negotiability), std::move(why), money_text(offered, false), "", more, ""};
        if (more) lever.asked = money_text(offered + *more, false);
        if (!more) lever.note = "no amount of it closes the gap";
        out_.levers.push_back(std::move(lever));
    }

    void fixed(std::string name, std::string negotiability, std::string why, std::string offered, std::string note) {
        out_.levers.push_back(
            {std::move(name), std::move(negotiability), std::move(why), std::move(offered), "", {}, std::move(note)});
    }

    void signing() {
        amount("signing bonus", "High", "a cost of one year, easier to approve", own_.offer.signing.amount,
               alone(with_signing));
    }
    void base() { amount("base", "Medium", "often a band for the level", own_.offer.base, alone(with_base)); }

    void equity() {
        Money granted;
        for (const Grant& grant : own_.offer.grants)
            granted +=
                grant.value ? *grant.value : worth(price_now(grant), grant.is_option() ? 0 : grant.count, Round::down);
        const bool listed = !own_.offer.startup;
        if (listed) return amount("equity", "High", "above all at public companies", granted, alone(with_equity));
        fixed("equity", "High", "above all at public companies", "options or private shares",
              "cannot be sold before an exit: see `offer-calc equity` for what more of it may bring");
    }

    void level() {
        const auto more = alone(with_base);
        const Money pay = own_.offer.base + part(own_.offer.base, own_.offer.bonus.target, Round::down);
        Lever lever{"level",
                    "Medium-High",
                    "the largest effect in the long run",
                    own_.offer.level.empty() ? "not said" : own_.offer.level,
                    "",
                    {},
                    ""};
        lever.more = more;
        lever.note = more ? "closes the gap if the next level pays " + money_text(pay + *more, false) +
                                " a year or more: find out what it pays, nothing is assumed"
                          : "find out what the next level pays";
        out_.levers.push_back(std::move(lever));
    }

    void leave() {
        const std::int64_t days = own_.offer.pto_days.value_or(0);
        const Money day = part(own_.offer.base, {1, working_days}, Round::down);
        Lever lever{"paid leave", "Low-Medium", "rigid in some companies", std::to_string(days) + " days", "", {}, ""};
        lever.note = "each day more is worth " + money_text(day, false) + " of base, in time and not in money";
        // What the base would have to rise by, in days off; half a year of them is no wish any more.
        if (const auto more = alone(with_base); more && day > Money()) {
            const std::int64_t needed = (more->in_cents() + day.in_cents() - 1) / day.in_cents();
            if (needed <= working_days / 2) lever.asked = std::to_string(days + needed) + " days";
        }
        out_.levers.push_back(std::move(lever));
    }

    void bonus() {
        const auto steps = least_enough(1, 200, [&](std::int64_t n) { return closes(with_bonus(own_.offer, n)); });
        Lever lever{"bonus target",
                    "Low",
                    "usually the same for all of a level",
                    percent_text(own_.offer.bonus.target),
                    "",
                    {},
                    ""};
        if (steps) {
            const Offer with = with_bonus(own_.offer, *steps);
            lever.asked = percent_text(with.bonus.target);
            lever.more = part(own_.offer.base, {*steps, 200}, Round::half_away);
        } else {
            lever.note = "no amount of it closes the gap";
        }
        out_.levers.push_back(std::move(lever));
    }

    // Half of what the signing bonus alone would take, and the rest by stock; by base where stock cannot be sold.
    void propose() {
        const std::optional<Money> signing = out_.levers.front().more;
        if (!signing) return;
        const Money half = step * ((signing->in_cents() / 2 + step.in_cents() - 1) / step.in_cents());
        const Offer first = with_signing(own_.offer, half);
        const bool listed = !own_.offer.startup;
        Offer (*const with)(Offer, Money) = listed ? with_equity : with_base;
        const auto steps =
            least_enough(0, most_steps, [&](std::int64_t n) { return closes(n == 0 ? first : with(first, step * n)); });
        if (!steps) return;
        out_.signing_more = half;
        (listed ? out_.equity_more : out_.base_more) = step * *steps;
        out_.asked = *steps == 0 ? first : with(first, step * *steps);
    }

    const Valued& own_;
    const Goal& goal_;
    const Horizon& horizon_;
    Counter out_;
};

}  // namespace

Counter counter_for(const Valued& own, const Goal& goal, const Horizon& horizon) {
    return Levers(own, goal, horizon).take();
}

}  // namespace career::offer_calc
