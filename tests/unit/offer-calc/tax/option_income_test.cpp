// SPDX-License-Identifier: MIT
// What the handbook says of ISOs, NSOs and the 83(b) election, and the statutes behind it.
#include <boost/test/unit_test.hpp>

#include "tests/unit/offer-calc/tax/support.hpp"
#include "tools/offer-calc/tax/option_income.hpp"

using namespace career;
using namespace career::offer_calc::tax;

namespace {

// 1,000 options at $2, granted 2023-01-10, exercised 2024-03-01 at $10.
OptionExercise options(bool iso) {
    return {.iso = iso,
            .granted = {2023, 1, 10},
            .exercised = {2024, 3, 1},
            .strike = dollars("2.00"),
            .fair_value = dollars("10.00"),
            .shares = 1000};
}

}  // namespace

BOOST_AUTO_TEST_SUITE(option_income)

BOOST_AUTO_TEST_CASE(nso_is_ordinary_income_at_exercise) {
    const EquityIncome income = income_at_exercise(options(false));
    BOOST_TEST(income.wages == dollars("8000.00"));
    BOOST_TEST(income.payroll);
    BOOST_TEST(income.iso_preference == Money());
}

BOOST_AUTO_TEST_CASE(iso_is_no_income_at_exercise_but_for_amt) {
    const EquityIncome income = income_at_exercise(options(true));
    BOOST_TEST(income.wages == Money());
    BOOST_TEST(income.iso_preference == dollars("8000.00"));
}

BOOST_AUTO_TEST_CASE(iso_held_long_enough_is_all_long_term_gain) {
    const EquityIncome income = income_at_sale(options(true), {2025, 3, 2}, dollars("50.00"));
    BOOST_TEST(income.long_gain == dollars("48000.00"));
    BOOST_TEST(income.wages == Money());
    BOOST_TEST(income.iso_preference == dollars("-8000.00"));
}

BOOST_AUTO_TEST_CASE(iso_sold_within_a_year_of_exercise_is_partly_wages) {
    for (const Date sold : {Date{2025, 3, 1}, Date{2024, 9, 1}}) {
        const EquityIncome income = income_at_sale(options(true), sold, dollars("50.00"));
        BOOST_TEST(income.wages == dollars("8000.00"));
        BOOST_TEST(!income.payroll);
        BOOST_TEST(income.short_gain == dollars("40000.00"));
        BOOST_TEST(income.long_gain == Money());
    }
}

BOOST_AUTO_TEST_CASE(iso_sold_within_two_years_of_the_grant_is_partly_wages) {
    OptionExercise exercise = options(true);
    exercise.granted = {2024, 2, 1};
    const EquityIncome income = income_at_sale(exercise, {2026, 2, 1}, dollars("50.00"));
    BOOST_TEST(income.wages == dollars("8000.00"));
    BOOST_TEST(income.long_gain == dollars("40000.00"));  // held over a year from exercise
    BOOST_TEST(income_at_sale(exercise, {2026, 2, 2}, dollars("50.00")).long_gain == dollars("48000.00"));
}

BOOST_AUTO_TEST_CASE(wages_of_a_disqualifying_sale_are_never_more_than_the_gain) {
    const EquityIncome lower = income_at_sale(options(true), {2024, 9, 1}, dollars("6.00"));
    BOOST_TEST(lower.wages == dollars("4000.00"));
    BOOST_TEST(lower.short_gain == Money());
    const EquityIncome loss = income_at_sale(options(true), {2024, 9, 1}, dollars("1.00"));
    BOOST_TEST(loss.wages == Money());
    BOOST_TEST(loss.short_gain == dollars("-1000.00"));
}

BOOST_AUTO_TEST_CASE(a_sale_in_the_year_of_exercise_leaves_no_preference) {
    BOOST_TEST(!preference_stays(options(true), {2024, 9, 1}));
    BOOST_TEST(preference_stays(options(true), {2025, 1, 2}));
    BOOST_TEST(income_at_sale(options(true), {2024, 9, 1}, dollars("50.00")).iso_preference == Money());
}

