// SPDX-License-Identifier: MIT
#include "tools/offer-calc/offer/offer_reader.hpp"

#include <boost/test/data/test_case.hpp>

#include "tests/unit/offer-calc/offer_support.hpp"
#include "tools/offer-calc/equity/stages.hpp"
#include "tools/offer-calc/offer/remarks.hpp"

using namespace career;
using namespace career::offer_calc;

BOOST_AUTO_TEST_SUITE(offer_reader)

BOOST_AUTO_TEST_CASE(reads_every_key) {
    const Offer offer = example_offer("acme");
    BOOST_TEST(offer.company == "Acme Cloud");
    BOOST_TEST(offer.level == "senior");
    BOOST_TEST(offer.location.state == "CA");
    BOOST_TEST(offer.base.in_cents() == 18'500'000);
    BOOST_TEST((offer.bonus.target == Share{15, 100}));
    BOOST_TEST(offer.signing.clawback_months == 12);
    BOOST_TEST(*offer.pto_days == 20);
    BOOST_TEST((offer.match.up_to == Share{6, 100}));
    BOOST_TEST(offer.espp.lookback);
    BOOST_TEST(offer.benefits.at(0).per_year.in_cents() == 240'000);
    BOOST_TEST(offer.refresh->first_year == 2);
    BOOST_TEST(offer.grants.at(0).value->in_cents() == 20'000'000);
    BOOST_TEST(offer.grants.at(0).price->micros == 50'000'000);
    BOOST_TEST(offer.grants.at(0).vesting.parts.size() == 13U);
}

BOOST_AUTO_TEST_CASE(a_percentage_of_the_company_becomes_shares) {
    const Offer offer = example_offer("initech");
    BOOST_TEST(offer.grants.at(0).count == 48'000);  // 0.4 % of 12 million
    BOOST_TEST(offer.grants.at(0).strike.micros == 1'200'000);
    BOOST_TEST(offer.grants.at(0).early_exercise);
    BOOST_TEST(*offer.grants.at(0).window_months == 3);
}

struct Bad {
    std::string name, text;
    std::uint32_t line;
    std::string what, remedy;  // parts of the message
};
std::ostream& operator<<(std::ostream& os, const Bad& bad) { return os << bad.name; }

const std::string head = "company = \"A\"\nbase = \"150k\"\n";  // the fault follows on line 3
const std::string grant = "[[grant]]\nkind = \"rsu\"\nshares = 100\nprice = \"$10\"\n";
const std::string vesting_line = "vesting = { months = 48 }\n";

const Bad bads[] = {
    {"unknown key", head + "bonsu = 1\n", 3, "unknown key 'bonsu'", "did you mean 'bonus'?"},
    {"unknown inner key", head + "bonus = { targt = \"1%\" }\n", 3, "unknown key 'bonus.targt'", "'target'"},
    {"percentage without a unit", head + "bonus = { target = 15 }\n", 3, "without a unit", "\"15%\" or \"1500%\""},
    {"percentage as a text without a unit", head + "bonus = { target = \"15\" }\n", 3, "without a unit",
     "\"15%\" or \"1500%\""},
    {"share of one", head + "match_401k = { rate = 0.5 }\n", 3, "without a unit", "\"0.5%\" or \"50%\""},
    {"thousands forgotten", "company = \"A\"\nbase = \"$185\"\n", 2, "185.00 a year", "185k"},
    {"1e30 dollars", "company = \"A\"\nbase = 1e30\n", 2, "more money than can be counted", "at most"},
    {"too much", "company = \"A\"\nbase = \"99999999999\"\n", 2, "99,999,999,999", "more than ten billion"},
    {"negative pay", "company = \"A\"\nbase = \"-150k\"\n", 2, "negative", "zero or more"},
    {"no base", "company = \"A\"\n", 0, "'base' is missing", "add base"},
    {"negative shares", head + "[[grant]]\nkind = \"rsu\"\nshares = -5\nprice = \"$1\"\n" + vesting_line, 5, "-5",
     "from 1"},
    {"parts that fall short", head + grant + "vesting = { parts = [\"50%\", \"45%\"] }\n", 7, "adds up to 95%", "100%"},
    {"parts without units", head + grant + "vesting = { parts = [25, 25, 25, 25] }\n", 7, "without a unit", "\"25%\""},
    {"cliff beyond the end", head + grant + "vesting = { months = 6, cliff_months = 12 }\n", 7, "longer than", "cliff"},
    {"unordered list", head + grant + "vesting = { list = [{month=6,part=\"50%\"},{month=3,part=\"50%\"}] }\n", 7,
     "not after", "order"},
    {"no vesting", head + grant, 3, "'grant.vesting' is missing", "add vesting"},
    {"dates out of order", head + "start_date = 2026-01-05\nexpires = 2026-02-05\n", 4, "after the start",
     "both dates"},
    {"an impossible year", head + "start_date = 0026-01-05\n", 3, "0026-01-05", "year"},
    {"granted long ago", head + "start_date = 2026-01-05\n" + grant + "granted = 2020-01-01\n" + vesting_line, 8,
     "over a year before", "dates"},
    {"granted long after", head + "start_date = 2026-01-05\n" + grant + "granted = 2028-01-01\n" + vesting_line, 8,
     "over a year after", "refresh"},
    {"euros taken for dollars", "company = \"A\"\nbase = \"\u20ac90,000\"\n", 2, "in an offer in USD", "\"EUR\""},
    {"dollars taken for pounds", "company = \"A\"\ncurrency = \"GBP\"\nbase = \"$90,000\"\n", 3, "in an offer in GBP",
     "\"USD\""},
    {"option without a strike", head + "[[grant]]\nkind = \"iso\"\nshares = 5\nprice = \"$1\"\n" + vesting_line, 3,
     "'grant.strike' is missing", "add strike"},
    {"strike of an rsu", head + grant + "strike = \"$1\"\n" + vesting_line, 7, "belongs to options", "nso"},
    {"two sizes", head + grant + "value = \"10k\"\n" + vesting_line, 5, "beside another size", "exactly one"},
    {"percent without a count", head + "[[grant]]\nkind = \"rsu\"\npercent = \"1%\"\n" + vesting_line, 5,
     "cannot be turned", "fully_diluted"},
    {"more than all", head + "startup = { fully_diluted = 10 }\n" + grant + vesting_line, 6, "more than the company",
     "counts"},
    {"value of options", head + "[[grant]]\nkind = \"nso\"\nvalue = \"9k\"\nstrike = 1\nprice = 2\n" + vesting_line, 5,
     "how many options", "shares"},
    {"exchanged prices", head + "startup = { price_409a = \"3\", preferred_price = \"1\" }\n", 3, "above the preferred",
     "exchanged"},
    {"unknown level", head + "level = \"L6\"\n", 3, "'L6', which is not known", "it is one of"},
    {"unknown stage", head + "startup = { stage = \"serie-a\" }\n", 3, "not known", "series-a"},
    {"currency sign as a currency", head + "currency = \"$\"\n", 3, "'$'", "three-letter"},
    {"price too fine", head + "[[grant]]\nkind=\"rsu\"\nshares=1\nprice=\"1.23456789\"\n" + vesting_line, 6, "finer",
     "six decimals"},
    {"promotion without pay", head + "promotion = { year = 3 }\n", 3, "'promotion.pay' is missing",
     "nothing is assumed"},
    {"too large an espp discount", head + "espp = { discount = \"20%\" }\n", 3, "out of range", "15%"},
    {"window of an rsu", head + grant + "window_months = 3\n" + vesting_line, 7, "options alone", "remove"},
    {"early exercise of an rsu", head + grant + "early_exercise = true\n" + vesting_line, 7, "options alone", "remove"},
};

BOOST_DATA_TEST_CASE(bad_input_is_named_with_its_line_and_remedy, boost::unit_test::data::make(bads), bad) {
    const auto offer = read_offer(toml_of(bad.text), "o.toml");
    BOOST_REQUIRE(!offer);
    const Error& error = offer.errors().front();
    BOOST_TEST_INFO(to_text(error));
    if (bad.line != 0) BOOST_TEST(error.at.line == bad.line);
    BOOST_TEST(error.what.find(bad.what) != std::string::npos, to_text(error));
    BOOST_TEST(error.remedy.find(bad.remedy) != std::string::npos, to_text(error));
}

BOOST_AUTO_TEST_CASE(a_name_may_begin_with_a_sign_and_dollars_are_many) {
    BOOST_TEST(offer_of("company = \"\u20acuro Bank\"\nbase = \"$90,000\"\n").base.in_cents() == 90'000'00);
    BOOST_TEST(bool(read_offer(toml_of("company = \"A\"\ncurrency = \"CAD\"\nbase = \"$90,000\"\n"), "o.toml")));
}

BOOST_AUTO_TEST_CASE(every_fault_is_found_at_once) {
    const auto offer = read_offer(toml_of("company = 1\nbase = \"x\"\nbonus = { target = 3 }\nfoo = 1\n"), "o.toml");
    BOOST_REQUIRE(!offer);
    BOOST_TEST(offer.errors().size() == 4U);
}

bool warns(const std::string& text, const std::string& words) {
    const auto stages = load_stages();
    BOOST_REQUIRE(bool(stages));
    for (const Remark& remark : remarks_on(offer_of(text), *stages))
        if (remark.warning && remark.what.find(words) != std::string::npos) return true;
    return false;
}

// The handbook's typical grants: seed 0.5 to 2 %, A 0.1 to 0.5 %, B 0.05 to 0.2 %, C and later 0.01 to 0.1 %.
struct StageRow {
    std::string stage, low, high, below, above;
};
std::ostream& operator<<(std::ostream& os, const StageRow& row) { return os << row.stage; }
const StageRow stage_rows[] = {{"seed", "0.5%", "2%", "0.49%", "2.01%"},
                               {"series-a", "0.1%", "0.5%", "0.09%", "0.51%"},
                               {"series-b", "0.05%", "0.2%", "0.04%", "0.21%"},
                               {"series-c", "0.01%", "0.1%", "0.009%", "0.11%"}};
BOOST_DATA_TEST_CASE(a_grant_outside_its_stage_is_remarked, boost::unit_test::data::make(stage_rows), row) {
    const auto with = [&](const std::string& percent) {
        return head + "startup = { stage = \"" + row.stage +
               "\", fully_diluted = 100_000_000, price_409a = \"$1\" }\n[[grant]]\nkind = \"nso\"\npercent = \"" +
               percent + "\"\nstrike = \"$1\"\n" + vesting_line;
    };
    BOOST_TEST(!warns(with(row.low), "typical"));
    BOOST_TEST(!warns(with(row.high), "typical"));
    BOOST_TEST(warns(with(row.below), "below the"));
    BOOST_TEST(warns(with(row.above), "above the"));
}

BOOST_AUTO_TEST_CASE(amounts_in_the_wrong_unit_are_remarked) {
    BOOST_TEST(warns(head + "bonus = { target = \"0.15%\" }\n", "0.15%"));
    BOOST_TEST(!warns(head + "bonus = { target = \"15%\" }\n", "bonus target"));
    BOOST_TEST(warns(head + "match_401k = { rate = \"0.5%\", up_to = \"6%\" }\n", "401(k) match"));
    BOOST_TEST(warns(head + "signing = { amount = \"$30\" }\n", "signing bonus of 30.00"));
    BOOST_TEST(warns(head + "[[grant]]\nkind = \"rsu\"\nvalue = 200\nprice = 50\n" + vesting_line, "worth 200.00"));
}

BOOST_AUTO_TEST_CASE(a_strike_above_the_price_is_no_fault) {
    BOOST_TEST(warns(head + "[[grant]]\nkind = \"nso\"\nshares = 10\nprice = \"$2\"\nstrike = \"$3\"\n" + vesting_line,
                     "worth nothing now"));
}

// The handbook's questions: 409A and count at seed, preference and participation at A, the window at B, the last
// round's price and protection against dilution at C.
BOOST_AUTO_TEST_CASE(what_is_not_known_is_asked) {
    const auto asks = [](const std::string& startup, const std::string& words) {
        const Offer offer = offer_of(head + "startup = { " + startup +
                                     " }\n[[grant]]\nkind = \"iso\"\nshares = 10\nstrike = \"$3\"\n" + vesting_line);
        for (const std::string& question : equity_questions(offer))
            if (question.find(words) != std::string::npos) return true;
        return false;
    };
    BOOST_TEST(asks("stage = \"seed\"", "409A"));
    BOOST_TEST(asks("stage = \"seed\"", "fully diluted"));
    BOOST_TEST(asks("stage = \"series-a\"", "liquidation preference"));
    BOOST_TEST(asks("stage = \"series-a\"", "participating"));
    BOOST_TEST(asks("stage = \"series-b\"", "90 days is usual, 10 years"));
    BOOST_TEST(asks("stage = \"series-c\"", "last round"));
    BOOST_TEST(asks("stage = \"series-c\"", "against dilution"));
    BOOST_TEST(!asks("stage = \"seed\", price_409a = \"$2\"", "409A"));
    BOOST_TEST(!asks("stage = \"seed\", fully_diluted = 100", "fully diluted"));
    BOOST_TEST(!asks("stage = \"seed\", cap_table = \"x\"", "participating"));
}

BOOST_AUTO_TEST_SUITE_END()
