// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstring>

#include "tests/unit/offer-calc/tax/support.hpp"
#include "tools/offer-calc/tax/csv_tax.hpp"

using namespace career;
using namespace career::offer_calc::tax;

namespace {

struct Ran {
    std::string out;
    CsvOutcome outcome;
};

Ran run(std::string_view text, std::size_t piece = 1 << 16, CsvWish wish = {}) {
    Ran ran;
    CsvJob job{.file = "t.csv", .laws = {law_of(2024), law_of(2025), law_of(2026)}, .wish = wish};
    job.state_law = [](std::string_view code, const FederalLaw& law) -> Result<StateLaw> {
        return state_of(std::string(code), law.year);
    };
    job.read = [&](char* to, std::size_t room) {
        const std::size_t n = std::min({room, piece, text.size()});
        std::memcpy(to, text.data(), n);
        text.remove_prefix(n);
        return n;
    };
    job.write = [&](std::string_view bytes) { ran.out += bytes; };
    ran.outcome = run_csv(job);
    return ran;
}

std::string dollars_text(Money money) { return money_text(money, true, false); }

std::string outputs_of(const Household& household) {
    std::string out;
    const FederalTax tax = federal_tax(law_of(household.year), household);
    for (const auto& field : federal_fields) out += ',' + dollars_text(tax.*field.member);
    return out + '\n';
}

std::string header_of(std::string given) {
    for (const auto& field : federal_fields) (given += ',') += field.name;
    return given + '\n';
}

const std::string short_header = "year,filing_status,wages";

}  // namespace

BOOST_AUTO_TEST_SUITE(csv)

