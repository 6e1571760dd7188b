// SPDX-License-Identifier: MIT
// What holds a level in one dimension, told by readings alone.
#include <boost/test/unit_test.hpp>

#include "tests/unit/level-check/support.hpp"

using namespace career;
using namespace career::level_check;
using namespace career::level_check::test;

namespace {

ReadItem shows(Level level, Strength strength) {
    ReadItem out;
    out.reading.dimension = Dimension::influence;
    out.reading.level = level;
    out.reading.strength = strength;
    return out;
}

ReadItem against(std::optional<Level> failure_mode = std::nullopt) {
    ReadItem out = shows(Level::below_senior, Strength::medium);
    out.reading.against = true;
    out.reading.failure_mode = failure_mode;
    return out;
}

std::string held(const std::vector<ReadItem>& items) {
    const DimensionResult result = weigh(items, Dimension::influence, day);
    return std::string(id_of(result.level.value())) + " from " + std::string(id_of(result.low));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(level_check_weigh)

BOOST_AUTO_TEST_CASE(two_items_hold_their_level) {
    BOOST_TEST(held({shows(Level::staff, Strength::medium), shows(Level::staff, Strength::medium)}) ==
               "staff from staff");
    BOOST_TEST(held({shows(Level::staff, Strength::weak), shows(Level::principal, Strength::weak)}) ==
               "staff from below-senior");
}

BOOST_AUTO_TEST_CASE(one_concrete_deed_holds_it_less_surely) {
    BOOST_TEST(held({shows(Level::staff, Strength::medium)}) == "staff from senior");
    BOOST_TEST(held({shows(Level::principal, Strength::strong)}) == "principal from staff");
}

BOOST_AUTO_TEST_CASE(one_claim_holds_senior_at_most) {
    BOOST_TEST(held({shows(Level::principal, Strength::weak)}) == "senior from below-senior");
    BOOST_TEST(held({shows(Level::principal, Strength::weak), shows(Level::senior, Strength::strong)}) ==
               "senior from senior");
}

BOOST_AUTO_TEST_CASE(what_speaks_against_asks_for_a_second_item) {
    BOOST_TEST(held({shows(Level::staff, Strength::strong), against()}) == "senior from senior");
    BOOST_TEST(held({shows(Level::staff, Strength::strong), shows(Level::staff, Strength::weak), against()}) ==
               "staff from senior");
    BOOST_TEST(held({shows(Level::staff, Strength::strong), against(Level::staff)}) == "staff from senior");
    BOOST_TEST(held({against()}) == "below-senior from below-senior");
}

BOOST_AUTO_TEST_SUITE_END()
