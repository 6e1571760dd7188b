// SPDX-License-Identifier: MIT
// Single mechanisms of the reading, each in a sentence of its own.
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ostream>

#include "tools/level-check/reading/reading.hpp"

using namespace career::level_check;

namespace {

struct Row {
    const char* statement;
    Dimension dimension;
    Level level;
};
std::ostream& operator<<(std::ostream& os, const Row& row) { return os << row.statement; }

const Row rows[] = {
    // The same deed with more and more reach.
    {"Introduced a review rule in my team of five.", Dimension::influence, Level::senior},
    {"Introduced a review rule that three other teams follow.", Dimension::influence, Level::staff},
    {"Introduced a review rule that 120 engineers follow.", Dimension::influence, Level::principal},
    {"Introduced a review rule for the whole company. We are six people.", Dimension::influence, Level::senior},
    // Areas of work in a list are teams, wherever the word is missing.
    {"Own the shared client for billing, claims and dispatch.", Dimension::scope, Level::staff},
    // "All four teams" are four.
    {"Keep the plan of all four client teams.", Dimension::scope, Level::staff},
    {"Keep the plan of all 40 teams.", Dimension::scope, Level::principal},
    // Who acted.
    {"We moved 40 services to the new cluster.", Dimension::scope, Level::below_senior},
    {"My team moved 40 services to the new cluster.", Dimension::scope, Level::below_senior},
    {"We moved 40 services for three teams; the order and the cut-over were mine.", Dimension::scope, Level::staff},
    {"The move of 40 services over three teams was planned by me.", Dimension::scope, Level::staff},
    {"Was mentored by Ines on index design.", Dimension::influence, Level::below_senior},
    {"Mentored Ines on index design.", Dimension::influence, Level::senior},
    // Being there, papers, counts, praise, titles.
    {"Attended the strategy meetings of all divisions.", Dimension::communication, Level::below_senior},
    {"Presented the strategy to the board.", Dimension::communication, Level::principal},
    {"Completed the advanced cloud architect course with distinction.", Dimension::impact, Level::below_senior},
    {"310 commits and 90 merge requests.", Dimension::impact, Level::below_senior},
    {"Highly motivated, innovative and passionate about quality.", Dimension::impact, Level::below_senior},
    {"Principal Staff Engineer since May.", Dimension::scope, Level::below_senior},
    // Words against facts.
    {"Revolutionised our delivery fabric by bumping two dependencies.", Dimension::impact, Level::below_senior},
    {"Little script of mine; nine teams use it by now, and the night calls have stopped.", Dimension::impact,
     Level::staff},
    // The state of the problem when it came.
    {"Did the upgrade exactly as described in the ticket.", Dimension::ambiguity, Level::below_senior},
    {"The ticket was to speed up the import; I measured, found the cause and fixed that.", Dimension::ambiguity,
     Level::senior},
    {"\"Something is wrong with our costs\" was all I got. Made it three problems with owners.", Dimension::ambiguity,
     Level::staff},
    {"Nobody had asked, but I found out that all divisions pay for the same data; it is a company goal now.",
     Dimension::ambiguity, Level::principal},
    // Anti-patterns and failure modes.
    {"Told them to just trust me on the schema.", Dimension::influence, Level::below_senior},
    {"Built it alone and presented it when it was finished; the team refused it.", Dimension::influence,
     Level::below_senior},
    {"I complain in every retro that testing is a mess; nobody listens.", Dimension::influence, Level::below_senior},
    {"I haven't written code for two years, leave that to the others.", Dimension::impact, Level::staff},
    // Typographic apostrophes and two-word negations are the same words.
    {"I have not written code for two years, leave that to the others.", Dimension::impact, Level::staff},
    {"I haven\xE2\x80\x99t written code for two years, leave that to the others.", Dimension::impact, Level::staff},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(level_check_reading)

BOOST_DATA_TEST_CASE(reads_as, boost::unit_test::data::make(rows), row) {
    const Reading reading = read_statement(row.statement, row.dimension);
    BOOST_TEST(id_of(reading.level) == id_of(row.level));
}

BOOST_AUTO_TEST_CASE(the_deciding_words_stand_in_the_statement) {
    for (const Row& row : rows) {
        const Reading reading = read_statement(row.statement);
        for (const std::string& word : reading.words)
            BOOST_TEST(std::string_view(row.statement).find(word) != std::string_view::npos);
    }
    const Reading reading = read_statement("Led the move of checkout and billing (three teams) to one ledger.");
    BOOST_TEST(std::count(reading.words.begin(), reading.words.end(), "three teams") == 1);
}

BOOST_AUTO_TEST_CASE(the_dimension_is_found) {
    BOOST_TEST(id_of(read_statement("Mentored two juniors.").dimension) == "influence");
    BOOST_TEST(id_of(read_statement("Wrote the RFC that four teams agreed to.").dimension) == "communication");
    BOOST_TEST(id_of(read_statement("Cut the page load from 3 to 1.2 s, conversion up 4 %.").dimension) == "impact");
    BOOST_TEST(id_of(read_statement("Responsible for the index and its releases.").dimension) == "scope");
    BOOST_TEST(id_of(read_statement("Nobody could say what it meant; I made a plan of it.").dimension) == "ambiguity");
}

BOOST_AUTO_TEST_CASE(odd_statements_are_read) {
    for (const char* text :
         {"", " ", ".", "\xFF\xFE", "\"", "1", "%%%", "no", "not", "no one", "\xE2\x80\x99", "a\xE2\x80\x99", "'''"})
        BOOST_TEST(id_of(read_statement(text).level) == "below-senior");
    const std::string endless(200'000, 'a');
    BOOST_TEST(id_of(read_statement(endless).level) == "below-senior");
}

BOOST_AUTO_TEST_SUITE_END()
