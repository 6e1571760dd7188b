// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/rules.hpp"

namespace career::star_lint {
namespace {

struct Page {
    std::string_view id, text;
};
constexpr Page pages[] = {
#include "star-lint/rule_pages.inc"
};

constexpr std::string_view page_of(std::string_view id) {
    for (const Page& page : pages)
        if (page.id == id) return page.text;
    return {};
}

constexpr RuleInfo rule(std::string_view id, Severity severity, std::uint8_t helps, std::string_view summary,
                        bool over_files = false) {
    return {.id = id,
            .severity = severity,
            .summary = summary,
            .helps = helps,
            .over_files = over_files,
            .fixable = false,
            .page = page_of(id)};
}

constexpr Severity hint = Severity::hint, warning = Severity::warning;

constexpr RuleInfo table[rule_count] = {
    rule("missing-part", warning, 100, "a Situation, Task, Action or Result is not there"),
    rule("empty-part", warning, 98, "nothing stands under a part's label"),
    rule("we-in-action", warning, 95, "the deeds of the Action are told with 'we'"),
    rule("no-metric", warning, 93, "the Result measures nothing"),
    rule("no-learning", warning, 90, "nothing was learned or done differently since"),
    rule("hypothetical", warning, 92, "'I would' where 'I did' should stand"),
    rule("no-decision", hint, 80, "the Action shows no choice of the speaker's and gives no reason"),
    rule("passive-no-actor", warning, 78, "a deed of the Action has nobody who did it"),
    rule("opinion-not-data", warning, 76, "an opinion stands in the Result where a fact should"),
    rule("no-structure", warning, 85, "the parts of the story are not marked"),
    rule("part-order", warning, 70, "the parts stand in another order than Situation, Task, Action, Result"),
    rule("repeated-part", warning, 68, "a part comes twice"),
    rule("share-situation", warning, 50, "the Situation's share of the words lies outside its range"),
    rule("share-task", warning, 48, "the Task's share of the words lies outside its range"),
    rule("share-action", warning, 60, "the Action's share of the words lies outside its range"),
    rule("share-result", warning, 52, "the Result's share of the words lies outside its range"),
    rule("long-situation", warning, 65, "the Situation has more than three sentences"),
    rule("vague-time", warning, 55, "a time that tells nothing: a while back, recently"),
    rule("vague-amount", warning, 54, "an amount that tells nothing: a lot of, various"),
    rule("no-specifics", warning, 75, "no name, date or number in the whole story"),
    rule("too-short", hint, 40, "spoken, the story is shorter than a minute and a half"),
    rule("too-long", hint, 40, "spoken, the story is longer than three minutes"),
    rule("company-signal", warning, 72, "what the company listens for is not heard"),
    rule("level-signal", warning, 71, "what the level must show is not heard"),
    rule("bank-size", warning, 30, "fewer than eight stories or more than ten", true),
    rule("near-duplicate", warning, 35, "two stories tell the same", true),
    rule("uncovered-category", warning, 32, "a category of questions has no story", true),
    rule("only-positive", warning, 34, "no story tells of a failure, a mistake or a changed mind", true),
};

}  // namespace

std::span<const RuleInfo> rules() { return table; }

}  // namespace career::star_lint
