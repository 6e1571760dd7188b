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

// Few findings a story, and most in order already: each is put where it belongs.
void in_order_of_text(std::vector<Finding>& findings, std::size_t from) {
    for (std::size_t i = from + 1; i < findings.size(); ++i) {
        std::size_t at = i;
        while (at > from && findings[at - 1].span.begin > findings[i].span.begin) --at;
        if (at != i)
            std::rotate(findings.begin() + static_cast<std::ptrdiff_t>(at),
                        findings.begin() + static_cast<std::ptrdiff_t>(i),
                        findings.begin() + static_cast<std::ptrdiff_t>(i) + 1);
    }
}

}  // namespace

struct StoryChecker::State {
    Selection selection;
    RuleSettings settings;
    std::unique_ptr<LexiconBuilder> own_words;
    Lexicon lexicon;
    Senses wanted = ~Senses{0};
    Reading reading;
};

StoryChecker::StoryChecker(const Selection& selection, RuleSettings settings)
    : state_(new State{.selection = selection,
                       .settings = std::move(settings),
                       .own_words = {},
                       .lexicon = builtin_lexicon(),
                       .wanted = ~Senses{0},
                       .reading = {}}) {
    // What companies and levels listen for is half of all wordings, and seldom asked.
    if (!state_->settings.company && !state_->settings.level)
        state_->wanted = (std::uint64_t{1} << static_cast<unsigned>(Sense::customer_obsession)) - 1;
    state_->own_words = own_lexicon(state_->settings);
    if (state_->own_words) state_->lexicon = state_->own_words->view();
}
StoryChecker::~StoryChecker() = default;
StoryChecker::StoryChecker(StoryChecker&&) noexcept = default;

void StoryChecker::check(const Story& story, const Source& source, std::vector<Finding>& findings) {
    const std::string_view text = source.text();
    read_story(state_->lexicon, story, text, state_->wanted, state_->reading);
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
    in_order_of_text(findings, before);
}

StorySummary StoryChecker::summarize(const Story& story, const Source& source, std::uint32_t file) const {
    return summary_of(story, source, state_->reading, file);
}

}  // namespace career::star_lint
