// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "tools/doc-skeleton/check/wording.hpp"

// Lists, headings and lead-ins that look like several other ways and tell more of one.
namespace career::doc_skeleton {

// "**Name** ...", "*Name* ..." at the front of a paragraph.
bool is_lead_in(std::string_view shown, Markup markup);

// Whether the items tell more of the one thing that stands above them: its "Pros:" and "Cons:", what speaks against it,
// its price, its staff and its permits one by one.
bool list_tells_of_one(const Document& document, const std::vector<const Passage*>& texts,
                       const std::vector<const Passage*>& items);

// "Pros of a monorepo tool", "Cons of a monorepo tool", "Verdict": headings that weigh one thing.
bool headings_weigh_one(const std::vector<std::string_view>& names);

}  // namespace career::doc_skeleton
