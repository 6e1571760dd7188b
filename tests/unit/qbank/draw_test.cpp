// SPDX-License-Identifier: MIT
#include "tools/qbank/choose/draw.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <numeric>

namespace {

using namespace career;
using namespace career::qbank;

double chi_squared(const std::vector<double>& seen, const std::vector<double>& expected) {
    double sum = 0;
    for (std::size_t i = 0; i < seen.size(); ++i)
        sum += (seen[i] - expected[i]) * (seen[i] - expected[i]) / expected[i];
    return sum;
}

// A million questions drawn, three at a time of 328. For 327 degrees of freedom the statistic lies between 248 and 416
// but for once in a thousand (Wilson and Hilferty's approximation): the seed is fixed, so the test either always passes
// or never.
BOOST_AUTO_TEST_CASE(choice_passes_chi_squared) {
    constexpr std::size_t size = 328, draws = 333'334;
    std::vector<double> by_question(size), by_place_and_half(6);
    for (std::size_t i = 0; i < draws; ++i) {
        Random random(i);
        const auto drawn = draw(random, size, 3);
        for (std::size_t place = 0; place < 3; ++place) {
            by_question[drawn[place]] += 1;
            by_place_and_half[2 * place + drawn[place] / (size / 2)] += 1;
        }
    }
    const double statistic = chi_squared(by_question, std::vector<double>(size, 3.0 * draws / size));
    BOOST_TEST(statistic > 248);
    BOOST_TEST(statistic < 416);
    BOOST_TEST(chi_squared(by_place_and_half, std::vector<double>(6, draws / 2.0)) < 16.3);
}

BOOST_AUTO_TEST_CASE(weights_are_kept) {
    const std::vector<std::uint32_t> weights = {1, 4, 0, 2, 1};
    std::vector<double> seen(5);
    Random random(11);
    for (const auto one : draw_weighted_repeated(random, weights, 80'000)) seen[one] += 1;
    BOOST_TEST(seen[2] == 0);
    BOOST_TEST(chi_squared({seen[0], seen[1], seen[3], seen[4]}, {10'000, 40'000, 20'000, 10'000}) < 16.3);
}

BOOST_AUTO_TEST_CASE(nothing_is_drawn_twice) {
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        Random random(seed);
        auto drawn = draw(random, 20, 50);
        BOOST_TEST(drawn.size() == 20U);
        std::sort(drawn.begin(), drawn.end());
        BOOST_TEST((std::adjacent_find(drawn.begin(), drawn.end()) == drawn.end()));
        const std::vector<std::uint32_t> weights = {3, 0, 1, 5};
        auto weighted = draw_weighted(random, weights, 9);
        std::sort(weighted.begin(), weighted.end());
        BOOST_TEST((weighted == std::vector<std::uint64_t>{0, 2, 3}));
    }
}

// These numbers are a promise to everyone who noted a seed.
BOOST_AUTO_TEST_CASE(seeds_keep_their_questions) {
    Random random(7);
    BOOST_TEST((draw(random, 328, 4) == std::vector<std::uint64_t>{226, 47, 208, 230}));
    BOOST_TEST((draw_repeated(random, 1'000'000'000'000, 2) == std::vector<std::uint64_t>{697960263513, 39875432076}));
}

}  // namespace
