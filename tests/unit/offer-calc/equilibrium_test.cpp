// SPDX-License-Identifier: MIT
// The waterfall held against its definition: a plain distribution for given choices, written anew here, and the
// question whether anyone would gain by choosing otherwise.
#include "tools/offer-calc/waterfall/equilibrium.hpp"

#include <boost/test/unit_test.hpp>
#include <set>

#include "libcommon/values/random.hpp"
#include "tools/offer-calc/waterfall/waterfall.hpp"

using namespace career;
using namespace career::offer_calc;

BOOST_AUTO_TEST_SUITE(equilibrium_of_choices)

CapTable random_table(Random& random) {
    CapTable table;
    const auto some = [&](std::uint64_t most) { return static_cast<std::int64_t>(random.below(most)); };
    for (std::int64_t i = 0; i <= some(3); ++i) table.common.push_back({"c" + std::to_string(i), 1 + some(9'000'000)});
    for (std::int64_t i = some(4); i > 0; --i)
        table.options.push_back({"o" + std::to_string(i), some(500'000), {some(900), 2}});
    for (std::int64_t i = some(5); i > 0; --i) {
        Series one;
        one.name = "s" + std::to_string(i);
        for (std::int64_t k = 0; k <= some(2); ++k)
            one.holders.push_back({one.name + "h" + std::to_string(k), 1 + some(3'000'000)});
        one.original_price = {1 + some(8'000), 3};
        one.multiple = {5 + some(20), 1};
        one.participation = static_cast<Series::Participation>(some(3));
        one.cap_multiple = {one.multiple.digits + some(30), 1};
        one.conversion_ratio = {50 + some(150), 2};
        one.seniority = some(3);
        table.preferred.push_back(one);
    }
    return table;
}

// What each claim gets if exactly `acting` convert and exercise: rules 1, 2 and 4 of the vectors' README, step by step.
std::vector<Rational> distributed(const std::vector<Claim>& claims, const std::vector<bool>& acting, Rational rest) {
    std::vector<Rational> got(claims.size());
    std::set<std::int64_t, std::greater<>> ranks;
    for (const Claim& one : claims) ranks.insert(one.seniority);
    const auto stays = [&](std::size_t i) { return claims[i].kind == Claim::series && !acting[i]; };
    for (const std::int64_t rank : ranks) {
        Rational claimed = 0;
        for (std::size_t i = 0; i < claims.size(); ++i)
            if (stays(i) && claims[i].seniority == rank) claimed += claims[i].preference;
        if (claimed == 0) continue;
        const Rational paid = std::min(rest, claimed);
        for (std::size_t i = 0; i < claims.size(); ++i)
            if (stays(i) && claims[i].seniority == rank) got[i] = claims[i].preference * paid / claimed;
        rest -= paid;
    }
    std::vector<bool> sharing(claims.size());
    for (std::size_t i = 0; i < claims.size(); ++i) {
        const Claim& one = claims[i];
        sharing[i] = one.kind == Claim::common || acting[i] || (stays(i) && one.participation != Series::none);
        if (one.kind == Claim::option && acting[i]) rest += one.strike * one.shares;
    }
    for (;;) {  // as far as the next cap, then without the capped one
        Rational shares = 0;
        for (std::size_t i = 0; i < claims.size(); ++i)
            if (sharing[i]) shares += claims[i].shares;
        if (rest == 0 || shares == 0) break;
        Rational step = rest / shares;
        for (std::size_t i = 0; i < claims.size(); ++i)
            if (sharing[i] && stays(i) && claims[i].participation == Series::capped)
                step = std::min(step, Rational((claims[i].cap - got[i]) / claims[i].shares));
        for (std::size_t i = 0; i < claims.size(); ++i) {
            if (!sharing[i]) continue;
            got[i] += step * claims[i].shares;
            rest -= step * claims[i].shares;
            if (stays(i) && claims[i].participation == Series::capped && got[i] >= claims[i].cap) sharing[i] = false;
        }
    }
    for (std::size_t i = 0; i < claims.size(); ++i)
        if (claims[i].kind == Claim::option && acting[i]) got[i] -= claims[i].strike * claims[i].shares;
    return got;
}

BOOST_AUTO_TEST_CASE(nobody_would_choose_otherwise) {
    Random random(2026);
    for (int round = 0; round < 400; ++round) {
        const CapTable table = random_table(random);
        const auto claims = claims_of(table);
        std::vector<Money> values{Money(), Money::cents(1)};
        for (const BreakPoint& point : break_points(table))
            for (const std::int64_t cent : {-1, 0, 1})
                if (point.value + Money::cents(cent) >= Money()) values.push_back(point.value + Money::cents(cent));
        values.push_back(Money::cents(static_cast<std::int64_t>(random.below(20'000'000'000))));
        for (const Money value : values) {
            const Rational exact(Whole(value.in_cents()), 100);
            const Equilibrium found = equilibrium(claims, exact);
            std::vector<bool> acting;
            for (const Claim& one : claims) acting.push_back(one.acts_at(found.price));
            const auto got = distributed(claims, acting, exact);
            Rational sum = 0;
            for (std::size_t i = 0; i < claims.size(); ++i) {
                BOOST_REQUIRE(got[i] == found.amounts[i]);
                sum += got[i];
            }
            BOOST_REQUIRE(sum == exact);
            for (std::size_t i = 0; i < claims.size(); ++i) {
                Rational price;
                if (!claims[i].acts_above(price)) continue;
                auto other = acting;
                other[i] = !other[i];
                const Rational deviating = distributed(claims, other, exact)[i];
                // Acts only if strictly better off; stays only if acting would not be.
                BOOST_REQUIRE(acting[i] ? got[i] > deviating : deviating <= got[i]);
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(every_cent_is_paid_out_and_more_is_never_less) {
    Random random(11);
    for (int round = 0; round < 300; ++round) {
        const CapTable table = random_table(random);
        const auto low = Money::cents(static_cast<std::int64_t>(random.below(8'000'000'000)));
        const auto high = low + Money::cents(static_cast<std::int64_t>(random.below(1'000'000'000)));
        const ExitResult a = exit_at(table, low), b = exit_at(table, high);
        Money sum;
        for (std::size_t i = 0; i < a.payouts.size(); ++i) {
            sum += a.payouts[i].amount;
            BOOST_REQUIRE(a.payouts[i].amount >= Money());
            // Rounding moves one cent at most.
            BOOST_REQUIRE(b.payouts[i].amount + Money::cents(1) >= a.payouts[i].amount);
        }
        BOOST_REQUIRE(sum == low);
    }
}

BOOST_AUTO_TEST_SUITE_END()