BOOST_AUTO_TEST_CASE(iso_exercised_over_three_months_after_leaving_is_an_nso) {
    OptionExercise exercise = options(true);
    exercise.left = Date{2023, 12, 1};
    BOOST_TEST(taxed_as_iso(exercise));  // three months to the day
    exercise.left = Date{2023, 11, 30};
    BOOST_TEST(!taxed_as_iso(exercise));
    const EquityIncome income = income_at_exercise(exercise);
    BOOST_TEST(income.wages == dollars("8000.00"));
    BOOST_TEST(income.payroll);
    BOOST_TEST(income_at_sale(exercise, {2025, 3, 2}, dollars("50.00")).long_gain == dollars("40000.00"));
}

BOOST_AUTO_TEST_CASE(early_exercise_with_83b_is_taxed_on_the_spread_of_that_day) {
    OptionExercise exercise = options(false);
    exercise.fair_value = dollars("2.00");
    exercise.vested = Date{2026, 3, 1};
    exercise.fair_value_at_vest = dollars("30.00");
    const EquityIncome without = income_at_exercise(exercise);
    BOOST_TEST(without.wages == dollars("28000.00"));
    BOOST_TEST((without.on == Date{2026, 3, 1}));
    exercise.election_83b = true;
    const EquityIncome with = income_at_exercise(exercise);
    BOOST_TEST(with.wages == Money());
    BOOST_TEST((with.on == Date{2024, 3, 1}));
    // A year after exercise, not after vesting, the gain is long-term.
    BOOST_TEST(income_at_sale(exercise, {2026, 6, 1}, dollars("50.00")).long_gain == dollars("48000.00"));
    exercise.election_83b = false;
    BOOST_TEST(income_at_sale(exercise, {2026, 6, 1}, dollars("50.00")).short_gain == dollars("20000.00"));
}

BOOST_AUTO_TEST_CASE(for_an_iso_the_election_acts_on_amt_alone) {
    OptionExercise exercise = options(true);
    exercise.fair_value = dollars("3.00");
    exercise.vested = Date{2025, 3, 1};
    exercise.fair_value_at_vest = dollars("30.00");
    BOOST_TEST(income_at_exercise(exercise).iso_preference == dollars("28000.00"));
    BOOST_TEST(income_at_exercise(exercise).wages == Money());
    exercise.election_83b = true;
    BOOST_TEST(income_at_exercise(exercise).iso_preference == dollars("1000.00"));
    BOOST_TEST(income_at_exercise(exercise).wages == Money());
    // Sold too early, the spread at vesting is wages with the election as without it.
    BOOST_TEST(income_at_sale(exercise, {2025, 2, 1}, dollars("50.00")).wages == dollars("28000.00"));
}

BOOST_AUTO_TEST_CASE(a_strike_above_the_price_is_worth_nothing_and_no_fault) {
    OptionExercise exercise = options(false);
    exercise.fair_value = dollars("1.00");
    BOOST_TEST(income_at_exercise(exercise).wages == Money());
    // Exercised all the same, the strike is the basis.
    BOOST_TEST(income_at_sale(exercise, {2024, 6, 1}, dollars("1.50")).short_gain == dollars("-500.00"));
}

BOOST_AUTO_TEST_CASE(the_election_is_due_in_thirty_days) {
    BOOST_TEST((last_day_for_83b({2026, 1, 31}) == Date{2026, 3, 2}));
}

BOOST_AUTO_TEST_CASE(isos_above_the_yearly_limit_are_nsos) {
    BOOST_TEST(shares_within_iso_limit(law_of(2026), 60'000, dollars("2.00")) == 50'000);
    BOOST_TEST(shares_within_iso_limit(law_of(2026), 60'000, dollars("1.00")) == 60'000);
    BOOST_TEST(shares_within_iso_limit(law_of(2026), 60'000, dollars("3.00"), dollars("99999.00")) == 0);
}

BOOST_AUTO_TEST_SUITE_END()
