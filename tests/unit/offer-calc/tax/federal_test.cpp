// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/offer-calc/tax/support.hpp"

using namespace career;
using namespace career::offer_calc::tax;

BOOST_AUTO_TEST_SUITE(federal)

BOOST_DATA_TEST_CASE(public_vectors, boost::unit_test::data::make(read_rows("tax/federal-public.csv")), row) {
    const Household household = household_of(row);
    BOOST_TEST(!fault_of(household));
    const FederalTax tax = federal_tax(law_of(household.year), household);
    for (const auto& field : federal_fields)
        BOOST_TEST((tax.*field.member).in_cents() == std::stoll(row[field.name]), field.name << ": " << row["why"]);
}

BOOST_AUTO_TEST_CASE(steps_add_up_to_the_result_and_name_their_sources) {
    const Household household{
        .year = 2026, .wages_primary = dollars("300000.00"), .iso_preference = dollars("250000.00")};
    Steps steps;
    const FederalReturn computed = federal_return(law_of(2026), household, &steps);
    for (const Step& step : steps) {
        BOOST_TEST(!step.rule.empty(), step.name);
        BOOST_TEST(!step.source.empty(), step.name);
    }
    BOOST_TEST((steps.back().value == computed.total));
    BOOST_TEST((federal_return(law_of(2026), household).total == computed.total));
}

BOOST_AUTO_TEST_CASE(more_wages_never_take_home_less) {
    // The rates on a further dollar of wages, all surtaxes together, stay below 100 % in these years' federal law:
    // there is no cliff among them.
    Random random(20);
    for (int i = 0; i < 20'000; ++i) {
        Household less = random_household(random, first_year + static_cast<std::int32_t>(random.below(3)));
        Household more = less;
        more.wages_primary += Money::cents(static_cast<std::int64_t>(random.below(10'000'000)));
        const Money more_tax = federal_tax(law_of(less.year), more).total_with_payroll;
        const Money less_tax = federal_tax(law_of(less.year), less).total_with_payroll;
        const Money more_pay = more.wages_primary - less.wages_primary;
        BOOST_TEST(more_tax - less_tax <= more_pay + Money::cents(1));
        BOOST_TEST(more_tax >= less_tax);
    }
}

BOOST_AUTO_TEST_CASE(a_deduction_never_costs_by_itself) {
    // Not so with AMT: who itemises loses the standard deduction's... both are added back, so other deductions only
    // help.
    Random random(21);
    for (int i = 0; i < 20'000; ++i) {
        Household less = random_household(random, first_year + static_cast<std::int32_t>(random.below(3)));
        Household more = less;
        more.other_itemized += Money::cents(static_cast<std::int64_t>(random.below(10'000'000)));
        BOOST_TEST(federal_tax(law_of(less.year), more).total_federal_income_tax <=
                   federal_tax(law_of(less.year), less).total_federal_income_tax);
    }
}

BOOST_AUTO_TEST_CASE(the_parts_are_the_total_within_a_cent_each) {
    Random random(22);
    for (int i = 0; i < 20'000; ++i) {
        const Household household = random_household(random, 2026);
        const FederalTax tax = federal_tax(law_of(2026), household);
        const Money parts = tax.regular_tax + tax.amt + tax.niit;
        BOOST_TEST(std::abs((parts - tax.total_federal_income_tax).in_cents()) <= 2);
    }
}

struct BadRow {
    const char* field;
    Household household;
    friend std::ostream& operator<<(std::ostream& os, const BadRow& row) { return os << row.field; }
};
const BadRow bad_rows[] = {
    {"wages_primary", {.wages_primary = Money::cents(-1)}},
    {"wages_spouse", {.status = FilingStatus::head, .wages_spouse = Money::cents(1)}},
    {"qualified_dividends", {.qualified_dividends = Money::cents(2), .ordinary_dividends = Money::cents(1)}},
    {"long_gain", {.long_gain = Money() - most_money - Money::cents(1)}},
    {"interest", {.interest = most_money + Money::cents(1)}},
};
BOOST_DATA_TEST_CASE(impossible_households_are_named, boost::unit_test::data::make(bad_rows), row) {
    const auto fault = fault_of(row.household);
    BOOST_REQUIRE(fault.has_value());
    BOOST_TEST(fault->field == row.field);
    BOOST_TEST(!fault->remedy.empty());
}

BOOST_AUTO_TEST_CASE(the_largest_household_does_not_overflow) {
    for (std::int32_t year = first_year; year <= last_year; ++year) {
        Household most{.year = year, .status = FilingStatus::joint};
        for (const auto& field : household_fields) most.*field.member = most_money;
        BOOST_TEST(federal_tax(law_of(year), most).agi == most_money * 6);
    }
}

BOOST_AUTO_TEST_SUITE_END()
