// SPDX-License-Identifier: MIT
#include "tools/level-check/reading/scale.hpp"

namespace career::level_check {

std::optional<Dimension> dimension_of(std::string_view id) {
    for (std::size_t d = 0; d < dimension_count; ++d)
        if (dimension_ids[d] == id) return static_cast<Dimension>(d);
    return std::nullopt;
}

std::optional<Level> level_of_id(std::string_view id) {
    for (std::size_t l = 0; l < level_count; ++l)
        if (level_ids[l] == id) return static_cast<Level>(l);
    return std::nullopt;
}

}  // namespace career::level_check
