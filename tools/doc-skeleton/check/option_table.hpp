// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tools/doc-skeleton/check/alternatives.hpp"
#include "tools/doc-skeleton/check/wording.hpp"

namespace career::doc_skeleton {

// What an option is called: its words without marks and without a stop at their end.
std::string option_name(std::string_view text);

// The options of a table: a row each, or a column each where the first column names criteria.
void read_option_table(const Document& document, const std::vector<const Passage*>& rows, Extracted& out);

}  // namespace career::doc_skeleton
