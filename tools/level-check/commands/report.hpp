// SPDX-License-Identifier: MIT
#pragma once

#include "tools/level-check/commands/support.hpp"

namespace career::level_check {

// What `assess` tells.
struct Report {
    const Assessment& assessment;
    const Ladder& ladder;
    OnLadder on;
    std::optional<std::size_t> target;
    std::size_t duplicates = 0;
    bool brief = false;

    // True without a target.
    bool met() const { return !target || (on.overall.level && *on.overall.level >= *target); }
};

void write_report(Output& out, const Report& report);  // text
Value value_of(const Report& report);                  // TOML and JSON
Value value_of(const ReadItem& one);

// "staff", "below the lowest level", "no evidence".
std::string name_of(const Ladder& ladder, const OnLadder::Place& place);
// "2 items, measured, repeated, within a year"
std::string support_of(const DimensionResult& result);

}  // namespace career::level_check
