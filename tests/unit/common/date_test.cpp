// SPDX-License-Identifier: MIT
#include "libcommon/values/date.hpp"

#include <boost/test/unit_test.hpp>

#include "libcommon/values/random.hpp"

using namespace career;

BOOST_AUTO_TEST_SUITE(date)

BOOST_AUTO_TEST_CASE(only_days_that_exist_are_read) {
    BOOST_TEST((parse_date("2024-02-29") == Date{2024, 2, 29}));
    for (const char* bad : {"2025-02-29", "2025-13-01", "2025-1-01", "2025-01-00", "0000-01-01", "2025-01-01 ",
                            "20250101", "2025--1-01", "2025-01--1"})
        BOOST_TEST(!parse_date(bad).has_value(), bad);
}

BOOST_AUTO_TEST_CASE(every_day_round_trips) {
    for (std::int64_t day = days_of({1999, 12, 1}); day < days_of({2101, 1, 1}); ++day) {
        BOOST_REQUIRE(days_of(date_of(day)) == day);
        BOOST_REQUIRE((parse_date(to_text(date_of(day))) == date_of(day)));
    }
    BOOST_TEST(days_of({1970, 1, 1}) == 0);
}

BOOST_AUTO_TEST_CASE(months_end_at_their_last_day) {
    BOOST_TEST((add_months({2025, 1, 31}, 1) == Date{2025, 2, 28}));
    BOOST_TEST((add_months({2024, 1, 31}, 1) == Date{2024, 2, 29}));
    BOOST_TEST((add_months({2025, 3, 31}, -4) == Date{2024, 11, 30}));
    BOOST_TEST((add_days({2025, 12, 31}, 1) == Date{2026, 1, 1}));
    BOOST_TEST((add_days({2025, 12, 31}, INT64_MAX) == Date{9999, 12, 31}));
    BOOST_TEST(weekday({2026, 11, 25}) == 3);
}

BOOST_AUTO_TEST_CASE(pcg32_gives_the_published_numbers) {
    // pcg32-demo of the reference: seed 42, stream 54.
    Random random(42, 54);
    for (const std::uint32_t expected : {0xa15c02b7U, 0x7b47f409U, 0xba1d3330U, 0x83d2f293U, 0xbfa4784bU, 0xcbed606eU})
        BOOST_TEST(random.next() == expected);
    for (int i = 0; i < 1000; ++i) BOOST_REQUIRE(random.below(7) < 7);
}

BOOST_AUTO_TEST_SUITE_END()
