// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/matrix.hpp"

#include <boost/test/unit_test.hpp>

#include "libcommon/values/random.hpp"

using namespace career;
using namespace career::doc_skeleton;

BOOST_AUTO_TEST_SUITE(matrices)

BOOST_AUTO_TEST_CASE(totals_are_shares_of_the_weights) {
    Matrix matrix{.title = {},
                  .criteria = {{"cost", "$", 3, true}, {"speed", "", 1, false}},
                  .choices = {{"a", {10, 1}, {}}, {"b", {20, 5}, {}}}};
    const auto sums = totals(matrix);
    BOOST_TEST(sums[0] == 0.75, boost::test_tools::tolerance(1e-12));
    BOOST_TEST(sums[1] == 0.25, boost::test_tools::tolerance(1e-12));
    const auto turn = least_turn(matrix);
    BOOST_REQUIRE(turn);
    // 3 of cost against 1 of speed: either may move by 2 before b draws level.
    BOOST_TEST(turn->weight == 1.0, boost::test_tools::tolerance(1e-12));
}

BOOST_AUTO_TEST_CASE(the_turn_turns_and_nothing_smaller_does) {
    Random random(7, 1);
    for (int round = 0; round < 500; ++round) {
        Matrix matrix;
        const std::size_t criteria = 2 + random.next() % 4, choices = 2 + random.next() % 3;
        for (std::size_t k = 0; k < criteria; ++k)
            matrix.criteria.push_back({"c" + std::to_string(k), "", 1.0 + random.next() % 9, random.next() % 2 == 0});
        for (std::size_t c = 0; c < choices; ++c) {
            Choice choice{.name = "o" + std::to_string(c), .scores = {}, .written = {}};
            for (std::size_t k = 0; k < criteria; ++k) choice.scores.push_back(random.next() % 100);
            matrix.choices.push_back(std::move(choice));
        }
        const std::size_t best = best_choice(totals(matrix));
        const auto turn = least_turn(matrix);
        const auto best_with = [&](std::size_t criterion, double weight) {
            Matrix other = matrix;
            other.criteria[criterion].weight = std::max(weight, 0.0);
            return best_choice(totals(other));
        };
        const double step = turn ? std::abs(turn->weight - matrix.criteria[turn->criterion].weight) : 5;
        if (turn && step > 1e-6) {
            const double beyond =
                turn->weight + (turn->weight > matrix.criteria[turn->criterion].weight ? 1e-6 : -1e-6);
            if (beyond > 0) BOOST_TEST(best_with(turn->criterion, beyond) != best);
        }
        if (step < 1e-6) continue;
        for (std::size_t k = 0; k < criteria; ++k)
            for (const double part : {-0.99, -0.5, 0.5, 0.99})
                BOOST_TEST(best_with(k, matrix.criteria[k].weight + part * step) == best);
    }
}

BOOST_AUTO_TEST_SUITE_END()
