// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "libcommon/checks/check_tool.hpp"
#include "tools/star-lint/lint/lint_settings.hpp"
#include "tools/star-lint/lint/summaries.hpp"

namespace career::star_lint {

// By its name: what is read in a folder.
bool is_story_file(std::string_view file_name);

// What star-lint gives to the shared run.
class LintTool : public CheckTool {
  public:
    struct Wishes {
        bool over_files = false;  // several files or a folder: the rules over files run
        bool stats = false;       // figures in place of rules
    };
    LintTool(LintChoices choices, Wishes wishes);

    std::string_view name() const override { return "star-lint"; }
    std::string_view unit_name() const override { return "story"; }
    std::string_view unit_plural() const override { return "stories"; }
    const RuleTable& rules() const override { return rules_; }
    bool reads(std::string_view file_name) const override;
    std::unique_ptr<ToolSettings> settings() const override { return std::make_unique<LintSettings>(choices_); }
    Value defaults() const override { return default_settings(); }
    std::unique_ptr<CheckWorker> worker() override;
    void collect(std::uint32_t file, const std::string& name, const std::any& payload) override;
    void over_files(const CheckProfile& profile, const std::string& place, bool complete,
                    const std::function<void(PlacedFinding&&)>& say) override;

  private:
    LintChoices choices_;
    Wishes wishes_;
    RuleTable rules_;
    Summaries summaries_;
};

}  // namespace career::star_lint
