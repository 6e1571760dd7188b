// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/checks/language_server/language_service.hpp"
#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/settings.hpp"

namespace career::star_lint {

// The outline of the stories and, for each part, a lens and an inlay hint with its share and spoken seconds.
void decorate(const std::vector<Story>& stories, const Source& source, const RuleSettings& settings, Analysis& out);

// A label for the part that a story lacks, in the form of the labels that it has, where the order of the parts wants
// it.
std::optional<Edit> missing_label(const Story& story, const Source& source, Part part);

}  // namespace career::star_lint
