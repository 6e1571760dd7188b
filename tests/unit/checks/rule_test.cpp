// SPDX-License-Identifier: MIT
#include "libcommon/checks/rule.hpp"

#include <boost/test/unit_test.hpp>

using namespace career;

namespace {

constexpr RuleInfo own[] = {
    {.id = "share-action"}, {.id = "share-task", .severity = Severity::hint}, {.id = "no-metric"}};
const RuleTable rules(own);

}  // namespace

BOOST_AUTO_TEST_SUITE(rule)

BOOST_AUTO_TEST_CASE(own_rules_come_before_the_common_ones) {
    BOOST_TEST(rules.size() == std::size(own) + suppression_rules().size());
    BOOST_TEST((rules.find("no-metric") == RuleIndex{2}));
    BOOST_TEST(rules[rules.index_of(SuppressionRule::unused)].id == "unused-suppression");
    BOOST_TEST((rules.find("no-metrics") == std::nullopt));
    BOOST_TEST(rules.remedy_for_unknown("no-metrics") == "did you mean 'no-metric'?");
}

BOOST_AUTO_TEST_CASE(patterns_choose_rules) {
    Selection selection(rules);
    BOOST_TEST(selection.on(0));
    BOOST_TEST(selection.ignore(rules, "share-*"));
    BOOST_TEST((!selection.on(0) && !selection.on(1) && selection.on(2)));
    selection.select_none();
    BOOST_TEST(selection.add(rules, "share-task"));
    BOOST_TEST((!selection.on(0) && selection.on(1) && !selection.on(2)));
    BOOST_TEST(selection.add(rules, "all"));
    BOOST_TEST(selection.on(2));
    BOOST_TEST(!selection.ignore(rules, "shares-*"));
}

BOOST_AUTO_TEST_CASE(severities_change) {
    Selection selection(rules);
    BOOST_TEST((selection.severity(1) == Severity::hint));
    BOOST_TEST(selection.set(rules, "share-*", Severity::error));
    BOOST_TEST((selection.severity(1) == Severity::error && selection.severity(2) == Severity::warning));
}

BOOST_AUTO_TEST_SUITE_END()
