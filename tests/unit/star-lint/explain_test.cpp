// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "libcommon/text/story.hpp"
#include "tools/star-lint/classify/classify.hpp"
#include "tools/star-lint/rules/bank.hpp"
#include "tools/star-lint/rules/check_story.hpp"

namespace career::star_lint {
namespace {

// The fenced text under a heading of a page.
std::string example(std::string_view page, std::string_view heading) {
    const std::size_t at = page.find(heading);
    BOOST_REQUIRE(at != std::string_view::npos);
    const std::size_t begin = page.find("```\n", at) + 4, end = page.find("\n```", begin);
    BOOST_REQUIRE(end != std::string_view::npos);
    return std::string(page.substr(begin, end - begin)) + "\n";
}

bool fires(Rule rule, const std::string& text) {
    const RuleTable table(rules());
    const Selection selection(table);
    RuleSettings settings;
    if (rule == Rule::company_signal) settings.company = Company::stripe;
    if (rule == Rule::level_signal) settings.level = Level::staff;
    StoryChecker checker(selection, settings);
    const Source source("page.md", text);
    std::vector<Finding> findings;
    std::vector<StorySummary> summaries;
    for (Story& story : read_stories(source, StoryFormat::markdown)) {
        infer_parts(source.text(), story);
        checker.check(story, source, findings);
        summaries.push_back(checker.summarize(story, source, 0));
    }
    BOOST_REQUIRE(!summaries.empty());
    if (rules()[index_of(rule)].over_files) {
        bool found = false;
        check_bank(summaries, {.name = [](auto) { return "page.md"; }, .line_text = [](auto, auto) { return ""; }},
                   "page.md", selection, settings,
                   [&](PlacedFinding&& f) { found = found || f.rule == index_of(rule); });
        return found;
    }
    return std::any_of(findings.begin(), findings.end(), [&](const auto& f) { return f.rule == index_of(rule); });
}

BOOST_AUTO_TEST_CASE(each_page_has_a_bad_example_that_is_found_and_a_good_one_that_is_not) {
    for (RuleIndex i = 0; i < rule_count; ++i) {
        const RuleInfo& rule = rules()[i];
        BOOST_TEST_CONTEXT(rule.id) {
            BOOST_TEST(rule.page.starts_with("# " + std::string(rule.id) + "\n"));
            BOOST_TEST(fires(Rule{i}, example(rule.page, "## Bad")));
            BOOST_TEST(!fires(Rule{i}, example(rule.page, "## Good")));
        }
    }
}

}  // namespace
}  // namespace career::star_lint
