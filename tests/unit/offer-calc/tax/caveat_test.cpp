// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/caveat.hpp"

#include <boost/test/unit_test.hpp>

#include "libcommon/data/toml_reader.hpp"
#include "tests/unit/offer-calc/tax/support.hpp"

using namespace career;
using namespace career::offer_calc::tax;

namespace {

Money dollars(std::int64_t n) { return Money::cents(n * 100); }

std::vector<std::string> federal_texts(const Household& household) {
    const FederalLaw law = law_of(household.year);
    return texts_touching(law.unverified, touched_by(law, household, federal_return(law, household)));
}

bool any_has(const std::vector<std::string>& texts, std::string_view part) {
    for (const std::string& text : texts)
        if (text.find(part) != std::string::npos) return true;
    return false;
}

Errors errors_of(std::string text) {
    const auto document = read_toml(Source("law.toml", std::move(text)));
    Errors errors;
    TableReader in(*document, "law.toml", errors);
    read_caveats(in);
    return errors;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(caveats)

BOOST_AUTO_TEST_CASE(a_single_earner_is_told_nothing_of_others) {
    BOOST_TEST(federal_texts({.year = 2026, .wages_primary = dollars(150'000)}).empty());
}

BOOST_AUTO_TEST_CASE(separate_filers_are_told_of_the_addback_where_it_applies) {
    Household household{.year = 2026, .status = FilingStatus::separate, .wages_primary = dollars(640'200)};
    BOOST_TEST(!any_has(federal_texts(household), "add back"));
    household.wages_primary += Money::cents(1);
    BOOST_TEST(any_has(federal_texts(household), "add back"));
    household.status = FilingStatus::single;
    household.wages_primary = dollars(900'000);
    BOOST_TEST(!any_has(federal_texts(household), "add back"));
}

BOOST_AUTO_TEST_CASE(the_reduction_is_named_where_itemised_deductions_are_reduced) {
    Household household{.year = 2026, .wages_primary = dollars(700'000), .other_itemized = dollars(50'000)};
    BOOST_TEST(any_has(federal_texts(household), "2/37"));
    household.wages_primary = dollars(500'000);
    BOOST_TEST(!any_has(federal_texts(household), "2/37"));
}

BOOST_AUTO_TEST_CASE(a_state_s_caveats_touch_its_own_cases) {
    const FederalLaw law = law_of(2025);
    const StateLaw new_york = state_of("NY", 2025);
    const auto texts = [&](Household household, bool in_city) {
        household.year = 2025;
        const FederalReturn federal = federal_return(law, household);
        Touched touched = touched_by(law, household, federal);
        touch_state(new_york, federal, state_return(new_york, household, federal, in_city), in_city, touched);
        return texts_touching(new_york.unverified, touched);
    };
    BOOST_TEST(texts({.wages_primary = dollars(100'000)}, true).empty());
    BOOST_TEST(any_has(texts({.wages_primary = dollars(108'000)}, false), "recapture"));
    BOOST_TEST(any_has(texts({.status = FilingStatus::head, .wages_primary = dollars(90'000)}, true), "City"));
    BOOST_TEST(!any_has(texts({.status = FilingStatus::head, .wages_primary = dollars(90'000)}, false), "City"));
}

BOOST_AUTO_TEST_CASE(a_table_of_households_gets_all_but_withholding) {
    const FederalLaw law = law_of(2026);
    const auto texts = texts_touching(law.unverified, all_touched());
    BOOST_TEST(texts.size() == 2U);
    BOOST_TEST(!any_has(texts, "withh"));
}

BOOST_AUTO_TEST_CASE(a_misspelt_word_is_refused) {
    BOOST_TEST(errors_of("unverified_if = [{ what = \"x\", touches = \"cty\" }]").at(0).remedy.find("city") !=
               std::string::npos);
    BOOST_TEST(errors_of("unverified_if = [{ what = \"x\", status = [\"singel\"] }]").at(0).remedy.find("single") !=
               std::string::npos);
    BOOST_TEST(errors_of("unverified = [\"x\"]").empty());
}

BOOST_AUTO_TEST_SUITE_END()
