// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "libcommon/checks/check_tool.hpp"
#include "libcommon/frame/arguments.hpp"
#include "libcommon/text/part_names.hpp"
#include "tools/star-lint/rules/settings.hpp"

namespace career::star_lint {

// Choices of the command line that win over every file of settings.
struct LintChoices {
    std::optional<Company> company;
    std::optional<Level> level;
    LintChoices() = default;
    explicit LintChoices(const Arguments& arguments);
};

// Keys of star-lint's settings beside the common ones: company, level, words_per_minute in its rules' tables, and names
// of parts ([names] situation = ["Backdrop"]).
struct LintSettings : ToolSettings {
    explicit LintSettings(const LintChoices& wishes) : choices(wishes) {}
    void read(TableReader& in) override;
    void finish() override;

    RuleSettings rules;
    PartNames names;
    LintChoices choices;
};

// The same keys as the settings of nobody have them, for --print-config.
Value default_settings();

}  // namespace career::star_lint
