// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "libcommon/checks/rule.hpp"

namespace career::star_lint {

// The rules of star-lint in the order in which they are listed; a Finding's `rule` is this number.
enum class Rule : RuleIndex {
    missing_part,
    empty_part,
    we_in_action,
    no_metric,
    no_learning,
    hypothetical,
    no_decision,
    passive_no_actor,
    opinion_not_data,
    no_structure,
    part_order,
    repeated_part,
    share_situation,
    share_task,
    share_action,
    share_result,
    long_situation,
    vague_time,
    vague_amount,
    no_specifics,
    too_short,
    too_long,
    company_signal,
    level_signal,
    bank_size,
    near_duplicate,
    uncovered_category,
    only_positive,
};
inline constexpr std::size_t rule_count = 28;

constexpr RuleIndex index_of(Rule rule) { return static_cast<RuleIndex>(rule); }

// By Rule: what a RuleTable is made of.
std::span<const RuleInfo> rules();

}  // namespace career::star_lint
