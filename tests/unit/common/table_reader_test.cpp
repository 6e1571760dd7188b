// SPDX-License-Identifier: MIT
#include "libcommon/data/table_reader.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/values/money_text.hpp"

using namespace career;

BOOST_AUTO_TEST_SUITE(table_reader)

Value toml(std::string text) {
    auto value = read_toml(Source("t.toml", std::move(text)));
    BOOST_REQUIRE_MESSAGE(bool(value), (value ? std::string() : to_text(value.errors().front())));
    return value.take();
}

BOOST_AUTO_TEST_CASE(reads_what_is_there) {
    const Value value = toml(
        "name = \"x\"\nn = 3\nd = 2025-02-28\non = true\ntags = [\"a\", \"b\"]\nbase = \"185k\"\nrate = "
        "\"15%\"\n[[row]]\nk = 1\n");
    Errors errors;
    TableReader in(value, "t.toml", errors);
    BOOST_TEST(in.text("name") == "x");
    BOOST_TEST(in.integer("n", 1, 5) == 3);
    BOOST_TEST((in.date_if("d") == Date{2025, 2, 28}));
    BOOST_TEST(in.flag_or("on", false));
    BOOST_TEST(in.texts("tags").size() == 2U);
    BOOST_TEST(in.money("base").in_cents() == 18500000);
    BOOST_TEST((in.percent_if("rate") == Share{15, 100}));
    auto rows = in.tables("row");
    BOOST_REQUIRE(rows.size() == 1U);
    BOOST_TEST(rows[0].integer("k", 0, 9) == 1);
    rows[0].finish();
    in.finish();
    BOOST_TEST(errors.empty());
}

BOOST_AUTO_TEST_CASE(every_fault_is_named_with_its_place) {
    const Value value = toml("bonsu = 1\nn = 9\nrate = 15\nname = 3\n");
    Errors errors;
    TableReader in(value, "t.toml", errors);
    in.integer_or("n", 1, 1, 5);
    in.percent_if("rate");
    in.text("name");
    in.text("missing");
    in.text_or("bonus", "");
    in.finish();
    std::vector<std::string> seen;
    for (const Error& error : errors) seen.push_back(to_text(error));
    const std::vector<std::string> expected = {
        "t.toml:2:5: 'n' is 9; it must be from 1 to 5",
        "t.toml:3:8: 'rate' is 15 without a unit; write \"15%\" or \"1500%\", whichever is meant",
        "t.toml:4:8: 'name' must be a text, not a whole number; write it as name = \"...\"",
        "t.toml:1:1: 'missing' is missing; add missing = \"...\"",
        "t.toml:1:1: unknown key 'bonsu'; did you mean 'bonus'?",
    };
    BOOST_TEST(seen == expected, boost::test_tools::per_element());
}

struct MoneyRow {
    const char* text;
    std::int64_t cents;
};
std::ostream& operator<<(std::ostream& os, const MoneyRow& r) { return os << r.text; }
const MoneyRow monies[] = {{"$185,000", 18500000},  {"185k", 18500000}, {"1.5M", 150000000}, {"185000", 18500000},
                           {"-$3,000.25", -300025}, {"$0.80", 80},      {"$1.50", 150},      {"\u20ac12", 1200}};
BOOST_DATA_TEST_CASE(money_is_exact, boost::unit_test::data::make(monies), row) {
    const MoneyText read = parse_money(row.text);
    BOOST_TEST(read.fault == "");
    BOOST_TEST(read.money.in_cents() == row.cents);
}
const char* const no_money[] = {
    "",     "$",  "1e30", "1,00",     "12,34,567", "1.005", "15%", "NaN", "inf", "99999999999999999999",
    "1..2", "1.", "$-",   "1,000,00", "--1",       "0x10"};
BOOST_DATA_TEST_CASE(what_is_no_money_is_refused, boost::unit_test::data::make(no_money), text) {
    const MoneyText read = parse_money(text);
    BOOST_TEST(read.fault != "");
    BOOST_TEST(read.remedy != "");
}

BOOST_AUTO_TEST_CASE(money_is_written) {
    BOOST_TEST(money_text(Money::cents(-123456789)) == "-1,234,567.89");
    BOOST_TEST(money_text(Money::cents(-49), false) == "0");
    BOOST_TEST(money_text(Money::cents(99950), false) == "1,000");
    BOOST_TEST(money_text(Money::cents(INT64_MIN)) == "-92,233,720,368,547,758.08");
    BOOST_TEST(money_text(Money::cents(5)) == "0.05");
}

BOOST_AUTO_TEST_SUITE_END()
