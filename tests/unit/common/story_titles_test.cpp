// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

#include "tests/unit/common/story_text.hpp"

using namespace career;
using career::test::cut;
using career::test::read;

namespace {

struct Row {
    std::string above;  // what stands above the first part
    std::string title;
    std::uint32_t line = 1;  // where the story begins
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.above; }

const Row rows[] = {
    {"# Kiln\n\n", "Kiln"},
    {"# Bank\n\n## Kiln ##\n\n", "Kiln", 3},
    {"# 3. The \"old\" kiln\n\n", "The \"old\" kiln"},
    {"## \"The old kiln\"\n\n", "The old kiln"},
    {"Kiln\n====\n\n", "Kiln"},
    {"**The kiln**\n", "The kiln"},
    {"1. Tell me about a repair.\n\n", "Tell me about a repair."},
    {"Q2: Tell me about a repair.\n\n", "Tell me about a repair."},
    {"What did you mend?\n\n", "What did you mend?"},
    {"**Question:** What did you mend?\n\n", "What did you mend?"},
    {"## Kiln\n\n**Tell me about a repair.**\n\n", "Kiln"},
    {"## Kiln\n\n> draft, not done\n\n", "Kiln"},
    {"STORY 1\n\n", "STORY 1"},
    {"The kiln\n", "The kiln"},
    {"<h2>Kiln</h2>\n", "Kiln"},
    {"<details>\n<summary>The <b>kiln</b></summary>\n\n", "The <b>kiln", 2},
    {"I wrote this down for later, and it is long.\n\n", ""},
    {"", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(story_titles)

BOOST_DATA_TEST_CASE(the_title_is_what_stands_above, boost::unit_test::data::make(rows), row) {
    const auto reading =
        read(row.above + "**Situation:** It broke.\n\n**Action:** I mended it.\n\n**Result:** It held.\n");
    BOOST_REQUIRE(reading.stories.size() == 1U);
    BOOST_TEST(cut(reading, reading.stories[0].title) == row.title);
    BOOST_TEST(reading.stories[0].line == row.line);
    BOOST_TEST(reading.stories[0].parts.size() == 3U);
}

BOOST_AUTO_TEST_SUITE_END()
