// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/values/random.hpp"
#include "tools/level-check/assess/assess.hpp"
#include "tools/level-check/evidence/collect.hpp"

namespace career::level_check::test {

inline constexpr Date day{2026, 11, 25};

inline Item item(std::string statement, std::optional<Dimension> dimension = std::nullopt) {
    Item out;
    out.statement = std::move(statement);
    out.dimension = dimension;
    return out;
}

// Statements of all levels and dimensions, some against a level.
std::vector<std::string> statements();
// `count` of them, in an order that the seed decides; undated.
std::vector<Item> draw(Random& random, std::size_t count);
Assessment read(std::vector<Item> items);

}  // namespace career::level_check::test
