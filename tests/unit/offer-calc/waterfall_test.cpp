// SPDX-License-Identifier: MIT
#include "tools/offer-calc/waterfall/waterfall.hpp"

#include "libcommon/values/money_text.hpp"
#include "tests/unit/offer-calc/offer_support.hpp"
#include "tools/offer-calc/waterfall/cap_table_reader.hpp"

using namespace career;
using namespace career::offer_calc;

BOOST_AUTO_TEST_SUITE(waterfall)

std::vector<CapCase> cases_of(const Value& document) {
    auto cases = read_cap_cases(document, "c");
    BOOST_REQUIRE_MESSAGE(bool(cases), (cases ? std::string() : to_text(cases.errors().front())));
    return cases.take();
}

std::vector<std::string> names(const Value& list) {
    std::vector<std::string> out;
    for (const Value& one : list.items) out.push_back(one.text);
    return out;
}

BOOST_AUTO_TEST_CASE(equals_the_public_vectors) {
    auto source = read_file(CAREER_TEST_DATA "/vectors/waterfall/public.json");
    BOOST_REQUIRE(bool(source));
    auto document = read_json(*source);
    BOOST_REQUIRE(bool(document));
    const auto cases = cases_of(*document);
    const auto& expected = document->find("cases")->items;
    std::size_t seen = 0;
    for (std::size_t i = 0; i < cases.size(); ++i)
        for (std::size_t k = 0; k < cases[i].exits.size(); ++k, ++seen) {
            const Value& want = expected[i].find("exits")->items[k];
            const ExitResult got = exit_at(cases[i].table, cases[i].exits[k]);
            BOOST_TEST_CONTEXT(cases[i].id << " at " << want.find("exit_value")->text) {
                BOOST_TEST(got.converted == names(*want.find("converted")));
                BOOST_TEST(got.exercised == names(*want.find("exercised")));
                BOOST_TEST(got.common_price == want.find("common_price")->text);
                const auto& payouts = want.find("payouts")->members;
                BOOST_REQUIRE(got.payouts.size() == payouts.size());
                for (std::size_t p = 0; p < payouts.size(); ++p) {
                    BOOST_TEST(got.payouts[p].holder == payouts[p].key);
                    BOOST_TEST(money_text(got.payouts[p].amount, true, false) == payouts[p].value.text);
                }
            }
        }
    BOOST_TEST(seen == 127U);
}

const char* const small = R"(
unissued_pool = 10
[[common]]
holder = "founders"
shares = 600
[[options]]
holder = "you"
shares = 100
strike = "$1.00"
[[preferred]]
series = "A"
original_price = "10"
holders = [ { holder = "fund", shares = 300 } ]
)";

BOOST_AUTO_TEST_CASE(reads_toml_and_defaults) {
    const auto cases = cases_of(toml_of(small));
    const CapTable& table = cases.at(0).table;
    BOOST_TEST(table.preferred.at(0).participation == Series::none);
    BOOST_TEST(exit_at(table, Money::cents(3'000'00)).payouts.at(2).amount.in_cents() == 3'000'00);
    const ExitResult high = exit_at(table, Money::cents(100'000'00));
    BOOST_TEST(high.converted.at(0) == "A");
    BOOST_TEST(high.common_price == "1001/10");  // (100,000 + 100) / 1,000
}

BOOST_AUTO_TEST_CASE(break_points_are_where_choices_change) {
    const CapTable table = cases_of(toml_of(small)).at(0).table;
    const auto points = break_points(table);
    BOOST_REQUIRE(points.size() == 3U);
    BOOST_TEST(points[0].what == "claims of seniority 1 and above");
    BOOST_TEST(points[1].what == "you");
    BOOST_TEST(points[1].value.in_cents() == 3'600'00);
    BOOST_TEST(points[2].what == "A converts");
    BOOST_TEST(points[2].value.in_cents() == 9'900'00);             // 600 x 10 + 100 x 9 + 3,000
    BOOST_TEST(exit_at(table, points[2].value).converted.empty());  // indifferent: does not act
    BOOST_TEST(exit_at(table, points[2].value + Money::cents(1)).converted.size() == 1U);
}

BOOST_AUTO_TEST_CASE(bad_tables_are_refused) {
    const std::pair<std::string, std::string> bads[] = {
        {"[[common]]\nholder = \"a\"\nshares = -1\n", "is -1"},
        {"[[common]]\nholder = \"a\"\nshares = 1\n[[common]]\nholder = \"a\"\nshares = 1\n", "second time"},
        {"[[common]]\nholder = \"a\"\nshares = 0\n", "no shares"},
        {"[[common]]\nholder = \"a\"\nshares = 1\n[[options]]\nholder = \"b\"\nshares = 1\n", "strike' is missing"},
        {"[[common]]\nholder = \"a\"\nshares = 1\n[[options]]\nholder = \"b\"\nshares = 1\nstrike = \"-1\"\n",
         "no plain"},
        {"[[preferred]]\nseries = \"A\"\noriginal_price = 1\nholders = []\n", "hold no shares"},
        {"[[preferred]]\nseries = \"A\"\noriginal_price = 1\nparticipation = \"capped\"\nholders = "
         "[{holder=\"a\",shares=1}]\n",
         "cap_multiple' is missing"},
        {"[[preferred]]\nseries = \"A\"\noriginal_price = 1\nconversion_ratio = 0\nholders = "
         "[{holder=\"a\",shares=1}]\n",
         "is nothing"},
        {"[[commn]]\nholder = \"a\"\nshares = 1\n", "unknown key 'commn'"},
    };
    for (const auto& [text, words] : bads) {
        const auto cases = read_cap_cases(toml_of(text), "c.toml");
        BOOST_REQUIRE_MESSAGE(!cases, text);
        bool found = false;
        for (const Error& error : cases.errors()) found = found || error.what.find(words) != std::string::npos;
        BOOST_TEST(found, text << " gave " << to_text(cases.errors().front()));
    }
}

BOOST_AUTO_TEST_SUITE_END()
