// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "libcommon/checks/rule.hpp"
#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/bank.hpp"
#include "tools/star-lint/rules/settings.hpp"

namespace career::star_lint {

// Checks one story after another; a thread has its own. What it needs on the way is kept from story to story, so that
// a clean story costs no allocation.
class StoryChecker {
  public:
    StoryChecker(const Selection& selection, RuleSettings settings);
    ~StoryChecker();
    StoryChecker(StoryChecker&&) noexcept;

    // Appends what the rules of one story find, in the order of the text and of Rule, severities as selected. Parts
    // must be there already: of a story without labels those that were inferred.
    void check(const Story& story, const Source& source, std::vector<Finding>& findings);

    // What the rules over several files need to know of the story that was checked last.
    StorySummary summarize(const Story& story, const Source& source, std::uint32_t file) const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace career::star_lint
