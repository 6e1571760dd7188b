// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/summaries.hpp"

#include <boost/test/unit_test.hpp>

using namespace career::star_lint;

BOOST_AUTO_TEST_SUITE(summaries)

BOOST_AUTO_TEST_CASE(every_story_and_name_is_given_back) {
    Summaries summaries;
    const auto name = [](std::uint32_t file) {
        return file % 7 == 0 ? std::string(300, 'x') + std::to_string(file) : "stories/" + std::to_string(file) + ".md";
    };
    // Every third file has no story, every fifth has two.
    std::size_t stories = 0;
    for (std::uint32_t file = 0; file < 5000; ++file)
        for (int i = 0; file % 3 != 0 && i < (file % 5 == 0 ? 2 : 1); ++i, ++stories)
            summaries.add(file, name(file), {.file = file, .line = file + 1});
    BOOST_REQUIRE(summaries.all().size() == stories);
    for (const StorySummary& story : summaries.all()) {
        BOOST_TEST(story.line == story.file + 1);
        BOOST_TEST(summaries.name_of(story.file) == name(story.file));
    }
}

BOOST_AUTO_TEST_SUITE_END()
