// SPDX-License-Identifier: MIT
#include "tools/offer-calc/simulate/simulate.hpp"

#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <cmath>

#include "libcommon/values/random.hpp"
#include "tests/unit/offer-calc/offer_support.hpp"
#include "tools/offer-calc/simulate/functions.hpp"
#include "tools/offer-calc/simulate/philox.hpp"

namespace career::offer_calc {

static std::ostream& operator<<(std::ostream& os, Vectors vectors) { return os << static_cast<int>(vectors); }

}  // namespace career::offer_calc

using namespace career;
using namespace career::offer_calc;

BOOST_AUTO_TEST_SUITE(simulation)

// The known answers that the authors of Philox publish with it.
BOOST_AUTO_TEST_CASE(philox_gives_its_known_answers) {
    BOOST_TEST((philox({0, 0, 0, 0}, {0, 0}) == PhiloxCounter{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
    BOOST_TEST((philox({0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff}, {0xffffffff, 0xffffffff}) ==
                PhiloxCounter{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
    BOOST_TEST((philox({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344}, {0xa4093822, 0x299f31d0}) ==
                PhiloxCounter{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

BOOST_AUTO_TEST_CASE(functions_are_close_to_the_true_ones) {
    Random random(1);
    for (int i = 0; i < 20'000; ++i) {
        const double x = std::exp((random.unit() - 0.5) * 200);
        BOOST_REQUIRE(std::fabs(log_of(x) - std::log(x)) < 1e-11 * std::max(1.0, std::fabs(std::log(x))));
        const double y = (random.unit() - 0.5) * 200;
        BOOST_REQUIRE(std::fabs(exp_of(y) / std::exp(y) - 1) < 1e-11);
        const auto turn = static_cast<std::uint32_t>(random.next());
        const double angle = static_cast<double>(turn) * 0x1p-32 * 2 * 3.14159265358979323846;
        const SineCosine got = sincos_of_turn(turn);
        BOOST_REQUIRE(std::fabs(got.sine - std::sin(angle)) < 1e-9);
        BOOST_REQUIRE(std::fabs(got.cosine - std::cos(angle)) < 1e-9);
    }
    BOOST_TEST(sincos_of_turn(0x40000000).sine == 1.0);
    BOOST_TEST(exp_of(0) == 1.0);
    BOOST_TEST(log_of(1) == 0.0);
}

PathModel some_model() {
    PathModel model{.stream = 3, .volatility = 0.4};
    model.years.resize(6);
    for (std::size_t y = 0; y < model.years.size(); ++y)
        for (std::size_t k = 0; k < pieces; ++k) {
            model.years[y].from[k] = 1000.0 * static_cast<double>(y) + static_cast<double>(k);
            model.years[y].slope[k] = 50.0 + static_cast<double>(k % 7);
        }
    return model;
}

// Each generation of vectors that this machine has against a plain loop, bit for bit.
BOOST_DATA_TEST_CASE(the_kernel_equals_a_plain_loop, boost::unit_test::data::make(all_vectors()), vectors) {
    const PathModel model = some_model();
    const std::uint64_t seed = 0x123456789ULL, first = 0xFFFFFF00ULL;  // across the carry of the counter
    const std::size_t count = 500;
    std::vector<double> totals(block_paths);
    std::vector<std::uint32_t> counts(model.years.size() * normal_bins), expected(counts.size());
    run_paths(model, seed, first, count, totals.data(), counts.data(), vectors);
    for (std::size_t i = 0; i < count; ++i) {
        double walk = 0, total = 0;
        for (std::size_t year = 0; year < model.years.size(); ++year) {
            const PhiloxCounter drawn =
                philox(path_counter(first + i, static_cast<std::uint32_t>(year / 4), model.stream), seed_key(seed));
            const std::size_t pair = year % 4 / 2 * 2;
            const double radius = std::sqrt(-2.0 * log_of((static_cast<double>(drawn[pair]) + 0.5) * 0x1p-32));
            const SineCosine turn = sincos_of_turn(drawn[pair + 1]);
            walk = walk + radius * (year % 2 == 0 ? turn.cosine : turn.sine);
            const double years = static_cast<double>(year + 1);
            const double place = walk * (bins_per_sigma / std::sqrt(years)) + normal_range * bins_per_sigma;
            ++expected[year * normal_bins + static_cast<std::size_t>(place)];
            const double log_ratio =
                -0.5 * model.volatility * model.volatility * static_cast<int>(years) + model.volatility * walk;
            const auto piece = static_cast<std::size_t>(log_ratio * (knots_per_octave * 0x1.71547652b82fep+0) +
                                                        static_cast<double>(pieces / 2));
            total += model.years[year].from[piece] + model.years[year].slope[piece] * exp_of(log_ratio);
        }
        BOOST_REQUIRE(totals[i] == total);
    }
    BOOST_TEST(counts == expected);
}

std::vector<SimulatedOffer> two_offers() {
    const Horizon horizon;
    std::vector<SimulatedOffer> out;
    for (const char* name : {"acme", "globex"}) {
        Offer offer = example_offer(name);
        offer.location.state = "TX";
        auto world = tax_world(offer, std::nullopt);
        BOOST_REQUIRE(bool(world));
        Valued one = valued(std::move(offer), world.take(), horizon);
        PathModel model = path_model(one, horizon, one.offer.growth.volatility, static_cast<std::uint32_t>(out.size()));
        out.push_back({std::move(one), std::move(model)});
    }
    return out;
}

bool same(const Counts& a, const Counts& b) {
    bool equal = a.paths == b.paths && a.wins == b.wins;
    for (std::size_t i = 0; i < a.offers.size(); ++i)
        equal = equal && a.offers[i].prices == b.offers[i].prices && a.offers[i].totals == b.offers[i].totals &&
                a.offers[i].sum_cents == b.offers[i].sum_cents;
    return equal;
}

BOOST_AUTO_TEST_CASE(neither_threads_nor_parts_change_anything) {
    const auto offers = two_offers();
    Plan plan{.seed = 9, .paths = 200'001};
    const Counts whole = simulated(offers, plan);
    BOOST_TEST(whole.paths == plan.paths);
    plan.threads = 5;
    BOOST_TEST(same(simulated(offers, plan), whole));
    for (const unsigned shards : {2U, 7U}) {
        plan.shards = shards;
        Counts sum;
        for (unsigned k = 1; k <= shards; ++k) {
            plan.shard = k;
            Counts part = simulated(offers, plan);
            if (k == 1)
                sum = std::move(part);
            else
                sum.add(part);
        }
        BOOST_TEST(same(sum, whole));
    }
}

BOOST_AUTO_TEST_CASE(the_mean_is_the_valuation_and_the_middle_is_the_model) {
    const auto offers = two_offers();
    const Counts counts = simulated(offers, {.seed = 4, .paths = 400'000});
    for (std::size_t i = 0; i < offers.size(); ++i) {
        const double mean = static_cast<double>(counts.offers[i].sum_cents) / static_cast<double>(counts.paths);
        const double valued_at = static_cast<double>(offers[i].valued.value.total.take_home.in_cents());
        BOOST_TEST(std::fabs(mean / valued_at - 1) < 0.01);  // taxes bend it a little
        for (std::size_t year = 0; year < 4; ++year) {
            const std::uint64_t* prices = counts.offers[i].prices.data() + year * normal_bins;
            BOOST_TEST(std::fabs(normal_at(quantile_place(prices, normal_bins, 0.5))) < 0.01);
            BOOST_TEST(std::fabs(normal_at(quantile_place(prices, normal_bins, 0.95)) - 1.6449) < 0.01);
            BOOST_TEST(std::fabs(normal_at(quantile_place(prices, normal_bins, 0.05)) + 1.6449) < 0.01);
        }
    }
    const double a = static_cast<double>(counts.wins[1]), b = static_cast<double>(counts.wins[2]);
    BOOST_TEST(a + b <= static_cast<double>(counts.paths));
}

BOOST_AUTO_TEST_CASE(a_constant_offer_always_beats_a_worse_one) {
    const Horizon horizon;
    std::vector<SimulatedOffer> offers;
    for (const char* base : {"100k", "150k"}) {
        Offer offer =
            offer_of("company = \"A\"\nlocation = { state = \"TX\" }\nbase = \"" + std::string(base) + "\"\n");
        auto world = tax_world(offer, std::nullopt);
        Valued one = valued(std::move(offer), world.take(), horizon);
        PathModel model = path_model(one, horizon, {0, 1}, static_cast<std::uint32_t>(offers.size()));
        offers.push_back({std::move(one), std::move(model)});
    }
    const Counts counts = simulated(offers, {.paths = 1000});
    BOOST_TEST(counts.wins[1] == 0U);
    BOOST_TEST(counts.wins[2] == 1000U);
    BOOST_TEST(counts.offers[0].sum_cents / 1000 == offers[0].valued.value.total.take_home.in_cents());
}

BOOST_AUTO_TEST_CASE(quantiles_lie_on_a_line_within_a_bin) {
    std::vector<std::uint64_t> counts(total_bins);
    counts[100] = 10, counts[101] = 10;
    BOOST_TEST(quantile_place(counts.data(), total_bins, 0.25) == 100.5);
    BOOST_TEST(quantile_place(counts.data(), total_bins, 1.0) == 102.0);
    for (const double dollars : {1.0, 3.5, 1e5, 7.77e8})
        BOOST_TEST(std::fabs(total_at(static_cast<double>(total_bin(dollars)) + 0.5) / dollars - 1) < 0.003);
    BOOST_TEST(total_bin(-5) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
