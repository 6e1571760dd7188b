// SPDX-License-Identifier: MIT
#include <boost/test/data/monomorphic.hpp>
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "tests/unit/offer-calc/tax/support.hpp"
#include "tools/offer-calc/tax/batch.hpp"

using namespace career;
using namespace career::offer_calc;
using namespace career::offer_calc::tax;

namespace career::offer_calc {

static std::ostream& operator<<(std::ostream& os, Vectors vectors) { return os << static_cast<int>(vectors); }

}  // namespace career::offer_calc

namespace {

std::vector<FederalLaw> all_laws() {
    std::vector<FederalLaw> laws;
    for (std::int32_t year = first_year; year <= last_year; ++year) laws.push_back(law_of(year));
    return laws;
}

// Runs the batch over the households and counts the cells that differ from the exact function.
std::size_t differences(const std::vector<FederalLaw>& laws, const std::vector<Household>& households,
                        Vectors vectors = best_vectors()) {
    const std::size_t n = households.size();
    std::vector<std::uint8_t> law(n);
    std::vector<std::vector<std::int64_t>> in(household_fields.size(), std::vector<std::int64_t>(n));
    std::vector<std::vector<std::int64_t>> out(federal_fields.size(), std::vector<std::int64_t>(n));
    HouseholdColumns given{.law = law, .amounts = {}};
    FederalColumns made;
    for (std::size_t k = 0; k < in.size(); ++k) given.amounts[k] = in[k];
    for (std::size_t k = 0; k < out.size(); ++k) made.figures[k] = out[k];
    for (std::size_t i = 0; i < n; ++i) {
        law[i] = static_cast<std::uint8_t>((households[i].year - first_year) * 4 +
                                           static_cast<std::int32_t>(households[i].status));
        for (std::size_t k = 0; k < in.size(); ++k) in[k][i] = (households[i].*household_fields[k].member).in_cents();
    }
    Batch(laws, vectors).federal_tax(given, made);
    std::size_t differ = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const FederalTax tax = federal_tax(laws[law[i] / 4], households[i]);
        for (std::size_t k = 0; k < out.size(); ++k) differ += (tax.*federal_fields[k].member).in_cents() != out[k][i];
    }
    return differ;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(batch)

BOOST_AUTO_TEST_CASE(equals_the_exact_function_on_the_public_vectors) {
    std::vector<Household> households;
    for (const Row& row : read_rows("tax/federal-public.csv")) households.push_back(household_of(row));
    BOOST_TEST(differences(all_laws(), households) == 0U);
}

BOOST_DATA_TEST_CASE(equals_the_exact_function_on_random_households, boost::unit_test::data::make(all_vectors()),
                     vectors) {
    Random random(1);
    std::vector<Household> households;
    for (int i = 0; i < 150'000; ++i)
        households.push_back(random_household(random, first_year + static_cast<std::int32_t>(random.below(3))));
    BOOST_TEST(differences(all_laws(), households, vectors) == 0U);
}

BOOST_AUTO_TEST_CASE(equals_the_exact_function_where_amounts_are_large) {
    // About the bound of the fast path (a hundred million dollars), on both sides of it, up to the largest amounts.
    Random random(2);
    std::vector<Household> households;
    for (int i = 0; i < 30'000; ++i) {
        Household household = random_household(random, first_year + static_cast<std::int32_t>(random.below(3)));
        const std::int64_t most = random.below(2) == 0 ? 12'000'000'000 : most_money.in_cents();
        household.*household_fields[2 + random.below(2)].member =
            Money::cents(static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(2 * most))) - most);
        household.iso_preference = Money::cents(static_cast<std::int64_t>(random.below(1'000'000'000)));
        households.push_back(household);
    }
    BOOST_TEST(differences(all_laws(), households) == 0U);
}

BOOST_AUTO_TEST_CASE(equals_the_exact_function_where_a_rate_does_not_fit_its_unit) {
    std::vector<FederalLaw> laws = all_laws();
    laws[0].rates[1] = {1234567, 10'000'000};  // 12.34567 %
    laws[2].amt_phase_out_rate = {1, 10};
    Random random(3);
    std::vector<Household> households;
    for (int i = 0; i < 5'000; ++i)
        households.push_back(random_household(random, first_year + static_cast<std::int32_t>(random.below(3))));
    BOOST_TEST(differences(laws, households) == 0U);
}

BOOST_AUTO_TEST_CASE(takes_no_household_and_one) {
    BOOST_TEST(differences(all_laws(), {}) == 0U);
    BOOST_TEST(differences(all_laws(), {Household{.wages_primary = Money::cents(1)}}) == 0U);
}

BOOST_AUTO_TEST_SUITE_END()
