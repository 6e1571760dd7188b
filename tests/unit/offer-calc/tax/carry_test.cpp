// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include "tests/unit/offer-calc/tax/support.hpp"
#include "tools/offer-calc/tax/carry.hpp"
#include "tools/offer-calc/tax/withholding.hpp"

using namespace career;
using namespace career::offer_calc::tax;

namespace {

Carried carried(const Household& household) {
    return capital_loss_carryover(law_of(household.year), household, federal_return(law_of(household.year), household));
}

}  // namespace

BOOST_AUTO_TEST_SUITE(carry)

BOOST_AUTO_TEST_CASE(a_loss_above_the_limit_goes_on_short_first) {
    const Household household{.year = 2025,
                              .wages_primary = dollars("100000.00"),
                              .short_gain = dollars("-2000.00"),
                              .long_gain = dollars("-8000.00")};
    BOOST_TEST(carried(household).short_loss.to_cent() == Money());
    BOOST_TEST(carried(household).long_loss.to_cent() == dollars("7000.00"));
}

BOOST_AUTO_TEST_CASE(a_long_gain_eats_the_short_loss_that_goes_on) {
    const Household household{.year = 2025,
                              .wages_primary = dollars("100000.00"),
                              .short_gain = dollars("-20000.00"),
                              .long_gain = dollars("5000.00")};
    BOOST_TEST(carried(household).short_loss.to_cent() == dollars("12000.00"));
    BOOST_TEST(carried(household).long_loss.to_cent() == Money());
}

BOOST_AUTO_TEST_CASE(a_loss_that_no_income_needed_goes_on_whole) {
    const Household household{.year = 2025, .long_gain = dollars("-3000.00")};
    BOOST_TEST(carried(household).long_loss.to_cent() == dollars("3000.00"));
    // Income of 16,750 less the standard deduction of 15,750 leaves use for 1,000 of the loss.
    const Household some{.year = 2025, .wages_primary = dollars("16750.00"), .long_gain = dollars("-3000.00")};
    BOOST_TEST(carried(some).long_loss.to_cent() == dollars("2000.00"));
}

BOOST_AUTO_TEST_CASE(nothing_goes_on_from_a_net_gain) {
    const Household household{.year = 2025, .short_gain = dollars("-4000.00"), .long_gain = dollars("9000.00")};
    BOOST_TEST(carried(household).short_loss.to_cent() == Money());
}

BOOST_AUTO_TEST_CASE(what_is_carried_and_what_is_used_are_the_loss) {
    Random random(40);
    for (int i = 0; i < 20'000; ++i) {
        const Household household = random_household(random, 2026);
        const FederalReturn computed = federal_return(law_of(2026), household);
        const Carried out = capital_loss_carryover(law_of(2026), household, computed);
        const Exact loss = at_least_zero(Exact() - computed.net_gain);
        BOOST_TEST((out.short_loss + out.long_loss <= loss));
        BOOST_TEST((out.short_loss + out.long_loss + law_of(2026).of(household.status).loss_limit >= loss));
    }
}

BOOST_AUTO_TEST_CASE(carried_losses_net_against_gains) {
    const Household household{.year = 2025, .wages_primary = dollars("100000.00"), .long_gain = dollars("9000.00")};
    const Household with = with_carried_losses(household, dollars("4000.00"), dollars("1000.00"));
    BOOST_TEST(federal_tax(law_of(2025), with).agi == dollars("104000.00"));
}

BOOST_AUTO_TEST_CASE(amt_on_an_iso_exercise_comes_back_as_a_credit) {
    const FederalLaw& law = law_of(2024);
    const Household exercised{
        .year = 2024, .wages_primary = dollars("150000.00"), .iso_preference = dollars("150000.00")};
    const FederalReturn first = federal_return(law, exercised);
    const MinimumTaxCredit made = minimum_tax_credit(law, exercised, first, {});
    BOOST_TEST(made.arising.to_cent() == dollars("30179.50"));  // all of the AMT of vector p50
    const Household next{.year = 2025, .wages_primary = dollars("150000.00")};
    const FederalReturn second = federal_return(law_of(2025), next);
    const MinimumTaxCredit used = minimum_tax_credit(law_of(2025), next, second, made.carried.to_cent());
    // Regular tax on 134,250: 25,067.00; tentative minimum tax 26 % of (150,000 - 88,100): 16,094.00.
    BOOST_TEST(second.regular_tax.to_cent() == dollars("25067.00"));
    BOOST_TEST(used.used.to_cent() == dollars("8973.00"));
    BOOST_TEST(used.carried.to_cent() == dollars("21206.50"));
}

BOOST_AUTO_TEST_CASE(amt_without_a_timing_item_gives_no_credit) {
    // Vector p56: the AMT comes from the phase-out of the exemption alone.
    const Household household{.year = 2024,
                              .status = FilingStatus::joint,
                              .wages_primary = dollars("250000.00"),
                              .long_gain = dollars("2000000.00")};
    const FederalReturn computed = federal_return(law_of(2024), household);
    BOOST_TEST(computed.amt.to_cent() == dollars("26271.00"));
    BOOST_TEST(minimum_tax_credit(law_of(2024), household, computed, {}).arising.to_cent() == Money());
}

BOOST_AUTO_TEST_CASE(supplemental_withholding_is_flat_and_higher_above_a_million) {
    const FederalLaw& law = law_of(2026);
    BOOST_TEST(supplemental_withholding(law, dollars("100000.00")).to_cent() == dollars("22000.00"));
    BOOST_TEST(supplemental_withholding(law, dollars("1500000.00")).to_cent() == dollars("405000.00"));
    BOOST_TEST(supplemental_withholding(law, dollars("100000.00"), dollars("950000.00")).to_cent() ==
               dollars("29500.00"));
    BOOST_TEST(supplemental_withholding(law, dollars("100.00"), dollars("2000000.00")).to_cent() == dollars("37.00"));
}

BOOST_AUTO_TEST_CASE(a_high_bonus_is_withheld_too_low) {
    const Household household{.year = 2025, .wages_primary = dollars("500000.00")};
    const SupplementalGap gap = supplemental_gap(law_of(2025), household, dollars("100000.00"));
    BOOST_TEST(gap.withheld.to_cent() == dollars("22000.00"));
    BOOST_TEST(gap.due.to_cent() ==
               dollars("35000.00"));  // taxable income from 384,250 to 484,250: all in the 35 % bracket
    BOOST_TEST(gap.gap.to_cent() == dollars("13000.00"));
}

BOOST_AUTO_TEST_SUITE_END()
