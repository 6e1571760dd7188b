// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

#include "tests/unit/common/story_text.hpp"

using namespace career;
using career::test::read;

namespace {

struct Row {
    std::string text;
    std::string words;  // parted by blanks
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.text; }

const Row rows[] = {
    {"a well-known trade-off", "a well known trade off"},
    {"12K orders/minute, 5K msgs/sec", "12K orders minute 5K msgs sec"},
    {"80% or 96 % of 1,200.50", "80% or 96 % of 1,200.50"},
    {"I'd say it\xE2\x80\x99s Dana's", "I'd say it\xE2\x80\x99s Dana's"},
    {"the users' 'quoted word' here", "the users quoted word here"},
    {"v1.2, node.js and 3.", "v1.2 node js and 3"},
    {"$185,000 and \xE2\x82\xAC"
     "4",
     "185,000 and 4"},
    {"e.g. a.m. U.S.", "e g a m U S"},
    {"wait \xE2\x80\x94 then\xE2\x80\x93go", "wait then go"},
    {"Zo\xC3\xAB and \xC3\x89tienne", "Zo\xC3\xAB and \xC3\x89tienne"},
    {"snake_case and #12 @me", "snake case and 12 me"},
    {"an [archive](http://a.b/c) at <http://d.e> or www.f.g now", "an archive at or now"},
    {"a <b>bold</b> &amp; <br/>new word", "a bold new word"},
    {"characteristically uncharacteristically internationalisation",
     "characteristically uncharacteristically internationalisation"},
    {"bad \xFF\xC3 bytes \x01here", "bad bytes here"},
};

std::string words_of(const career::test::Reading& reading) {
    std::string out;
    for (const Story& story : reading.stories)
        for (const Word& word : story.words)
            out += (out.empty() ? "" : " ") + std::string(slice(reading.source.text(), word));
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(words)

BOOST_DATA_TEST_CASE(are_cut_as_defined, boost::unit_test::data::make(rows), row) {
    BOOST_TEST(words_of(read(row.text)) == row.words);
    BOOST_TEST(words_of(read(row.text + " and then a good deal more text")) ==
               row.words + " and then a good deal more text");
}

BOOST_AUTO_TEST_CASE(hashes_do_not_see_case) {
    const std::string text =
        "We WE we It\xE2\x80\x99s it's Characteristic CHARACTERISTIC uncharacteristically ab 'we' x1";
    const auto reading = read(text + " and more text behind it");
    const std::vector<Word>& words = reading.stories.at(0).words;
    for (const std::size_t i : {0U, 1U, 2U, 9U}) BOOST_TEST(words[i].hash == word_hash("we"));
    BOOST_TEST(words[3].hash == word_hash("it's"));
    BOOST_TEST(words[4].hash == word_hash("it's"));
    BOOST_TEST(words[5].hash == word_hash("characteristic"));
    BOOST_TEST(words[6].hash == word_hash("characteristic"));
    BOOST_TEST(words[7].hash == word_hash("uncharacteristically"));
    BOOST_TEST(words[8].hash == word_hash("ab"));
    BOOST_TEST(words[10].hash == word_hash("x1"));
}

BOOST_AUTO_TEST_CASE(flags_tell_the_form) {
    const auto reading = read("Dana ran p99 at 80%, didn't stop; SQL `rm all`. Zo\xC3\xAB saw.");
    const std::vector<Word>& words = reading.stories.at(0).words;
    BOOST_TEST(words[0].flags == (word_capital | word_initial));
    BOOST_TEST(words[1].flags == 0U);
    BOOST_TEST(words[2].flags == word_digit);
    BOOST_TEST(words[4].flags == (word_digit | word_percent));
    BOOST_TEST(words[5].flags == (word_apostrophe | word_after_comma));
    BOOST_TEST(words[7].flags == (word_capital | word_upper | word_after_comma));
    BOOST_TEST(words[8].flags == word_code);
    BOOST_TEST(words[9].flags == word_code);
    BOOST_TEST(words[10].flags == (word_capital | word_wide | word_initial));
}

BOOST_AUTO_TEST_SUITE_END()
