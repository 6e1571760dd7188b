// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace career {

// Damerau-Levenshtein distance (optimal string alignment: no part is edited twice), bytes; above `limit` it is limit
// + 1.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

// The nearest candidate within a third of the word's length (at least one edit, at most three), case ignored; empty if
// none.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

// "did you mean 'X'?" for the nearest, else `otherwise`.
std::string did_you_mean(std::string_view word, std::span<const std::string_view> candidates,
                         std::string_view otherwise);

// "a, b or c"
std::string list_of(std::span<const std::string_view> words);

}  // namespace career
