// SPDX-License-Identifier: MIT
#pragma once

#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {

// Some clause of the sentence is told in the present, and none, surely, in the past.
bool told_in_present(const Context& context, std::uint32_t sentence);

// Both ask what a sentence says of the time since the story. `whole`: the senses of its phrases.

// The speaker does in the present what the story taught: "I ask first", "I've stopped storing it", "I don't ask any
// more", "my checklist begins with the seals now".
bool is_habit(const Context& context, const Clause& clause, Senses whole);

// What holds for the speaker since: "cheap tries come first with me since then".
bool holds_since(const Context& context, std::uint32_t sentence, Senses whole);

}  // namespace career::star_lint
