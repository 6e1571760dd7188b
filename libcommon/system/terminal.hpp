// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>

namespace career {

enum class ColorWish : std::uint8_t { automatic, always, never };

bool is_terminal(int fd);

// --color, then NO_COLOR (not empty), then FORCE_COLOR (neither empty nor 0), then whether it is a terminal that is
// not dumb.
bool wants_color(ColorWish wish, bool terminal);

// COLUMNS (20 to 1000), then the terminal's own width, then 80.
std::size_t terminal_width(int fd);

}  // namespace career
