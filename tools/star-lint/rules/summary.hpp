// SPDX-License-Identifier: MIT
#pragma once

#include "tools/star-lint/rules/bank.hpp"
#include "tools/star-lint/rules/clause.hpp"

namespace career::star_lint {

// What the rules over several files need to know of a story that was read.
StorySummary summary_of(const Story& story, const Source& source, const Reading& reading, std::uint32_t file);

}  // namespace career::star_lint
