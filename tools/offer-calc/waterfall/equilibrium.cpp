// SPDX-License-Identifier: MIT
#include "tools/offer-calc/waterfall/equilibrium.hpp"

#include <algorithm>

namespace career::offer_calc {

Rational rational(Decimal value) {
    Whole den = 1;
    for (int i = 0; i < value.places; ++i) den *= 10;
    return Rational(Whole(value.digits), den);
}

Rational Claim::at(const Rational& price) const {
    if (kind == common) return price * shares;
    if (kind == option) return price > strike ? Rational((price - strike) * shares) : Rational(0);
    const Rational converted = price * shares;
    switch (participation) {
        case Series::none:
            return std::max(preference, converted);
        case Series::full:
            return preference + converted;
        case Series::capped:
            return std::max(std::min(Rational(preference + converted), cap), converted);
    }
    return 0;
}

bool Claim::acts_above(Rational& price) const {
    if (shares == 0) return false;
    if (kind == option) {
        price = strike;
        return true;
    }
    if (kind == common || participation == Series::full) return false;
    price = (participation == Series::capped ? cap : preference) / shares;
    return true;
}

bool Claim::acts_at(const Rational& price) const {
    Rational least;
    return acts_above(least) && price > least;
}

Rational Claim::slope_above(const Rational& price) const {
    if (kind == common) return shares;
    if (kind == series && participation == Series::full) return shares;
    Rational least;
    if (!acts_above(least)) return 0;
    if (price >= least) return shares;
    const bool below_cap = kind == series && participation == Series::capped && preference + price * shares < cap;
    return below_cap ? shares : Rational(0);
}

std::vector<Claim> claims_of(const CapTable& table) {
    std::vector<Claim> out;
    for (std::size_t i = 0; i < table.common.size(); ++i)
        out.push_back({.kind = Claim::common, .index = i, .shares = table.common[i].shares});
    for (std::size_t i = 0; i < table.options.size(); ++i)
        out.push_back({.kind = Claim::option,
                       .index = i,
                       .shares = table.options[i].shares,
                       .strike = rational(table.options[i].strike)});
    for (std::size_t i = 0; i < table.preferred.size(); ++i) {
        const Series& one = table.preferred[i];
        const Rational paid_in = rational(one.original_price) * one.shares();
        out.push_back({.kind = Claim::series,
                       .index = i,
                       .shares = rational(one.conversion_ratio) * one.shares(),
                       .preference = paid_in * rational(one.multiple),
                       .cap = paid_in * rational(one.cap_multiple),
                       .participation = one.participation,
                       .seniority = one.seniority});
    }
    return out;
}

Rational all_preferences(const std::vector<Claim>& claims) {
    Rational sum = 0;
    for (const Claim& one : claims) sum += one.preference;
    return sum;
}

Rational value_at(const std::vector<Claim>& claims, const Rational& price) {
    Rational sum = 0;
    for (const Claim& one : claims) sum += one.at(price);
    return sum;
}

std::vector<Rational> corners(const std::vector<Claim>& claims) {
    std::vector<Rational> out{0};
    for (const Claim& one : claims) {
        Rational least;
        if (one.acts_above(least)) out.push_back(least);
        if (one.kind == Claim::series && one.participation == Series::capped && one.shares != 0)
            out.push_back((one.cap - one.preference) / one.shares);
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

namespace {

// Too little for all preferences: by seniority, and within one rank in proportion to the claims.
void pay_preferences(const std::vector<Claim>& claims, Rational rest, std::vector<Rational>& amounts) {
    std::vector<std::int64_t> ranks;
    for (const Claim& one : claims)
        if (one.kind == Claim::series) ranks.push_back(one.seniority);
    std::sort(ranks.rbegin(), ranks.rend());
    ranks.erase(std::unique(ranks.begin(), ranks.end()), ranks.end());
    for (const std::int64_t rank : ranks) {
        Rational claimed = 0;
        const auto in_rank = [&](const Claim& one) { return one.kind == Claim::series && one.seniority == rank; };
        for (const Claim& one : claims)
            if (in_rank(one)) claimed += one.preference;
        if (claimed == 0) continue;
        const Rational paid = std::min(rest, claimed);
        for (std::size_t i = 0; i < claims.size(); ++i)
            if (in_rank(claims[i])) amounts[i] = claims[i].preference * paid / claimed;
        rest -= paid;
    }
}

}  // namespace

Equilibrium equilibrium(const std::vector<Claim>& claims, const Rational& exit_value) {
    Equilibrium out{0, std::vector<Rational>(claims.size())};
    if (exit_value <= all_preferences(claims)) {
        pay_preferences(claims, exit_value, out.amounts);
        return out;
    }
    // The last corner whose value is below the exit's, and from there along the slope.
    Rational from = 0, from_value = value_at(claims, 0);
    for (const Rational& corner : corners(claims)) {
        const Rational value = value_at(claims, corner);
        if (value >= exit_value) break;
        from = corner, from_value = value;
    }
    Rational slope = 0;
    for (const Claim& one : claims) slope += one.slope_above(from);
    out.price = from + (exit_value - from_value) / slope;
    for (std::size_t i = 0; i < claims.size(); ++i) out.amounts[i] = claims[i].at(out.price);
    return out;
}

}  // namespace career::offer_calc
