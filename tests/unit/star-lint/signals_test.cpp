// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/check_story.hpp"

namespace career::star_lint {
namespace {

std::vector<std::string> found_in(const std::string& text, const RuleSettings& settings) {
    const RuleTable table(rules());
    StoryChecker checker{Selection(table), settings};
    const Source source("story.md", text);
    std::vector<Finding> findings;
    for (const Story& story : read_stories(source, StoryFormat::markdown)) checker.check(story, source, findings);
    std::vector<std::string> messages;
    for (const Finding& finding : findings)
        if (finding.rule == index_of(Rule::company_signal) || finding.rule == index_of(Rule::level_signal))
            messages.push_back(finding.message);
    return messages;
}

// A deed with nobody else in it, no stakes, no words about it.
const std::string bare =
    "Situation: In March 2023 the fan of my lamp hummed.\n\nTask: Silence it.\n\nAction: Oiled the bearing.\n\n"
    "Result: The lamp hums less.\n";

const std::string rich =
    "Situation: In March 2023 customers of Larkspur Ferries could not book on two mornings a week, and nobody knew "
    "why. "
    "Three teams blamed each other.\n\n"
    "Task: I was responsible for the booking service and had noticed the pattern before anyone asked.\n\n"
    "Action: I disagreed with my lead, who wanted a longer timeout, and told him so openly, alone and in confidence. I "
    "checked every line of the logs by hand, talked to users at the gate about what they felt, and suspected the "
    "shared "
    "table. That same evening I built a prototype of the simpler design and tested it. I wrote a proposal on one page "
    "for "
    "the three leads and the director, who adopted it as the standard for all teams. I mentored a junior through the "
    "rollout.\n\n"
    "Result: It shipped within two weeks, and failures fell from 18 a month to 1. I was wrong about the gas of it at "
    "first, and learned to ask.\n";

BOOST_AUTO_TEST_CASE(each_company_hears_its_signals_in_a_rich_story_and_misses_them_in_a_bare_one) {
    const std::size_t asked[] = {4, 3, 4, 4, 3, 4};
    for (std::size_t i = 0; i < std::size(company_ids); ++i) {
        RuleSettings settings;
        settings.company = static_cast<Company>(i);
        BOOST_TEST_CONTEXT(company_ids[i]) {
            BOOST_TEST(found_in(rich, settings) == std::vector<std::string>(), boost::test_tools::per_element());
            BOOST_TEST(found_in(bare, settings).size() == asked[i]);
        }
    }
}

BOOST_AUTO_TEST_CASE(each_level_shows_in_a_rich_story_and_not_in_a_bare_one) {
    for (std::size_t i = 0; i < std::size(level_ids); ++i) {
        RuleSettings settings;
        settings.level = static_cast<Level>(i);
        BOOST_TEST_CONTEXT(level_ids[i]) {
            BOOST_TEST(found_in(rich, settings) == std::vector<std::string>(), boost::test_tools::per_element());
            BOOST_TEST(found_in(bare, settings).size() == 3U);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_missing_signal_is_named) {
    std::string text = rich;
    for (const std::string_view word : {"customers", "users"}) text.replace(text.find(word), word.size(), "boats");
    RuleSettings settings;
    settings.company = Company::amazon;
    BOOST_TEST(
        found_in(text, settings) == std::vector<std::string>{"no sign of customer obsession, which Amazon listens for"},
        boost::test_tools::per_element());
    BOOST_TEST(found_in(text, RuleSettings()).empty());
}

}  // namespace
}  // namespace career::star_lint