BOOST_AUTO_TEST_CASE(many_rows_over_the_ends_of_blocks_and_windows) {
    Random random(50);
    std::string text = "note,year,filing_status", expected;
    for (const auto& field : household_fields) (text += ',') += field.name;
    expected = header_of(text);
    text += '\n';
    for (int i = 0; i < 30'000; ++i) {
        const Household household = random_household(random, first_year + static_cast<std::int32_t>(random.below(3)));
        // Notes of every kind: plain, long, quoted with commas, quotation marks and line ends.
        std::string note(random.below(200), 'x');
        if (random.below(4) == 0) note = "\"a, " + note + " \"\"b\"\"\n\"";
        std::string row = note + ',' + std::to_string(household.year) + ',' +
                          std::string(status_names[static_cast<std::size_t>(household.status)]);
        for (const auto& field : household_fields) row += ',' + dollars_text(household.*field.member);
        text += row + (random.below(2) == 0 ? "\r\n" : "\n");
        expected += row + outputs_of(household);
    }
    BOOST_REQUIRE(text.size() > std::size_t{4} << 20);
    const Ran ran = run(text, 50'000);
    BOOST_TEST(ran.outcome.errors.empty());
    BOOST_TEST((ran.out == expected));
    BOOST_TEST((run(ran.out).out == expected));  // its own figures are replaced by the same ones
}

BOOST_AUTO_TEST_CASE(quoted_numbers_a_bom_and_a_last_line_without_its_end) {
    const Household household{.year = 2026, .wages_primary = dollars("185000.00")};
    const Ran ran = run("\xEF\xBB\xBF\"year\",filing_status,wages\n\"2026\",\"single\",\"185000.00\"");
    BOOST_TEST(ran.outcome.errors.empty());
    BOOST_TEST(ran.out == header_of(short_header) + "\"2026\",\"single\",\"185000.00\"" + outputs_of(household));
}

BOOST_AUTO_TEST_CASE(the_header_alone_and_empty_lines) {
    BOOST_TEST(run(short_header + "\n").out == header_of(short_header));
    BOOST_TEST(run(short_header).out == header_of(short_header));
    BOOST_TEST(run(short_header + "\n\n\r\n").out == header_of(short_header));
}

BOOST_AUTO_TEST_CASE(state_figures_follow_a_state_column) {
    const Ran ran = run("state_tax,state,year,filing_status,wages,long_gain\n1.00,CA,2026,single,300000.00,60000.00\n");
    BOOST_TEST(ran.outcome.errors.empty());
    BOOST_TEST(ran.out.find("\nCA,2026,single,300000.00,60000.00,") != std::string::npos);
    BOOST_TEST(ran.out.find(",29248.86,0.00,0.00,3900.00,33148.86\n") != std::string::npos);
    BOOST_TEST(ran.outcome.states.size() == 1U);
}

struct Bad {
    const char* text;
    const char* error;
    friend std::ostream& operator<<(std::ostream& os, const Bad& bad) { return os << bad.error; }
};
const Bad bad_tables[] = {
    {"", "t.csv: is empty"},
    {"year,filing_status\n", "t.csv:1: has no column wages_primary"},
    {"year,filing_status,wages,year\n", "t.csv:1:26: a second column for 'year'"},
    {"year,filing_status,wages,wages_primary\n", "t.csv:1:26: a second column for 'wages_primary'"},
    {"year,filing_status,wages,intrest\n2026,single,1.00,5.00\n",
     "t.csv:1: has no column 'interest', but one 'intrest'"},
    {"year,filing_status,wages\n2026,single,1\n", "t.csv:2:13: wages is '1', not dollars with two decimals"},
    {"year,filing_status,wages\n2026,single,1.0\n", "t.csv:2:13: wages is '1.0', not dollars with two decimals"},
    {"year,filing_status,wages\n2026,single,1.000\n", "t.csv:2:13: wages is '1.000', not dollars with two decimals"},
    {"year,filing_status,wages\n2026,single,$1.00\n", "t.csv:2:13: wages is '$1.00', not dollars with two decimals"},
    {"year,filing_status,wages\n2026,single,\n", "t.csv:2:13: wages is empty"},
    {"year,filing_status,wages\n2026,single, 1.00\n", "t.csv:2:13: wages is ' 1.00', not dollars with two decimals"},
    {"year,filing_status,wages\n2026,single,.50\n", "t.csv:2:13: wages is '.50', not dollars with two decimals"},
    {"year,filing_status,wages\n2026,single,+1.00\n", "t.csv:2:13: wages is '+1.00', which is no amount"},
    {"year,filing_status,wages\n2026,single,inf\n", "t.csv:2:13: wages is 'inf', which is no amount"},
    {"year,filing_status,wages\n2026,single,1e30\n", "t.csv:2:13: wages is '1e30', which is no amount"},
    {"year,filing_status,wages\n2026,single,1000000000000.01\n",
     "t.csv:2:13: wages_primary is over a thousand billion"},
    {"year,filing_status,wages\n2026,single,99999999999999999999.00\n",
     "t.csv:2:13: wages is '99999999999999999999.00', more money"},
    {"year,filing_status,wages\n2026,single,-0.01\n", "t.csv:2:13: wages_primary is negative"},
    {"year,filing_status,wages\n2023,single,1.00\n", "t.csv:2:1: year is '2023', a year without tax law"},
    {"year,filing_status,wages\n2026.0,single,1.00\n", "t.csv:2:1: year is '2026.0'"},
    {"year,filing_status,wages\n2026,Single,1.00\n", "t.csv:2:6: filing_status is 'Single'"},
    {"year,filing_status,wages\n2026,singles,1.00\n", "t.csv:2:6: filing_status is 'singles'"},
    {"year,filing_status,wages\n2026,single,1.00,\n", "t.csv:2:1: the row has 4 cells, the first line 3"},
    {"year,filing_status,wages\n2026,single\n", "t.csv:2:1: the row has 2 cells"},
    {"year,filing_status,wages\n2026,single,\"1.00\n", "t.csv:2:13: a quotation mark opens"},
    {"year,filing_status,wages\n2026,single,1.00\"\n", "t.csv:2:17: text beside quotation marks"},
    {"year,filing_status,wages\n2026,single,\"1.00\"0\n", "t.csv:2:19: text beside quotation marks"},
    {"n,year,filing_status,wages\n\"\xC3\xA4\n\xC3\xA4\",2026,single,1\n", "t.csv:3:16: wages is '1'"},
    {"year,filing_status,wages,qualified_dividends\n2026,single,1.00,2.00\n",
     "t.csv:2:18: qualified_dividends is more"},
    {"year,filing_status,wages,wages_spouse\n2026,head,1.00,2.00\n", "t.csv:2:16: wages_spouse is given"},
};
BOOST_DATA_TEST_CASE(a_bad_cell_is_refused_where_it_stands, boost::unit_test::data::make(bad_tables), bad) {
    const Ran ran = run(bad.text);
    BOOST_REQUIRE(!ran.outcome.errors.empty());
    BOOST_TEST(to_text(ran.outcome.errors.front()).starts_with(bad.error), to_text(ran.outcome.errors.front()));
    BOOST_TEST(ran.out == "");
    // The same behind thousands of sound rows: none of its block is written, and the line is right.
    std::string text = bad.text;
    const std::size_t first_line = text.find('\n') + 1;
    if (first_line == 0 || ran.outcome.errors.front().at.line == 1 || !text.starts_with(short_header + "\n")) return;
    std::string many;
    for (int i = 0; i < 5'000; ++i) many += "2025,joint,1.00\n";
    const Ran later = run(text.substr(0, first_line) + many + text.substr(first_line));
    BOOST_REQUIRE(!later.outcome.errors.empty());
    BOOST_TEST(later.outcome.errors.front().at.line == ran.outcome.errors.front().at.line + 5'000);
    BOOST_TEST(later.out.size() < many.size() * 10);
}

BOOST_AUTO_TEST_CASE(faults_come_together_but_not_without_end) {
    std::string text = short_header + "\n";
    for (int i = 0; i < 1'000; ++i) text += "2026,single,x\n";
    BOOST_TEST(run(text).outcome.errors.size() == 20U);
}

BOOST_AUTO_TEST_CASE(a_row_of_any_length_is_read_or_refused) {
    const std::string note(std::size_t{5} << 20, 'n');
    const Ran long_row = run("year,filing_status,wages,note\n2026,single,1.00," + note + "\n");
    BOOST_TEST(long_row.outcome.errors.empty());
    BOOST_TEST(long_row.out.size() > note.size());
    const std::string endless(std::size_t{20} << 20, 'n');
    const Ran refused = run("year,filing_status,wages,note\n2026,single,1.00,\"" + endless);
    BOOST_REQUIRE(refused.outcome.errors.size() == 1U);
    BOOST_TEST(to_text(refused.outcome.errors.front()).starts_with("t.csv:2: a row of more than 16 MB"));
}

BOOST_AUTO_TEST_CASE(cents_are_written_as_they_are) {
    for (const std::int64_t cents :
         {std::int64_t{0}, std::int64_t{5}, std::int64_t{-5}, std::int64_t{99}, std::int64_t{100}, std::int64_t{-12345},
          std::int64_t{1'000'000}, INT64_MAX, INT64_MIN}) {
        char buffer[24];
        BOOST_TEST(std::string(buffer, put_cents(buffer, cents)) == dollars_text(Money::cents(cents)));
    }
}

BOOST_AUTO_TEST_SUITE_END()
