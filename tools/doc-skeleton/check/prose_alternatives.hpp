// SPDX-License-Identifier: MIT
#pragma once

#include "tools/doc-skeleton/check/wording.hpp"

namespace career::doc_skeleton {

// Whether running text speaks of more than one other way. Paragraphs of it; what goes on about the first way ("It costs
// ...", "Its owner wants ...") names no second.
// Where they go on about a thing that was named above, a new paragraph alone names none.
bool names_several(const Document& document, const std::vector<Passage>& paragraphs, bool goes_on);

// "One other design was worked out", "the only other way is": what follows is about that one.
bool names_one_other(std::string_view prose, Span passage);

// "Why not Kafka?", "we looked at SQS": the paragraph begins with a way, and with no other beside it.
bool opens_way(std::string_view prose, Span paragraph);

// "Let hotels print: they did", "Do nothing: it costs": a short name, a colon, the reason.
bool is_labelled(std::string_view text);

}  // namespace career::doc_skeleton
