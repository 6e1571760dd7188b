// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <string>
#include <vector>

#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/bank.hpp"
#include "tools/star-lint/rules/check_story.hpp"

namespace career::star_lint {
namespace {

const std::string ferry =
    "## The ferry\n\nSituation: The booking service of Larkspur Ferries failed on two mornings a week.\n\n"
    "Task: I had to make it start reliably before the summer timetable.\n\n"
    "Action: I compared the logs of nine failed starts with nine good ones and chose a retry over a longer timeout. "
    "Tom, who ran the database, asked for a limit of five tries.\n\n"
    "Result: Failed starts fell from 18 a month to none.\n";
const std::string kiln =
    "## The kiln\n\nSituation: The kiln of Pohl Ceramics cracked one glaze in five that winter.\n\n"
    "Task: As the youngest potter I was asked to stop the waste.\n\n"
    "Action: I wrote down the weather beside each firing and saw that damp clay was the cause. I proposed a day of "
    "drying.\n\n"
    "Result: Cracks fell to one in fifty. I was wrong about the gas.\n";

struct Bank {
    std::vector<StorySummary> summaries;
    std::vector<std::string> files;
    void read(const std::string& name, const std::string& text) {
        const RuleTable table(rules());
        StoryChecker checker{Selection(table), RuleSettings()};
        const Source source(name, text);
        std::vector<Finding> findings;
        for (const Story& story : read_stories(source, StoryFormat::markdown)) {
            checker.check(story, source, findings);
            summaries.push_back(checker.summarize(story, source, static_cast<std::uint32_t>(files.size())));
        }
        files.push_back(name);
    }
    std::vector<PlacedFinding> check(bool complete = true) const {
        const RuleTable table(rules());
        std::vector<PlacedFinding> found;
        check_bank(summaries,
                   {.complete = complete,
                    .name = [&](std::uint32_t file) { return files[file]; },
                    .line_text = [](std::uint32_t file,
                                    std::uint32_t line) { return std::to_string(file) + ":" + std::to_string(line); }},
                   "stories", Selection(table), RuleSettings(),
                   [&](PlacedFinding&& one) { found.push_back(std::move(one)); });
        return found;
    }
};

std::size_t count(const std::vector<PlacedFinding>& findings, Rule rule) {
    return static_cast<std::size_t>(std::count_if(findings.begin(), findings.end(),
                                                  [&](const PlacedFinding& f) { return f.rule == index_of(rule); }));
}

BOOST_AUTO_TEST_CASE(a_retold_story_stands_on_the_later_one) {
    Bank bank;
    bank.read("a.md", ferry);
    bank.read("b.md", kiln);
    std::string again = ferry;
    again.replace(again.find("on two mornings a week"), 22, "twice in a week, in the morning");
    bank.read("c.md", "\n" + again);
    const auto findings = bank.check();
    BOOST_REQUIRE(count(findings, Rule::near_duplicate) == 1U);
    const auto found = std::find_if(findings.begin(), findings.end(),
                                    [](const auto& f) { return f.rule == index_of(Rule::near_duplicate); });
    BOOST_TEST(found->file == "c.md");
    BOOST_TEST(found->begin.line == 2U);
    BOOST_TEST(found->begin.column == 4U);
    BOOST_TEST(found->message.find("a.md:1") != std::string::npos);
    BOOST_TEST(found->line_text == "2:2");
}

BOOST_AUTO_TEST_CASE(nothing_is_missed_where_a_file_was_not_read) {
    Bank bank;
    bank.read("a.md", ferry);
    bank.read("b.md", ferry);
    for (const Rule rule : {Rule::bank_size, Rule::uncovered_category, Rule::only_positive}) {
        BOOST_TEST(count(bank.check(), rule) > 0U);
        BOOST_TEST(count(bank.check(false), rule) == 0U);
    }
    BOOST_TEST(count(bank.check(false), Rule::near_duplicate) == 1U);
    for (const char* name : {"1", "2", "3", "4", "5", "6", "7", "8", "9"}) bank.read(name, kiln);
    BOOST_TEST(count(bank.check(false), Rule::bank_size) == 1U);
}

BOOST_AUTO_TEST_CASE(different_stories_are_not_alike) {
    Bank bank;
    bank.read("a.md", ferry);
    bank.read("b.md", kiln);
    BOOST_TEST(similarity(bank.summaries[0], bank.summaries[0]) == 1.0);
    BOOST_TEST(similarity(bank.summaries[0], bank.summaries[1]) < 0.2);
    BOOST_TEST(count(bank.check(), Rule::near_duplicate) == 0U);
}

BOOST_AUTO_TEST_CASE(size_and_failure_are_judged_over_all) {
    Bank bank;
    bank.read("a.md", ferry);
    BOOST_TEST(count(bank.check(), Rule::only_positive) == 1U);
    BOOST_TEST(count(bank.check(), Rule::bank_size) == 1U);
    for (int i = 0; i < 7; ++i) bank.read("k.md", kiln);
    const auto findings = bank.check();
    BOOST_TEST(count(findings, Rule::only_positive) == 0U);
    BOOST_TEST(count(findings, Rule::bank_size) == 0U);
    for (const PlacedFinding& finding : findings)
        if (finding.rule != index_of(Rule::near_duplicate))
            BOOST_TEST((finding.file == "stories" && finding.begin.line == 0U));
    for (int i = 0; i < 3; ++i) bank.read("k.md", kiln);
    BOOST_TEST(count(bank.check(), Rule::bank_size) == 1U);
}

BOOST_AUTO_TEST_CASE(a_marked_category_covers_it) {
    Bank bank;
    bank.read("a.md", "+++\ncategory = \"growth\"\n+++\n" + ferry);
    const std::size_t uncovered = count(bank.check(), Rule::uncovered_category);
    for (const std::string_view category : {"conflict", "leadership", "delivery", "impact"})
        bank.read("b.md", "+++\ncategory = \"" + std::string(category) + "\"\n+++\n" + kiln);
    BOOST_TEST(uncovered == 4U);
    BOOST_TEST(count(bank.check(), Rule::uncovered_category) == 0U);
}

}  // namespace
}  // namespace career::star_lint
