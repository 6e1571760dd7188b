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
    std::string front;
    std::string note;  // "line:col what; remedy" of the first note; empty: none
    bool error = true;
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.front; }

const Row rows[] = {
    {"+++\ntitel = \"x\"\n+++\n", "2:1 unknown key 'titel'; did you mean 'title'?"},
    {"+++\ntitle = 3\n+++\n", "2:9 'title' is a text; write title = \"...\""},
    {"+++\ntags = \"x\"\n+++\n", "2:9 'tags' is a list of texts; write tags = [\"...\"]"},
    {"+++\ndate = \"2025-11-28\"\n+++\n", "2:9 'date' is a date; write date = 2025-11-28, without quotation marks"},
    {"+++\ndate = 2025-02-30\n+++\n", "2:8 'date' is a date; write date = 2025-11-28, without quotation marks"},
    {"+++\ncategory = \"conflct\"\n+++\n", "2:13 unknown category 'conflct'; did you mean 'conflict'?"},
    {"+++\ntitle = \"x\n+++\n",
     "2:9 the string that begins here has no end; close it on its line, or use three quotation marks for several "
     "lines"},
    {"+++\n[meta]\n+++\n", "2:1 a story has no tables; write keys such as title = \"...\" at the top level"},
    {"+++\ntitle = \"a\"\ntitle = \"b\"\n+++\n", "3:1 the key 'title' stands twice; keep one of the two"},
    {"+++\njust words\n+++\n", "2:1 this is no key = value; write a line such as title = \"Kafka or SQS\""},
    {"+++\ntitle = \"a\" b\n+++\n", "2:13 unexpected text behind the value; put each key on a line of its own"},
    {"+++\nlevel = \"senior\" # mine\nformat = 1\ncompany = 'acme'\ndate = 2025-11-28\n+++\n", ""},
    {"---\ntitel: x\n---\n", "2:1 unknown key 'titel'; did you mean 'title'?", false},
    {"---\nlayout: post\ndraft: true\n---\n", ""},
    {"---\nlevel: L5\n---\n", "2:8 unknown level 'L5'; it is one of entry, mid, senior, staff or principal", false},
    {"---\nmeta:\n  deep: 1\n---\n", "2:1 'meta' is not flat and was skipped; write it as a text or a list of texts",
     false},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(front_matter)

BOOST_DATA_TEST_CASE(what_is_wrong_is_noted, boost::unit_test::data::make(rows), row) {
    const auto reading = read(row.front + "It broke.\n");
    const Story& story = reading.stories.at(0);
    BOOST_TEST(story.words.size() == 2U);
    std::string note;
    if (!story.notes.empty()) {
        const FieldNote& first = story.notes[0];
        const LineColumn at = reading.source.at(first.at.begin);
        note = std::to_string(at.line) + ':' + std::to_string(at.column) + ' ' + first.what + "; " + first.remedy;
        BOOST_TEST(first.error == row.error);
    }
    BOOST_TEST(note == row.note);
}

BOOST_AUTO_TEST_CASE(fields_of_toml_and_yaml) {
    for (const std::string& front :
         {std::string(
              "+++\ntitle = \"Kiln\"\ncategory = \"conflict\"\nquestions = [\n  \"a\", # first\n  'b',\n]\nprinciples "
              "= [\"p\"]\nlevel = \"senior\"\ncompany = \"acme\"\ntags = [\"t\", \"u\"]\ndate = 2025-11-28\n+++\n"),
          std::string("---\ntitle: \"Kiln\"\ncategory: conflict # mine\nquestions:\n  - a\n  - 'b'\nprinciples: "
                      "[p]\nlevel: senior\ncompany: acme\ntags: [t, \"u\"]\ndate: 2025-11-28\n---\n")}) {
        const auto reading =
            read(front + "S: It broke.\nA: I mended it.\nR: It held.\n\nS: Two broke.\nA: I left.\nR: They fell.\n");
        BOOST_TEST_CONTEXT(front) {
            BOOST_REQUIRE(reading.stories.size() == 2U);
            for (const Story& story : reading.stories) {
                const Fields& fields = story.fields;
                BOOST_TEST(story.notes.empty());
                BOOST_TEST(fields.title.value == "Kiln");
                BOOST_TEST(cut(reading, fields.title.at) == "Kiln");
                BOOST_TEST(fields.category.value == "conflict");
                BOOST_TEST(fields.level.value == "senior");
                BOOST_TEST(fields.company.value == "acme");
                BOOST_TEST(fields.date.value == "2025-11-28");
                BOOST_REQUIRE(fields.questions.size() == 2U);
                BOOST_TEST(fields.questions[1].value == "b");
                BOOST_REQUIRE(fields.principles.size() == 1U);
                BOOST_REQUIRE(fields.tags.size() == 2U);
                BOOST_TEST(cut(reading, fields.tags[1].at) == "u");
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(two_rules_around_prose_are_none) {
    const auto reading = read("---\nIt broke. I mended it.\n---\n\nIt held.\n");
    BOOST_TEST(reading.stories.at(0).words.size() == 7U);
}

BOOST_AUTO_TEST_SUITE_END()
