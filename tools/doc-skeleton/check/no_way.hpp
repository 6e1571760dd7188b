// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "tools/doc-skeleton/check/wording.hpp"

// What stands among alternatives and is none of them.
namespace career::doc_skeleton {

// "Chosen design" beside the others: the one that was taken.
bool names_taken(std::string_view name);
// "Why is this design the best ...?": what the template asked, and no way.
bool is_template_question(const Document& document, const Passage& item);
// "Eliminates the need for two kinds": what is good about the design itself.
bool is_benefit(const Document& document, const Passage& item);
// "Should we let traits have it? Today one may.": what is open, and no way.
bool asks_first(const Document& document, const Passage& item);
// Other documents, each by its link alone.
bool only_links(const Document& document, const std::vector<const Passage*>& items);

}  // namespace career::doc_skeleton
