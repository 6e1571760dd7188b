// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include "tools/star-lint/lexicon/builder.hpp"
#include "tools/star-lint/rules/settings.hpp"

namespace career::star_lint {

// What the phrases that a user adds for a rule mean; 0: the rule goes by no list.
Senses senses_of_list(Rule rule);

// The built-in lexicon with the user's own words; null where they have none. Patterns were checked when the settings
// were read.
std::unique_ptr<LexiconBuilder> own_lexicon(const RuleSettings& settings);

}  // namespace career::star_lint
