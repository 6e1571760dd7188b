// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <vector>

#include "libcommon/checks/check_tool.hpp"
#include "libcommon/text/story.hpp"
#include "tools/star-lint/lint/lint_settings.hpp"
#include "tools/star-lint/rules/bank.hpp"
#include "tools/star-lint/rules/check_story.hpp"

namespace career::star_lint {

// Lints one file after another, story by story, in memory that does not grow with them.
class LintWorker : public CheckWorker {
  public:
    struct Wishes {
        bool summaries = false;
        bool stats = false;
    };
    explicit LintWorker(Wishes wishes) : wishes_(wishes) {}
    void check(const FileToCheck& file, FileSink& sink) override;

  private:
    StoryChecker& checker_for(const CheckProfile& profile);
    void check_story(Story& story, const Source& source, const FileToCheck& file, StoryChecker& checker,
                     FileSink& sink);

    Wishes wishes_;
    std::map<std::uint32_t, StoryChecker> checkers_;  // by profile
    std::vector<Finding> findings_;
};

}  // namespace career::star_lint
