// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string_view>

#include "libcommon/text/words.hpp"

namespace career::doc_skeleton {

// Words that stand for what is still to be written, and are all that stands there: "To be decided.", "(coming soon)",
// "tbc". Of a line of prose, without its item's mark and the label before a colon; offsets in the line. `tasks`: the
// line stands among things to be done, where "To do: rotate the keys" is one of them.
std::optional<Span> find_filler(std::string_view line, bool tasks);
// The same for each cell of a table's row.
std::optional<Span> find_filler_cell(std::string_view row);

// A sentence in which the text says of itself that it isn't there yet: "This section is still to be filled in."
bool says_unwritten(std::string_view line);

// A section's only line that is a bracket or a question: "[Risks]", "What could go wrong?".
bool waits_for_answer(std::string_view paragraph);

// The question or order of a template that stands where its answer should: "What is the change that we're proposing?",
// "Describe your proposal in one paragraph." Of a section's only paragraph.
bool is_guidance(std::string_view paragraph);

}  // namespace career::doc_skeleton
