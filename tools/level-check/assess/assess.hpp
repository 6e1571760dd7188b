// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "tools/level-check/evidence/item.hpp"

namespace career::level_check {

enum class Archetype : std::uint8_t { tech_lead, architect, solver, right_hand };
inline constexpr std::size_t archetype_count = 4;
inline constexpr std::array<std::string_view, archetype_count> archetype_ids = {"tech-lead", "architect", "solver",
                                                                                "right-hand"};
constexpr std::string_view id_of(Archetype archetype) { return archetype_ids[static_cast<std::size_t>(archetype)]; }

struct ReadItem {
    Item item;
    Reading reading;
};

// What the whole evidence says of one dimension. No items at all is not the same as below Senior.
struct DimensionResult {
    std::optional<Level> level;        // nullopt: no evidence
    Level low = Level::below_senior;   // what stands without the weakest support
    Level high = Level::below_senior;  // what the best single item would give
    std::vector<std::size_t> carry;    // items at or above `level`
    std::vector<std::size_t> less;     // items that show less
    std::vector<std::size_t> against;  // items that speak against
    bool recent = false, measured = false, repeated = false;
};

struct Assessment {
    std::vector<ReadItem> items;
    std::array<DimensionResult, dimension_count> dimensions;
    std::optional<Level> overall;  // the third highest dimension with evidence, the lowest of fewer than three
    Level low = Level::below_senior, high = Level::below_senior;
    std::optional<Level> failure_mode;
    std::vector<std::size_t> failure_items;
    std::array<std::vector<std::size_t>, anti_pattern_count> anti_patterns;
    std::array<unsigned, archetype_count> archetype_points{};
    std::optional<Archetype> archetype;
};

// `today` decides what is recent, nothing else.
Assessment assess(std::vector<Item> items, Date today);

// What carries a level in one dimension: two items, or, where nothing contradicts it, one that is more than a claim;
// the low end is then a level below. Items that speak against take nothing away from what others show, but alone they
// leave the dimension below Senior.
DimensionResult weigh(const std::vector<ReadItem>& items, Dimension dimension, Date today);

std::optional<Archetype> choose_archetype(const Assessment& assessment);

}  // namespace career::level_check
