// SPDX-License-Identifier: MIT
#include "tools/offer-calc/value/equity_flow.hpp"

#include <algorithm>

#include "tools/offer-calc/value/growth.hpp"

namespace career::offer_calc {
namespace {

Share factor_at(const Offer& offer, int month) { return price_factor(offer.growth.share, month); }

// What `shares` are worth after `month` months, options less their strike.
Money worth_at(const Offer& offer, const Grant& grant, std::int64_t shares, int month) {
    const Price price = part(price_now(grant), factor_at(offer, month));
    if (!grant.is_option()) return worth(price, shares, Round::half_even);
    if (price <= grant.strike) return {};
    return worth({price.micros - grant.strike.micros}, shares, Round::half_even);
}

bool is_private(const Offer& offer) { return offer.startup.has_value(); }

// Waits for an exit before it is anyone's income.
bool waits(const Offer& offer, const Grant& grant) {
    return grant.double_trigger || (is_private(offer) && grant.is_option());
}

class Flow {
  public:
    Flow(const Offer& offer, int months) : offer_(offer), months_(months) {
        if (offer.startup && offer.startup->exit_month && *offer.startup->exit_month <= months)
            exit_ = *offer.startup->exit_month;
    }

    void grant(const Grant& grant) {
        if (grant.election_83b && grant.kind == Grant::shares) elected(grant);
        const auto shares = vests(grant.count, grant.vesting);
        const auto values = vests(grant.value.value_or(Money()), grant.vesting);
        std::int64_t waiting = 0;
        Money waiting_value;
        for (std::size_t i = 0; i < grant.vesting.parts.size(); ++i) {
            const int month = grant.vesting.parts[i].month;
            if (month > months_) break;
            if (exit_ != 0 && month <= exit_ && (waits(offer_, grant) || is_private(offer_))) {
                waiting += shares[i];
                waiting_value += values[i];
            }
            vest(grant, month, shares[i], values[i]);
        }
        if (exit_ != 0) exit(grant, waiting, waiting_value);
    }

    // A refresher is a grant of money in units of stock.
    void refresher(const RefreshGrant& made) {
        const auto values = vests(made.value, offer_.refresh->vesting);
        Money waiting;
        for (std::size_t i = 0; i < values.size(); ++i) {
            const int month = made.month + offer_.refresh->vesting.parts[i].month;
            if (month > months_) break;
            const Money value =
                part_of_ratio(values[i], factor_at(offer_, month), factor_at(offer_, made.month), Round::half_even);
            if (is_private(offer_) && (exit_ == 0 || month <= exit_)) {
                add({.month = month, .paper = value, .income = {.wages = value}});
                if (exit_ != 0) waiting += values[i];
            } else {
                add({.month = month, .sellable = value, .income = {.wages = value}});
            }
        }
        if (exit_ != 0 && waiting != Money()) {
            const Money value =
                part_of_ratio(waiting, factor_at(offer_, exit_), factor_at(offer_, made.month), Round::half_even);
            add({.month = exit_, .sellable = value});
        }
    }

    std::vector<EquityEvent> take() {
        std::stable_sort(events_.begin(), events_.end(),
                         [](const EquityEvent& a, const EquityEvent& b) { return a.month < b.month; });
        return std::move(events_);
    }

  private:
    void add(const EquityEvent& event) { events_.push_back(event); }

    Money value_of(const Grant& grant, int month, std::int64_t shares, Money value) const {
        if (grant.value)
            return part_of_ratio(value, factor_at(offer_, month), {factor_unit, factor_unit}, Round::half_even);
        return worth_at(offer_, grant, shares, month);
    }

    // 83(b): all of it is income on the day of the grant, and no vest is.
    void elected(const Grant& grant) {
        add({.income = {.wages = value_of(grant, 0, grant.count, grant.value.value_or(Money()))}});
    }

    Income income_of(const Grant& grant, Money value, Money at_grant, int month) const {
        if (grant.kind == Grant::iso) return {.wages_without_payroll = value};
        if (grant.kind == Grant::shares && grant.election_83b) {
            const Money gain = value - at_grant;
            return month > 12 ? Income{.long_gain = gain} : Income{.short_gain = gain};
        }
        return {.wages = value};
    }

    void vest(const Grant& grant, int month, std::int64_t shares, Money cash) {
        const Money value = value_of(grant, month, shares, cash);
        const bool before_exit = exit_ == 0 || month <= exit_;
        if (waits(offer_, grant) && before_exit) return add({.month = month, .paper = value});
        // Only what was elected for is taxed on its rise since the grant.
        const Money at_grant = grant.election_83b ? value_of(grant, 0, shares, cash) : Money();
        if (is_private(offer_) && before_exit) {
            // Single trigger: income on vesting though nothing can be sold to pay the tax.
            EquityEvent event{.month = month, .paper = value};
            if (!grant.election_83b) event.income = income_of(grant, value, at_grant, month);
            return add(event);
        }
        add({.month = month, .sellable = value, .income = income_of(grant, value, at_grant, month)});
    }

    void exit(const Grant& grant, std::int64_t shares, Money cash) {
        const Money value = value_of(grant, exit_, shares, cash);
        if (value == Money()) return;
        EquityEvent event{.month = exit_, .sellable = value};
        if (waits(offer_, grant)) event.income = income_of(grant, value, {}, exit_);
        add(event);
    }

    const Offer& offer_;
    int months_;
    int exit_ = 0;
    std::vector<EquityEvent> events_;
};

}  // namespace

Price price_now(const Grant& grant) { return grant.price.value_or(Price{}); }

std::vector<RefreshGrant> refreshers(const Offer& offer, int months) {
    std::vector<RefreshGrant> out;
    if (!offer.refresh) return out;
    for (int year = offer.refresh->first_year; (year - 1) * 12 < months; ++year) {
        if (offer.promotion && year >= offer.promotion->year) break;  // that level's pay holds its own
        const int made = year - offer.refresh->first_year;
        out.push_back(
            {(year - 1) * 12, part(offer.refresh->value, grown(offer.refresh->growth, made), Round::half_even)});
    }
    return out;
}

std::vector<EquityEvent> equity_events(const Offer& offer, int months) {
    Flow flow(offer, months);
    for (const Grant& grant : offer.grants) flow.grant(grant);
    for (const RefreshGrant& made : refreshers(offer, months)) flow.refresher(made);
    return flow.take();
}

Unvested unvested_after(const Offer& offer, int month) {
    Unvested out;
    for (const Grant& grant : offer.grants) {
        const Share vested = vested_after(grant.vesting, month);
        if (grant.value) {
            const Money left = *grant.value - part(*grant.value, vested, Round::half_even);
            out.value += part(left, factor_at(offer, month), Round::half_even);
        } else {
            const std::int64_t left = grant.count - shares_part(grant.count, vested);
            out.shares += left;
            out.value += worth_at(offer, grant, left, month);
        }
    }
    for (const RefreshGrant& made : refreshers(offer, month)) {
        const Share vested = vested_after(offer.refresh->vesting, month - made.month);
        const Money left = made.value - part(made.value, vested, Round::half_even);
        out.value += part_of_ratio(left, factor_at(offer, month), factor_at(offer, made.month), Round::half_even);
    }
    return out;
}

}  // namespace career::offer_calc
