// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "libcommon/checks/suppressions.hpp"
#include "libcommon/checks/unit_report.hpp"
#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/settings.hpp"

namespace career::star_lint {

// The head of a story's report for people: shares as bars, spoken time.
UnitReport head_of(const Story& story, const Source& source, const std::string& file, const RuleSettings& settings);

// The table of a story as the machine's formats have it: what was read, its sentences with their parts.
Value story_table(const Story& story, const Source& source, const std::string& file, const RuleSettings& settings,
                  ColumnUnit column);

// What it holds for suppressions: each part is a section.
CheckedUnit unit_of(const Story& story);

// The parts under another name that could be said to have their own: for --fix.
std::vector<Edit> part_name_edits(const Story& story, const Source& source);

}  // namespace career::star_lint
