// SPDX-License-Identifier: MIT
#include "libcommon/values/money.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <limits>
#include <ostream>

using namespace career;

BOOST_AUTO_TEST_SUITE(money)

struct Row {
    std::int64_t cents, num, den, down, half_even, half_away;
};
std::ostream& operator<<(std::ostream& os, const Row& r) { return os << r.cents << " x " << r.num << '/' << r.den; }
const Row rows[] = {{100, 1, 3, 33, 33, 33},    {250, 1, 100, 2, 2, 3}, {350, 1, 100, 3, 4, 4},
                    {-250, 1, 100, -3, -2, -3}, {-1, 1, 3, -1, 0, 0},   {0, 5, 7, 0, 0, 0}};

BOOST_DATA_TEST_CASE(part_rounds_as_named, boost::unit_test::data::make(rows), row) {
    BOOST_TEST(part(Money::cents(row.cents), {row.num, row.den}, Round::down).in_cents() == row.down);
    BOOST_TEST(part(Money::cents(row.cents), {row.num, row.den}, Round::half_even).in_cents() == row.half_even);
    BOOST_TEST(part(Money::cents(row.cents), {row.num, row.den}, Round::half_away).in_cents() == row.half_away);
}

BOOST_AUTO_TEST_CASE(overflow_is_an_error) {
    const Money most = Money::cents(std::numeric_limits<std::int64_t>::max());
    BOOST_CHECK_THROW(most + Money::cents(1), std::overflow_error);
    BOOST_CHECK_THROW(Money::cents(-2) - most, std::overflow_error);
    BOOST_CHECK_THROW(most * 2, std::overflow_error);
    BOOST_CHECK_THROW(part(most, {2, 1}, Round::down), std::overflow_error);
    BOOST_CHECK_THROW(part(most, {1, 0}, Round::down), std::domain_error);
}

BOOST_AUTO_TEST_SUITE_END()
