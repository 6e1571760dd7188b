// SPDX-License-Identifier: MIT
#include <algorithm>

#include "tools/level-check/assess/assess.hpp"

namespace career::level_check {
namespace {

constexpr std::int64_t recent_days = 365;

struct Support {
    unsigned items = 0;
    bool concrete = false;  // one of them is more than a claim
};

Support support(const std::vector<ReadItem>& items, Dimension dimension, Level level, Strength least) {
    Support out;
    for (const ReadItem& one : items) {
        if (one.reading.against || one.reading.dimension != dimension || one.reading.level < level ||
            one.reading.strength < least)
            continue;
        ++out.items;
        out.concrete = out.concrete || one.reading.strength >= Strength::medium;
    }
    return out;
}

// The highest level that holds, looking only at items of at least this strength.
std::optional<Level> held(const std::vector<ReadItem>& items, Dimension dimension, bool contradicted, Strength least) {
    for (std::size_t l = level_count; l-- > 0;) {
        const auto level = static_cast<Level>(l);
        const Support here = support(items, dimension, level, least);
        if (here.items == 0) continue;
        if (level <= Level::senior || here.items >= 2 || (here.concrete && !contradicted)) return level;
    }
    return std::nullopt;
}

}  // namespace

DimensionResult weigh(const std::vector<ReadItem>& items, Dimension dimension, Date today) {
    DimensionResult out;
    bool any = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Reading& reading = items[i].reading;
        if (reading.dimension != dimension) continue;
        any = true;
        if (reading.against)
            out.against.push_back(i);
        else
            out.high = std::max(out.high, reading.level);
    }
    if (!any) return out;
    // A failure mode warns; it contradicts nothing that others show.
    const bool contradicted = std::any_of(out.against.begin(), out.against.end(),
                                          [&](std::size_t i) { return !items[i].reading.failure_mode; });
    out.level = held(items, dimension, contradicted, Strength::weak).value_or(Level::below_senior);
    out.low = held(items, dimension, contradicted, Strength::medium).value_or(Level::below_senior);
    const Support carrying = support(items, dimension, *out.level, Strength::weak);
    // One item alone could be a lucky one.
    if (carrying.items < 2 && out.low == *out.level && out.low > Level::senior)
        out.low = static_cast<Level>(static_cast<std::size_t>(out.low) - 1);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ReadItem& one = items[i];
        if (one.reading.dimension != dimension || one.reading.against) continue;
        if (one.reading.level < *out.level) {
            out.less.push_back(i);
            continue;
        }
        out.carry.push_back(i);
        out.measured = out.measured || one.reading.strength == Strength::strong;
        out.recent = out.recent || (one.item.date && days_of(today) - days_of(*one.item.date) <= recent_days);
    }
    out.repeated = out.carry.size() >= 2;
    return out;
}

}  // namespace career::level_check
