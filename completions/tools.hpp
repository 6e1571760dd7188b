// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "tools/doc-skeleton/commands.hpp"
#include "tools/level-check/commands.hpp"
#include "tools/offer-calc/commands.hpp"
#include "tools/qbank/commands.hpp"
#include "tools/star-lint/commands.hpp"

namespace career {

// Every tool's tables: what completions are made of, and what the manuals are held against.
inline constexpr std::array all_tools = {&offer_calc::tool, &qbank::tool, &doc_skeleton::tool, &star_lint::tool,
                                         &level_check::tool};

}  // namespace career
