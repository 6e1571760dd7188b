// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include "tests/unit/common/story_text.hpp"

using namespace career;
using career::test::cut;
using career::test::read;

BOOST_AUTO_TEST_SUITE(story_positions)

// Counted as the handbook's good answer is: 26, 38, 123 and 51 of 238 words.
BOOST_AUTO_TEST_CASE(shares_of_spoken_words) {
    const auto reading = read(
        "# The parcel desk\n\nThese lines stand before the first part and count nowhere.\n\n"
        "Situation: We were rebuilding the click-and-collect parcel desk for a fast-growing garden-centre chain. The "
        "whole "
        "crew had a six-week window before Easter.\n\n"
        "Task: I was the one engineer who answered for the label printers. My shift lead firmly preferred Zebra, "
        "praising "
        "its speed. I thought Brother was the wiser choice because we had a tiny crew with no Zebra training "
        "whatsoever.\n\n"
        "Action: Rather than trading opinions, I drew up a two-page comparison of both printers on five points: speed "
        "(we "
        "only needed 2K labels/hour, far below Brother's limit), upkeep (Zebra wants a yearly service, Brother is "
        "plug-and-play), price (Brother was 65% cheaper in our numbers), know-how (zero Zebra hours in the crew), and "
        "days-to-install. I booked a 20-minute slot with the shift lead and the head of stores, laid out the table, "
        "and said "
        "plainly: \"I could be mistaken \xE2\x80\x94 here are the figures, let's choose together.\" The shift lead "
        "raised a "
        "fair worry about torn labels. I proposed the thicker 4x6 rolls with a heated cutter, and ran a trial over one "
        "long "
        "weekend with three jams.\n\n"
        "Result: We chose Brother. The desk handled 9K parcels/week over Easter with zero lost labels. The shift lead "
        "told "
        "me some time afterwards that the comparison sheet changed how the crew picks its tools. I learned that "
        "figures "
        "instead of opinions turn a quarrel into a shared puzzle for us all.\n");
    const Story& story = reading.stories.at(0);
    BOOST_REQUIRE(story.parts.size() == 4U);
    BOOST_TEST(spoken_words(story) == 238U);
    const double shares[] = {10.9, 16.0, 51.7, 21.4};
    for (std::size_t i = 0; i < 4; ++i) {
        const double share = 100.0 * story.parts[i].words / spoken_words(story);
        BOOST_TEST(std::abs(share - shares[i]) < 0.05);
    }
    BOOST_TEST(cut(reading, story.title) == "The parcel desk");
}

BOOST_AUTO_TEST_CASE(spans_are_where_the_text_is) {
    const auto reading = read(
        "intro\n\n## Kiln & oven ##\n\nS: x\n\n**Situation & Task:** It broke.\n\n- **Action**: I mended\n  it. "
        "Well.\n\n### Outcome:\n\nIt held.\n");
    BOOST_REQUIRE(reading.stories.size() == 1U);
    const Story& story = reading.stories[0];
    BOOST_TEST(story.line == 3U);
    BOOST_TEST(cut(reading, story.title) == "Kiln & oven");
    BOOST_REQUIRE(story.parts.size() == 4U);
    BOOST_TEST(cut(reading, story.parts[1].label) == "Situation & Task");
    BOOST_TEST(cut(reading, story.parts[1].mark) == "**Situation & Task:**");
    BOOST_TEST(text_of(story.parts[1].parts) == "situation+task");
    BOOST_TEST(is_merged(story.parts[1].parts));
    BOOST_TEST((story.parts[2].form == LabelForm::bold && story.parts[2].canonical));
    BOOST_TEST((story.parts[3].form == LabelForm::heading && story.parts[3].level == 3 && !story.parts[3].canonical));
    const Sentence& sentence = story.sentences.at(story.parts[2].first_sentence);
    BOOST_TEST(cut(reading, sentence.span) == "I mended\n  it.");
    BOOST_TEST((reading.source.at(sentence.span.begin) == LineColumn{9, 15}));
    BOOST_TEST(sentence.part == 2U);
    BOOST_TEST(reading.source.text().substr(story.extent.end) == "\n");
}

BOOST_AUTO_TEST_CASE(words_of_toml_lie_in_its_strings) {
    const auto reading = read(
        "# mine\ntitle = \"Kiln\"\nlevel = \"senior\"\nsituation = \"\"\"\nIt broke.\nI saw \\\"it\\\".\"\"\"\nresult "
        "= \"One.\\nTwo words.\"\n",
        StoryFormat::toml);
    const Story& story = reading.stories.at(0);
    BOOST_TEST(story.notes.empty());
    BOOST_TEST(cut(reading, story.title) == "Kiln");
    BOOST_TEST(story.line == 2U);
    BOOST_TEST(story.fields.level.value == "senior");
    BOOST_REQUIRE(story.parts.size() == 2U);
    BOOST_TEST((reading.source.at(story.words.at(2).begin) == LineColumn{6, 1}));
    BOOST_TEST(story.parts[1].words == 3U);
    BOOST_TEST(cut(reading, story.sentences.at(3).span) == "Two words.");
}

BOOST_AUTO_TEST_SUITE_END()
