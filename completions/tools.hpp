// SPDX-License-Identifier: MIT
#pragma once

#include <array>

#include "tools/doc-skeleton/commands.hpp"
#include "tools/offer-calc/commands.hpp"
#include "tools/qbank/commands.hpp"

namespace career {

// Every tool's tables: what completions are made of, and what the manuals are held against.
inline constexpr std::array all_tools = {&offer_calc::tool, &qbank::tool, &doc_skeleton::tool};

}  // namespace career
