// SPDX-License-Identifier: MIT
#pragma once

#include "tools/star-lint/rules/context.hpp"

namespace career::star_lint {

// True where a word or a phrase of the sentence measures something: a number with or without a unit, a percentage, a
// written-out number, "halved"; not a year, a version, a status code, an ordinal, the number of a thing ("aisle 9").
bool has_measure(const Context& context, std::uint32_t sentence);
bool has_measure_in(const Context& context, PartSet parts);

}  // namespace career::star_lint
