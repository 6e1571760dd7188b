// SPDX-License-Identifier: MIT
#include "tools/level-check/assess/assess.hpp"

#include <algorithm>
#include <functional>

namespace career::level_check {
namespace {

constexpr std::size_t overall_rank = 3;

// The third highest; the lowest of fewer than three.
std::optional<Level> third_highest(std::vector<Level> levels) {
    if (levels.empty()) return std::nullopt;
    std::sort(levels.begin(), levels.end(), std::greater<>());
    return levels[std::min(levels.size(), overall_rank) - 1];
}

void sum_up(Assessment& out) {
    std::vector<Level> levels, lows, highs;
    for (const DimensionResult& one : out.dimensions) {
        if (!one.level) continue;
        levels.push_back(*one.level);
        lows.push_back(std::min(one.low, *one.level));
        highs.push_back(std::max(one.high, *one.level));
    }
    out.overall = third_highest(levels);
    out.low = third_highest(lows).value_or(Level::below_senior);
    out.high = third_highest(highs).value_or(Level::below_senior);
}

// The failure mode that most items show; of equally many, the higher level's.
void find_failure_mode(Assessment& out) {
    std::array<unsigned, level_count> seen{};
    for (const ReadItem& one : out.items)
        if (one.reading.failure_mode) ++seen[static_cast<std::size_t>(*one.reading.failure_mode)];
    const auto most = std::max_element(seen.rbegin(), seen.rend());
    if (*most == 0) return;
    out.failure_mode = static_cast<Level>(level_count - 1 - static_cast<std::size_t>(most - seen.rbegin()));
    for (std::size_t i = 0; i < out.items.size(); ++i)
        if (out.items[i].reading.failure_mode == out.failure_mode) out.failure_items.push_back(i);
}

}  // namespace

Assessment assess(std::vector<Item> items, Date today) {
    Assessment out;
    out.items.reserve(items.size());
    std::vector<Reading> readings = read_items(items);
    for (std::size_t i = 0; i < items.size(); ++i) out.items.push_back({std::move(items[i]), std::move(readings[i])});
    for (std::size_t d = 0; d < dimension_count; ++d)
        out.dimensions[d] = weigh(out.items, static_cast<Dimension>(d), today);
    sum_up(out);
    find_failure_mode(out);
    for (std::size_t i = 0; i < out.items.size(); ++i) {
        if (const auto pattern = out.items[i].reading.anti_pattern)
            out.anti_patterns[static_cast<std::size_t>(*pattern)].push_back(i);
        if (out.items[i].reading.against) continue;
        for (std::size_t a = 0; a < archetype_count; ++a) out.archetype_points[a] += out.items[i].reading.signs[a];
    }
    out.archetype = choose_archetype(out);
    return out;
}

}  // namespace career::level_check
