// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/level-check/assess/assess.hpp"

namespace career::level_check {

// What one of the tool's dimensions lacks for a reading.
struct Lack {
    bool met = false;
    std::size_t at_level = 0;  // items that reach it already
    std::size_t near = 0;      // items one level under it
    bool measured = false;     // one of those that reach it is measured
    std::string needs;         // in a sentence
};

Lack lack_of(const Assessment& assessment, Dimension dimension, Level wanted);

}  // namespace career::level_check
