// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/check_story.hpp"

#include <algorithm>

#include "tools/star-lint/lexicon/builder.hpp"
#include "tools/star-lint/rules/context.hpp"
#include "tools/star-lint/rules/word_lists.hpp"

namespace career::star_lint {
namespace {

// By Rule; null for the rules over several files.
constexpr RuleFunction functions[rule_count] = {
    check_missing_part,
    check_empty_part,
    check_we_in_action,
    check_no_metric,
    check_no_learning,
    check_hypothetical,
    check_no_decision,
    check_passive_no_actor,
    check_opinion_not_data,
    check_no_structure,
    check_part_order,
    check_repeated_part,
    check_share_situation,
    check_share_task,
    check_share_action,
    check_share_result,
    check_long_situation,
    check_vague_time,
    check_vague_amount,
    check_no_specifics,
    check_too_short,
    check_too_long,
    check_company_signal,
    check_level_signal,
    nullptr,
    nullptr,
    nullptr,
    nullptr,
};

}  // namespace

struct StoryChecker::State {
    Selection selection;
    RuleSettings settings;
    std::unique_ptr<LexiconBuilder> own_words;
    Lexicon lexicon;
    Reading reading;
};

StoryChecker::StoryChecker(const Selection& selection, RuleSettings settings)
    : state_(new State{.selection = selection,
                       .settings = std::move(settings),
                       .own_words = {},
                       .lexicon = builtin_lexicon(),
                       .reading = {}}) {
    state_->own_words = own_lexicon(state_->settings);
    if (state_->own_words) state_->lexicon = state_->own_words->view();
}
StoryChecker::~StoryChecker() = default;
StoryChecker::StoryChecker(StoryChecker&&) noexcept = default;

void StoryChecker::check(const Story& story, const Source& source, std::vector<Finding>& findings) {
    const std::string_view text = source.text();
    read_story(state_->lexicon, story, text, state_->reading);
    const PartWords words = words_by_part(story);
    const Context context{.story = story,
                          .text = text,
                          .reading = state_->reading,
                          .words = words,
                          .settings = state_->settings,
                          .present = present_parts(story),
                          .labelled = labelled_parts(story),
                          .quoted = quoted_parts(story)};
    const std::size_t before = findings.size();
    for (RuleIndex rule = 0; rule < rule_count; ++rule)
        if (functions[rule] != nullptr && state_->selection.on(rule)) functions[rule](context, findings);
    for (std::size_t i = before; i < findings.size(); ++i)
        findings[i].severity = state_->selection.severity(findings[i].rule);
    std::stable_sort(findings.begin() + static_cast<std::ptrdiff_t>(before), findings.end(),
                     [](const Finding& a, const Finding& b) { return a.span.begin < b.span.begin; });
}

}  // namespace career::star_lint
