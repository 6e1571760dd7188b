// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "libcommon/checks/rule.hpp"

namespace career {

// --list-rules: a line a rule, with its severity as selected.
std::string rule_list(const RuleTable& rules, const Selection& selection);
// --explain.
std::string rule_page(const RuleInfo& rule);

}  // namespace career
