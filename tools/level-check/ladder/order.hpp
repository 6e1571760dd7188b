// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/frame/error.hpp"

namespace career::level_check {

// How a level says where it stands: by a rank, or by the level that it is above ("" for the lowest).
struct Place {
    std::string id;
    std::int64_t rank = 0;  // 0: by `above`
    std::string above;
    Position at;
};

// Indexes of `places` from the lowest level; faults (shared ranks, gaps, unknown names, circles) go to `errors`.
std::vector<std::size_t> order_levels(const std::vector<Place>& places, Errors& errors);

}  // namespace career::level_check
