// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <filesystem>

#include "tests/unit/offer-calc/tax/support.hpp"

using namespace career;
using namespace career::offer_calc::tax;

namespace {

std::string path_of(const std::string& code) { return std::string(CAREER_SHARE "/tax/us/states/") + code + ".toml"; }

std::vector<Row> served_rows() {
    std::vector<Row> out;
    for (Row& row : read_rows("tax/states-public.csv"))
        if (std::filesystem::exists(path_of(row["state"]))) out.push_back(std::move(row));
    return out;
}

StateTax tax_in(const std::string& code, const Household& household, bool in_city = false) {
    const FederalReturn federal = federal_return(law_of(household.year), household);
    return rounded(state_return(state_of(code, household.year), household, federal, in_city));
}

// What more pay may cost more than it brings. California: each begun 2,500 of AGI takes 6 dollars a credit off. New
// York: each step of the supplemental tax is phased in over 50,000 of AGI, faster than a dollar in the dollar in the
// highest ones.
Exact documented_cliff(const StateLaw& law, FilingStatus filing) {
    const auto status = static_cast<std::size_t>(filing);
    if (law.kind == StateLaw::california) return Exact::dollars(12);
    if (law.kind != StateLaw::new_york) return {};
    const std::vector<Money>& more = law.ny.recapture[status].more;
    return Exact(*std::max_element(more.begin(), more.end())) + Exact::dollars(10);
}

}  // namespace

BOOST_AUTO_TEST_SUITE(state)

BOOST_DATA_TEST_CASE(public_vectors, boost::unit_test::data::make(served_rows()), row) {
    const Household household{.year = std::stoi(row["year"]),
                              .status = status_of(row["filing_status"]).value(),
                              .wages_primary = dollars(row["wages"]),
                              .long_gain = dollars(row["long_gain"])};
    BOOST_TEST(tax_in(row["state"], household).state_tax.in_cents() == std::stoll(row["state_tax"]),
               row["state"] << ' ' << row["confidence"]);
}

BOOST_AUTO_TEST_CASE(the_named_states_are_served_in_every_year_and_status) {
    for (const std::string code : {"CA", "NY", "WA", "MA", "AK", "FL", "NV", "NH", "SD", "TN", "TX", "WY"})
        for (std::int32_t year = first_year; year <= last_year; ++year)
            for (const bool served : state_of(code, year).serves) BOOST_TEST(served, code << ' ' << year);
}

BOOST_AUTO_TEST_CASE(every_jurisdiction_computes_for_each_status_that_it_serves) {
    Random random(31);
    std::size_t files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(CAREER_SHARE "/tax/us/states")) {
        const StateLaw law = state_of(entry.path().stem().string(), 2026);
        ++files;
        BOOST_TEST(law.code == entry.path().stem().string());
        BOOST_TEST((law.serves[0] && law.serves[1]), law.code);
        for (int i = 0; i < 300; ++i) {
            const Household household = random_household(random, 2026);
            if (!law.serves[static_cast<std::size_t>(household.status)]) continue;
            const FederalReturn federal = federal_return(law_of(2026), household);
            const StateReturn state = state_return(law, household, federal, false);
            BOOST_TEST((state.income_tax >= Exact()), law.code << ' ' << i);
            BOOST_TEST((state.total <= at_least_zero(federal.agi) * Share{2, 10} + Exact::dollars(1000) +
                                           Exact(household.iso_preference) * Share{7, 100}),
                       law.code << ' ' << i);
        }
    }
    BOOST_TEST(files == 51U);
}

BOOST_AUTO_TEST_CASE(california_taxes_the_iso_spread_by_its_own_minimum_tax) {
    const Household plain{.year = 2025, .wages_primary = dollars("200000.00")};
    Household exercised = plain;
    exercised.iso_preference = dollars("300000.00");
    BOOST_TEST(tax_in("CA", plain).state_amt == Money());
    // AMT income 500,000; exemption 92,749 - 25 % x (500,000 - 347,808) = 54,701; 7 % of 445,299 = 31,170.93. The
    // schedule on 194,294: 3,201.97 (to 72,724) + 9.3 % of 121,570 = 14,507.98.
    BOOST_TEST(tax_in("CA", exercised).state_amt.in_cents() == 1'666'295);
    BOOST_TEST(tax_in("CA", exercised).state_tax == tax_in("CA", plain).state_tax);
}

