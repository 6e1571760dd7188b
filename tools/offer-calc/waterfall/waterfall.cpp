// SPDX-License-Identifier: MIT
#include "tools/offer-calc/waterfall/waterfall.hpp"

#include <algorithm>
#include <numeric>

#include "tools/offer-calc/waterfall/equilibrium.hpp"

namespace career::offer_calc {
namespace {

Rational exact_dollars(Money money) { return Rational(Whole(money.in_cents()), 100); }

Whole floor_of(const Rational& value) { return numerator(value) / denominator(value); }  // of values from 0 up

Money money_of(const Whole& cents) {
    if (cents > std::numeric_limits<std::int64_t>::max()) throw std::overflow_error("money: an exit value");
    return Money::cents(static_cast<std::int64_t>(cents));
}

std::string fraction_text(const Rational& value) { return numerator(value).str() + '/' + denominator(value).str(); }

std::string name_of(const CapTable& table, const Claim& claim) {
    if (claim.kind == Claim::option) return table.options[claim.index].holder;
    return claim.kind == Claim::series ? table.preferred[claim.index].name : table.common[claim.index].holder;
}

// Exact amounts to cents: rounded down, and the cents left over one each to the largest fractions, ties in order.
std::vector<Payout> paid_out(const CapTable& table, const std::vector<Claim>& claims, const Equilibrium& found,
                             Money value) {
    std::vector<Payout> out;
    std::vector<Rational> fractions;
    std::int64_t left = value.in_cents();
    const auto pay = [&](const std::string& holder, const Rational& amount) {
        const Rational cents = amount * 100;
        const Whole whole = floor_of(cents);
        out.push_back({holder, money_of(whole)});
        fractions.push_back(cents - whole);
        left -= out.back().amount.in_cents();
    };
    for (std::size_t i = 0; i < claims.size(); ++i) {
        if (claims[i].kind != Claim::series) {
            pay(name_of(table, claims[i]), found.amounts[i]);
            continue;
        }
        const Series& series = table.preferred[claims[i].index];
        for (const Holding& one : series.holders) pay(one.holder, found.amounts[i] * one.shares / series.shares());
    }
    std::vector<std::size_t> order(out.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return fractions[a] > fractions[b]; });
    for (std::size_t i = 0; left > 0 && i < order.size(); ++i, --left) out[order[i]].amount += Money::cents(1);
    return out;
}

// A point of the exit axis in exact dollars.
struct Point {
    Rational value, price;
    std::string what;
    bool claims = false;
};

std::vector<Point> points_of(const CapTable& table, const std::vector<Claim>& claims) {
    std::vector<Point> out;
    std::vector<std::int64_t> ranks;
    for (const Claim& one : claims)
        if (one.kind == Claim::series) ranks.push_back(one.seniority);
    std::sort(ranks.rbegin(), ranks.rend());
    ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
    Rational claimed = 0;
    for (const std::int64_t rank : ranks) {
        for (const Claim& one : claims)
            if (one.kind == Claim::series && one.seniority == rank) claimed += one.preference;
        out.push_back({claimed, 0, "claims of seniority " + std::to_string(rank) + " and above", true});
    }
    for (const Claim& one : claims) {
        Rational price;
        if (!one.acts_above(price)) continue;
        const std::string name = name_of(table, one);
        out.push_back({value_at(claims, price), price, one.kind == Claim::option ? name : name + " converts"});
        if (one.kind == Claim::series && one.participation == Series::capped) {
            price = (one.cap - one.preference) / one.shares;
            out.push_back({value_at(claims, price), price, name + " reaches its cap"});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Point& a, const Point& b) { return a.value < b.value; });
    return out;
}

// The first whole cent at or above a point.
Whole cent_of(const Rational& dollars_of_point) {
    const Rational cents = dollars_of_point * 100;
    const Whole whole = floor_of(cents);
    return cents == whole ? whole : Whole(whole + 1);
}

std::string place_of(const std::vector<Point>& points, Money value) {
    if (value == Money()) return "nothing";
    if (value == Money::cents(1)) return "one cent";
    const Whole here = value.in_cents();
    for (const Point& one : points) {
        const Whole first = cent_of(one.value);
        if (one.claims && here < first) return "short of the " + one.what;
        if (one.claims && here == first) return one.what + " exactly met";
        if (one.claims) continue;
        const std::string name = "break-point: " + one.what;
        if (here == first) return name + (first == one.value * 100 ? " (exactly)" : " (first cent at or above)");
        if (here + 1 == first) return name + ", one cent below";
        if (here == first + 1) return name + ", one cent above";
    }
    return points.empty() || exact_dollars(value) > points.back().value ? "above every break-point" : "between";
}

}  // namespace

ExitResult exit_at(const CapTable& table, Money value) {
    const auto claims = claims_of(table);
    const Equilibrium found = equilibrium(claims, exact_dollars(value));
    ExitResult out{.value = value, .why = place_of(points_of(table, claims), value)};
    for (const Claim& one : claims) {
        if (!one.acts_at(found.price)) continue;
        (one.kind == Claim::option ? out.exercised : out.converted).push_back(name_of(table, one));
    }
    out.common_price = fraction_text(found.price);
    out.price = found.price.convert_to<double>();
    out.payouts = paid_out(table, claims, found, value);
    return out;
}

std::vector<BreakPoint> break_points(const CapTable& table) {
    std::vector<BreakPoint> out;
    for (const Point& one : points_of(table, claims_of(table))) {
        const Whole first = cent_of(one.value);
        out.push_back({money_of(first), first == one.value * 100, one.what, fraction_text(one.price)});
    }
    return out;
}

Price common_price_at(const CapTable& table, Money value) {
    const Whole micros = floor_of(equilibrium(claims_of(table), exact_dollars(value)).price * 1'000'000);
    if (micros > std::numeric_limits<std::int64_t>::max()) throw std::overflow_error("price: of an exit");
    return {static_cast<std::int64_t>(micros)};
}

}  // namespace career::offer_calc
