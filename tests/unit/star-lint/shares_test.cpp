// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <vector>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/text/story.hpp"
#include "tools/star-lint/classify/classify.hpp"
#include "tools/star-lint/rules/check_story.hpp"
#include "tools/star-lint/rules/shares.hpp"

namespace career::star_lint {
namespace {

std::string words(std::size_t count) {
    std::string text;
    for (std::size_t i = 0; i < count; ++i) text += "word ";
    return text;
}

Story read_one(const Source& source) {
    std::vector<Story> stories = read_stories(source, StoryFormat::markdown);
    BOOST_REQUIRE(stories.size() == 1U);
    return std::move(stories.front());
}

std::vector<std::string_view> found_in(const std::string& text, RuleSettings settings = {}) {
    const RuleTable table(rules());
    StoryChecker checker{Selection(table), std::move(settings)};
    const Source source("story.md", text);
    Story story = read_one(source);
    infer_parts(source.text(), story);
    std::vector<Finding> findings;
    checker.check(story, source, findings);
    std::vector<std::string_view> ids;
    for (const Finding& finding : findings) ids.push_back(rules()[finding.rule].id);
    return ids;
}

bool has_id(const std::vector<std::string_view>& ids, std::string_view id) {
    return std::find(ids.begin(), ids.end(), id) != ids.end();
}

BOOST_AUTO_TEST_CASE(learning_counts_into_the_result) {
    const Source source("s.md", "S: " + words(20) + "\n\nT: " + words(10) + "\n\nA: " + words(50) +
                                    "\n\nR: " + words(10) + "\n\nL: " + words(10) + "\n");
    const PartWords counted = words_by_part(read_one(source));
    BOOST_TEST(counted.whole == 100U);
    BOOST_TEST(share_of(counted, Part::situation).value() == 20.0);
    BOOST_TEST(share_of(counted, Part::action).value() == 50.0);
    BOOST_TEST(share_of(counted, Part::result).value() == 20.0);
}

BOOST_AUTO_TEST_CASE(merged_and_missing_parts_have_no_share) {
    const Source source("s.md", "## Situation & Task\n\n" + words(30) + "\n\n## Action\n\n" + words(70) + "\n");
    const PartWords counted = words_by_part(read_one(source));
    BOOST_TEST(counted.whole == 100U);
    BOOST_TEST(!share_of(counted, Part::situation));
    BOOST_TEST(!share_of(counted, Part::task));
    BOOST_TEST(!share_of(counted, Part::result));
    BOOST_TEST(share_of(counted, Part::action).value() == 70.0);
}

BOOST_AUTO_TEST_CASE(the_tolerance_belongs_to_the_range) {
    const ShareRange range{15, 20};
    BOOST_TEST((judge_share(10.0, range, 5) == ShareVerdict::within));
    BOOST_TEST((judge_share(9.9, range, 5) == ShareVerdict::below));
    BOOST_TEST((judge_share(25.0, range, 5) == ShareVerdict::within));
    BOOST_TEST((judge_share(25.1, range, 5) == ShareVerdict::above));
    BOOST_TEST((judge_share({}, range, 5) == ShareVerdict::none));
}

BOOST_AUTO_TEST_CASE(spoken_time_has_both_ends) {
    const std::string short_story = "S: " + words(100) + "\n", right = "S: " + words(300) + "\n",
                      long_story = "S: " + words(460) + "\n";
    BOOST_TEST(has_id(found_in(short_story), "too-short"));
    BOOST_TEST(!has_id(found_in(right), "too-short"));
    BOOST_TEST(!has_id(found_in(right), "too-long"));
    BOOST_TEST(has_id(found_in(long_story), "too-long"));
}

BOOST_AUTO_TEST_CASE(settings_change_ranges_and_lists) {
    const Source source("settings.toml",
                        "[rules.share-action]\nmin = 10\nmax = 20\ntolerance = 0\n[rules.vague-time]\n"
                        "add = [\"in (olden|dark) times\"]\nremove = [\"recently\"]\n");
    const Value table = read_toml(source).take();
    Errors errors;
    TableReader reader(table, "settings.toml", errors);
    RuleSettings settings;
    read_rules_table(reader, settings);
    BOOST_TEST(errors.empty());
    BOOST_TEST(settings.shares[2].least == 10.0);
    BOOST_TEST(settings.tolerances[2] == 0.0);
    const std::string olden = "S: In olden times I was a cook.\n", recent = "S: Recently I was a cook.\n";
    BOOST_TEST(!has_id(found_in(olden), "vague-time"));
    BOOST_TEST(has_id(found_in(olden, settings), "vague-time"));
    BOOST_TEST(has_id(found_in(recent), "vague-time"));
    BOOST_TEST(!has_id(found_in(recent, settings), "vague-time"));
}

BOOST_AUTO_TEST_CASE(settings_refuse_what_no_rule_has) {
    const Source source("settings.toml",
                        "[rules.no-structure]\nmin = 1\n[rules.share-task]\nmin = 30\nmax = "
                        "20\n[rules.vague-time]\nadd = [\"(open\"]\n");
    const Value table = read_toml(source).take();
    Errors errors;
    TableReader reader(table, "settings.toml", errors);
    RuleSettings settings;
    read_rules_table(reader, settings);
    BOOST_TEST(errors.size() == 3U);
}

}  // namespace
}  // namespace career::star_lint
