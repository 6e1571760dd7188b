// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include "tests/unit/common/story_text.hpp"
#include "tools/star-lint/classify/classify.hpp"

using namespace career;
using namespace career::star_lint;
using career::test::read;

namespace {

// One letter a sentence: S, T, A, R, L.
std::string parts_of(const std::string& text) {
    auto reading = read(text);
    Story& story = reading.stories.at(0);
    infer_parts(reading.source.text(), story);
    std::string out;
    for (const Sentence& sentence : story.sentences) {
        BOOST_TEST(sentence.inferred);
        const StoryPart& part = story.parts.at(sentence.part);
        BOOST_TEST((part.form == LabelForm::inferred && !is_merged(part.parts)));
        out += "STARL"[static_cast<std::size_t>(first_part(part.parts))];
    }
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(classify)

BOOST_AUTO_TEST_CASE(a_plain_story_is_parted) {
    BOOST_TEST(parts_of("In 2020 I was a lock keeper at a canal in the north. The lower gate had been leaking for a "
                        "year. My task was to "
                        "have it tight before the boats came in April. I measured the leak at three heights. I called "
                        "the diver and "
                        "asked him to look at the sill. I chose new seals instead of a new gate, because the wood was "
                        "sound. The leak "
                        "fell from 40 litres a minute to 2. The boats came on time. I learned to measure first.") ==
               "SSTAAARRL");
}

BOOST_AUTO_TEST_CASE(a_labelled_story_stays_as_it_is) {
    auto reading = read("S: It broke.\nA: I mended it.\nR: It held.\n");
    Story& story = reading.stories.at(0);
    infer_parts(reading.source.text(), story);
    BOOST_TEST(story.parts.size() == 3U);
    BOOST_TEST(story.labelled());
}

BOOST_AUTO_TEST_CASE(runs_hold_their_sentences_and_words) {
    auto reading = read(
        "I was a baker in Leeds. I had to bake 300 rolls by six. I woke my brother. I asked him to knead. All rolls "
        "were sold.");
    Story& story = reading.stories.at(0);
    infer_parts(reading.source.text(), story);
    BOOST_TEST(!story.labelled());
    std::uint32_t next = 0;
    for (const StoryPart& part : story.parts) {
        BOOST_TEST(part.first_sentence == next);
        next = part.end_sentence;
    }
    BOOST_TEST(next == story.sentences.size());
    BOOST_TEST(spoken_words(story) == story.words.size());
}

BOOST_AUTO_TEST_CASE(nothing_gives_nothing) {
    Story story;
    infer_parts("", story);
    BOOST_TEST(story.parts.empty());
    BOOST_TEST(decode(fitted_weights, {}).empty());
}

BOOST_AUTO_TEST_SUITE_END()
