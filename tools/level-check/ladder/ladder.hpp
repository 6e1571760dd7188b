// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"
#include "tools/level-check/reading/scale.hpp"

namespace career::level_check {

struct LadderLevel {
    std::string id, name, failure_mode;
    std::int64_t rank = 0;  // 1, 2, ... from the lowest
};

// A dimension by the ladder's own name, and the tool's dimensions that are read for it. None: nothing that can be read
// from statements.
struct LadderDimension {
    std::string id, name;
    std::vector<Dimension> reads;
};

struct Cell {
    std::vector<std::string> shows;
    Level reading = Level::below_senior;  // what evidence must reach on the tool's scale
    bool filled = false;
};

struct Ladder {
    std::string id, title, source, note;
    std::vector<LadderLevel> levels;  // from the lowest
    std::vector<LadderDimension> dimensions;
    std::vector<Cell> cells;  // levels x dimensions

    const Cell& cell(std::size_t level, std::size_t dimension) const {
        return cells[level * dimensions.size() + dimension];
    }
    std::optional<std::size_t> find_level(std::string_view id) const;
};

// Refused, each with its place: levels that share a rank, a gap in the ranks, a circle of `above`, a cell for a level
// or dimension that is not there, a missing cell, and a cell that asks for less than the level below it.
Result<Ladder> read_ladder(const Source& source);
Result<Ladder> read_ladder(const Value& document, const std::string& file);

// "handbook", "dropbox" ...: the bundled ladder of that name; else a file.
Result<Ladder> load_ladder(std::string_view name_or_file);
std::vector<std::string> bundled_ladders();
// The handbook's ladder without the texts of its cells.
Ladder handbook_outline();

// The highest level of the ladder whose cell the reading reaches; nullopt where it reaches none.
std::optional<std::size_t> reached(const Ladder& ladder, std::size_t dimension, Level reading);

}  // namespace career::level_check
