// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "libcommon/system/input.hpp"
#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/check_story.hpp"

namespace career::star_lint {
namespace {

struct Case {
    std::string rule, part, words;
    bool fires = false;
};

std::string trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(' ');
    return first == std::string_view::npos ? std::string()
                                           : std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

std::vector<Case> read_cases() {
    const Source source = read_file(CAREER_TEST_DATA "/unit/star-lint/rule_cases.txt").take();
    std::vector<Case> cases;
    for (std::uint32_t line = 1; line <= source.last_line(); ++line) {
        std::string_view text = source.line(line);
        if (text.empty() || text.front() == '#') continue;
        std::vector<std::string> cells;
        for (int i = 0; i < 3; ++i) {
            const std::size_t bar = text.find('|');
            cells.push_back(trimmed(text.substr(0, bar)));
            text.remove_prefix(bar + 1);
        }
        cases.push_back({cells[0], cells[1], trimmed(text), cells[2] == "+"});
    }
    return cases;
}

// A sound story with one part replaced; "all" is a whole story in one line, a label before each part.
std::string story_of(const Case& one) {
    std::string text;
    if (one.part == "all") {
        text = one.words;
        for (const std::string_view label : {"Task:", "Action:", "Result:", "task:", "action:", "result:"})
            if (const std::size_t at = text.find(" " + std::string(label)); at != std::string::npos)
                text.replace(at, 1, "\n\n");
        return text + "\n";
    }
    const std::pair<std::string_view, std::string_view> parts[] = {
        {"situation", "In March 2023 the booking service of Larkspur Ferries failed on two mornings a week."},
        {"task", "I had to make it start reliably before 1 May."},
        {"action",
         "I compared nine failed starts with nine good ones. I chose a retry, because a timeout would hide the delay."},
        {"result", "Failed starts fell from 18 a month to none."},
        {"learning", "I learned to look at good runs beside bad ones."}};
    for (const auto& [part, words] : parts) {
        if (part == "learning" && one.part != "learning" && one.rule == "no-learning") continue;
        std::string label(part);
        label.front() = static_cast<char>(label.front() - 32);
        text += label + ": " + (one.part == part ? one.words : std::string(words)) + "\n\n";
    }
    return text;
}

BOOST_AUTO_TEST_CASE(rules_speak_where_they_must) {
    const RuleTable table(rules());
    StoryChecker checker{Selection(table), RuleSettings()};
    const std::vector<Case> cases = read_cases();
    BOOST_TEST(cases.size() > 150U);
    for (const Case& one : cases) {
        const std::optional<RuleIndex> rule = table.find(one.rule);
        BOOST_REQUIRE_MESSAGE(rule, one.rule);
        const Source source("case.txt", story_of(one));
        const std::vector<Story> stories = read_stories(source, StoryFormat::plain);
        BOOST_REQUIRE_MESSAGE(stories.size() == 1, one.words);
        std::vector<Finding> findings;
        checker.check(stories.front(), source, findings);
        const bool fired =
            std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == *rule; });
        BOOST_TEST(fired == one.fires, one.rule << (one.fires ? " is silent on: " : " speaks on: ") << one.words);
    }
}

}  // namespace
}  // namespace career::star_lint
