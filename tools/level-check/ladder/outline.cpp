// SPDX-License-Identifier: MIT
// The handbook's ladder without its cells' texts: its levels and dimensions are the tool's own scale. Where nothing of
// the texts is shown, reading the file would cost more than all the rest of a start; a test holds the two together.
#include "tools/level-check/ladder/ladder.hpp"

namespace career::level_check {

Ladder handbook_outline() {
    Ladder out;
    out.id = "handbook";
    out.levels = {{"entry", "Entry", "", 1},
                  {"mid", "Mid", "", 2},
                  {"senior", "Senior", "", 3},
                  {"staff", "Staff", "", 4},
                  {"principal", "Principal", "", 5}};
    constexpr std::string_view names[] = {"Scope", "Ambiguity", "Impact", "Influence", "Communication"};
    for (std::size_t d = 0; d < dimension_count; ++d)
        out.dimensions.push_back({std::string(dimension_ids[d]), std::string(names[d]), {static_cast<Dimension>(d)}});
    constexpr Level readings[] = {Level::below_senior, Level::below_senior, Level::senior, Level::staff,
                                  Level::principal};
    for (const Level reading : readings)
        for (std::size_t d = 0; d < dimension_count; ++d) out.cells.push_back({{}, reading, true});
    return out;
}

}  // namespace career::level_check
