// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "libcommon/text/story.hpp"

namespace career::star_lint {

// Nothing is said in the part yet: no word, a few that keep the place ("TBD", "n/a", "to be filled in"), a note to
// oneself ("add numbers here"), what the template asked ("What was the result?") or a bracket that waits for text.
bool is_blank(const Story& story, const StoryPart& part, std::string_view text);

}  // namespace career::star_lint
