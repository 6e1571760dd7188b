// SPDX-License-Identifier: MIT
#pragma once

#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {

// Does the word, as it stands in its sentence, measure something? A number with or without a unit, a percentage, a
// written-out number, "halved"; not a year, a version, a status code, an ordinal, the number of a thing ("aisle 9").
bool is_measure(const Context& context, std::uint32_t word, const Sentence& sentence);

// True where a word or a phrase of the sentence measures something.
bool has_measure(const Context& context, const Sentence& sentence);
bool has_measure_in(const Context& context, PartSet parts);

}  // namespace career::star_lint
