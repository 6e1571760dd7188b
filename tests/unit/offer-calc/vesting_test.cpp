// SPDX-License-Identifier: MIT
#include "tools/offer-calc/offer/vesting.hpp"

#include <boost/test/data/test_case.hpp>
#include <numeric>

#include "libcommon/values/random.hpp"
#include "tests/unit/offer-calc/offer_support.hpp"

using namespace career;
using namespace career::offer_calc;

BOOST_AUTO_TEST_SUITE(vesting)

Vesting schedule(const std::string& table) {
    const Value value = toml_of("v = " + table);
    Errors errors;
    TableReader in(value, "o.toml", errors);
    const Vesting out = read_vesting(*in.table_if("v"), errors);
    BOOST_REQUIRE_MESSAGE(errors.empty(), (errors.empty() ? std::string() : to_text(errors.front())));
    return out;
}

struct Row {
    std::string table;
    std::vector<std::pair<int, std::int64_t>> shares_of_4800;  // month, shares
};
std::ostream& operator<<(std::ostream& os, const Row& row) { return os << row.table; }
const Row rows[] = {
    {"{ months = 12, every_months = 6 }", {{6, 2400}, {12, 2400}}},
    {"{ months = 48, cliff_months = 12, every_months = 12 }", {{12, 1200}, {24, 1200}, {36, 1200}, {48, 1200}}},
    {"{ months = 24, cliff_months = 12, every_months = 3 }", {{12, 2400}, {15, 600}, {18, 600}, {21, 600}, {24, 600}}},
    {"{ months = 10, every_months = 4 }", {{4, 1920}, {8, 1920}, {10, 960}}},
    {"{ schedule = \"back-loaded\" }", {{12, 240}, {24, 720}, {36, 1920}, {48, 1920}}},
    {"{ schedule = \"front-loaded\" }", {{12, 1584}, {24, 1584}, {36, 1056}, {48, 576}}},
    {"{ schedule = \"annual\" }", {{12, 1200}, {24, 1200}, {36, 1200}, {48, 1200}}},
    {"{ parts = [\"5%\", \"15%\", \"40%\", \"40%\"], every_months = 6 }",
     {{6, 120}, {12, 120}, {18, 360}, {24, 360}, {30, 960}, {36, 960}, {42, 960}, {48, 960}}},
    {"{ parts = [\"50%\", \"50%\"], part_months = 6 }", {{6, 2400}, {12, 2400}}},
    {"{ list = [{ month = 1, part = \"12.5%\" }, { month = 9, part = \"87.5%\" }] }", {{1, 600}, {9, 4200}}},
};

BOOST_DATA_TEST_CASE(each_kind_of_schedule, boost::unit_test::data::make(rows), row) {
    const Vesting read = schedule(row.table);
    const auto shares = vests(std::int64_t{4800}, read);
    BOOST_REQUIRE(shares.size() == row.shares_of_4800.size());
    for (std::size_t i = 0; i < shares.size(); ++i) {
        BOOST_TEST(read.parts[i].month == row.shares_of_4800[i].first);
        BOOST_TEST(shares[i] == row.shares_of_4800[i].second);
    }
}

BOOST_AUTO_TEST_CASE(named_schedules_of_four_years) {
    BOOST_TEST(schedule("{ schedule = \"monthly\" }").parts.size() == 37U);    // the cliff, then 36 months
    BOOST_TEST(schedule("{ schedule = \"quarterly\" }").parts.size() == 13U);  // the cliff, then 12 quarters
}

BOOST_AUTO_TEST_CASE(every_cent_and_share_vests) {
    Random random(7);
    for (int round = 0; round < 2000; ++round) {
        const int months = 1 + static_cast<int>(random.below(120));
        const int cliff = static_cast<int>(random.below(static_cast<std::uint64_t>(months) + 1));
        const int every = 1 + static_cast<int>(random.below(24));
        const Vesting read = vesting_by_months(months, cliff, every);
        const auto grant = static_cast<std::int64_t>(random.below(1'000'000'000'000));
        Money cents;
        for (const Money one : vests(Money::cents(grant), read)) {
            BOOST_REQUIRE(one >= Money());
            cents += one;
        }
        BOOST_REQUIRE(cents.in_cents() == grant);
        const auto shares = vests(grant, read);
        BOOST_REQUIRE(std::accumulate(shares.begin(), shares.end(), std::int64_t{0}) == grant);
        BOOST_REQUIRE((read.parts.back().vested == Share{1, 1}));
        BOOST_REQUIRE(read.parts.back().month == months);
    }
}

BOOST_AUTO_TEST_CASE(nothing_vests_before_the_cliff) {
    const Vesting read = schedule("{ months = 48, cliff_months = 12, every_months = 1 }");
    BOOST_TEST((vested_after(read, 11) == Share{0, 1}));
    BOOST_TEST((vested_after(read, 12) == Share{1, 4}));
    BOOST_TEST((vested_after(read, 47) == Share{47, 48}));
    BOOST_TEST((vested_after(read, 400) == Share{1, 1}));
}

BOOST_AUTO_TEST_SUITE_END()
