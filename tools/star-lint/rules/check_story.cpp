// SPDX-License-Identifier: MIT
#include "tools/star-lint/rules/check_story.hpp"

#include <algorithm>

#include "tools/star-lint/lexicon/builder.hpp"
#include "tools/star-lint/rules/context.hpp"
#include "tools/star-lint/rules/summary.hpp"
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
    Senses wanted = 0;
    Reading reading;
    std::vector<Finding> found;        // in the order of the rules
    std::vector<std::uint64_t> order;  // of `found` in the text: where each begins, then its place there

    void hand_over(std::vector<Finding>& findings);
};

StoryChecker::StoryChecker(const Selection& selection, RuleSettings settings)
    : state_(new State{.selection = selection,
                       .settings = std::move(settings),
                       .own_words = {},
                       .lexicon = everyday_lexicon(),
                       .wanted = everyday_senses,
                       .reading = {},
                       .found = {},
                       .order = {}}) {
    if (state_->settings.company || state_->settings.level) {
        state_->lexicon = builtin_lexicon();
        state_->wanted = ~Senses{0};
    }
    state_->own_words = own_lexicon(state_->settings);
    if (state_->own_words) state_->lexicon = state_->own_words->view();
}
StoryChecker::~StoryChecker() = default;
StoryChecker::StoryChecker(StoryChecker&&) noexcept = default;

// A finding is large: numbers are sorted in its place, and each is moved once.
void StoryChecker::State::hand_over(std::vector<Finding>& findings) {
    order.clear();
    for (std::size_t i = 0; i < found.size(); ++i) order.push_back(std::uint64_t{found[i].span.begin} << 32 | i);
    std::sort(order.begin(), order.end());
    for (const std::uint64_t one : order) {
        findings.push_back(std::move(found[one & 0xFFFFFFFFU]));
        findings.back().severity = selection.severity(findings.back().rule);
    }
    found.clear();
}

void StoryChecker::check(const Story& story, const Source& source, std::vector<Finding>& findings) {
    const std::string_view text = source.text();
    read_story(state_->lexicon, story, text, state_->wanted, state_->reading);
    const PartWords words = words_by_part(story);
    const Context context{.story = story,
                          .text = text,
                          .reading = state_->reading,
                          .words = words,
                          .settings = state_->settings,
                          .present = present_parts(story, text),
                          .labelled = labelled_parts(story),
                          .quoted = quoted_parts(story)};
    for (RuleIndex rule = 0; rule < rule_count; ++rule)
        if (functions[rule] != nullptr && state_->selection.on(rule)) functions[rule](context, state_->found);
    state_->hand_over(findings);
}

StorySummary StoryChecker::summarize(const Story& story, const Source& source, std::uint32_t file) const {
    return summary_of(story, source, state_->reading, file);
}

}  // namespace career::star_lint