BOOST_AUTO_TEST_CASE(california_disability_insurance_has_no_ceiling) {
    const Household household{.year = 2026, .wages_primary = dollars("1000000.00")};
    BOOST_TEST(tax_in("CA", household).state_payroll.in_cents() == 1'300'000);
}

BOOST_AUTO_TEST_CASE(new_york_city_taxes_its_residents_alone) {
    const Household household{.year = 2026, .wages_primary = dollars("108000.00")};
    BOOST_TEST(tax_in("NY", household, false).city_tax == Money());
    // 3.078 % of 12,000 + 3.762 % of 13,000 + 3.819 % of 25,000 + 3.876 % of 50,000
    BOOST_TEST(tax_in("NY", household, true).city_tax.in_cents() == 36'936 + 48'906 + 95'475 + 193'800);
}

BOOST_AUTO_TEST_CASE(new_york_takes_the_lower_brackets_back) {
    // Far above the phase-in, all of taxable income below 215,400 is taxed at one rate: 5.9 % in 2026, 6 % before.
    const Household household{.year = 2026, .wages_primary = dollars("200000.00")};
    BOOST_TEST(tax_in("NY", household).state_tax.in_cents() == 192'000 * 59 / 10);
    Household before = household;
    before.year = 2025;
    BOOST_TEST(tax_in("NY", before).state_tax.in_cents() == 192'000 * 6);
}

BOOST_AUTO_TEST_CASE(washington_taxes_long_gains_above_its_deduction_alone) {
    BOOST_TEST(tax_in("WA", {.year = 2026, .wages_primary = dollars("900000.00")}).state_tax == Money());
    BOOST_TEST(tax_in("WA", {.year = 2026, .short_gain = dollars("900000.00")}).state_tax == Money());
    BOOST_TEST(tax_in("WA", {.year = 2024, .long_gain = dollars("270000.01")}).state_tax.in_cents() == 0);
    BOOST_TEST(tax_in("WA", {.year = 2024, .long_gain = dollars("270100.00")}).state_tax.in_cents() == 700);
}

BOOST_AUTO_TEST_CASE(massachusetts_taxes_short_gains_higher_and_millions_more) {
    const Household gains{.year = 2026, .short_gain = dollars("10000.00"), .long_gain = dollars("10000.00")};
    // The exemption of 4,400 is left over from wages and goes to the long gain.
    BOOST_TEST(tax_in("MA", gains).state_tax.in_cents() == 28'000 + 85'000);
    const Household rich{.year = 2026, .wages_primary = dollars("1207750.00"), .interest = dollars("6400.00")};
    BOOST_TEST(tax_in("MA", rich).state_tax.in_cents() == 120'775'000 / 20 + 400'000);
}

BOOST_AUTO_TEST_CASE(more_wages_never_take_home_less_in_the_named_states) {
    Random random(30);
    for (const std::string code : {"CA", "NY", "MA", "WA"}) {
        std::vector<StateLaw> laws;
        for (std::int32_t year = first_year; year <= last_year; ++year) laws.push_back(state_of(code, year));
        for (int i = 0; i < 3'000; ++i) {
            const auto index = random.below(3);
            Household less = random_household(random, first_year + static_cast<std::int32_t>(index));
            Household more = less;
            more.wages_primary += Money::cents(static_cast<std::int64_t>(random.below(10'000'000)) + 100'000);
            const auto take_home = [&](const Household& household) {
                const FederalReturn federal = federal_return(law_of(household.year), household);
                const StateReturn state = state_return(laws[index], household, federal, code == "NY");
                return Exact(household.wages_primary) - federal.total - state.total;
            };
            const Exact cliff = documented_cliff(laws[index], less.status);
            BOOST_TEST((take_home(more) + cliff >= take_home(less)), code << ' ' << i);
        }
    }
}

BOOST_AUTO_TEST_SUITE_END()
