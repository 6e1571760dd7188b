// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>

#include "libcommon/checks/finding.hpp"

namespace career {

// A line cut to a terminal's width around what is marked, safe to print, widths in terminal columns.
struct Excerpt {
    std::string line;
    std::size_t before = 0;  // columns before the marks
    std::size_t marked = 0;  // at least one
};

Excerpt excerpt_of(const PlacedFinding& finding, std::size_t width);

}  // namespace career
