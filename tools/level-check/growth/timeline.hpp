// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "tools/level-check/assess/assess.hpp"

namespace career::level_check {

// What the evidence up to a day supports.
struct Moment {
    Date day{};
    std::array<std::optional<Level>, dimension_count> levels;
};

// A point for each end of a quarter from the first to the last date, the last date itself as the last point; years in
// place of quarters where these would be more than `most`. Undated evidence counts from the start.
std::vector<Moment> timeline(const std::vector<ReadItem>& items, std::size_t most = 16);

// Rows of block characters, a column a moment; lines end with a line feed.
std::string chart_text(const std::vector<Moment>& moments);
// A picture of its own: steps for each dimension, years below, readable without colour.
std::string chart_svg(const std::vector<Moment>& moments);

}  // namespace career::level_check
