// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libcommon/frame/error.hpp"
#include "libcommon/values/random.hpp"

namespace career::qbank {

struct LineSample {
    std::vector<std::string> lines;
    Errors errors;
};

// Draws from a large plain bank, a question a line, without holding it: one pass counts and checks the lines, a second
// goes to those drawn. The same numbers give the same questions as the bank read whole. nullopt where the file is none
// for this: no regular file, or in another form.
std::optional<LineSample> sample_lines(const std::string& path, Random& random, std::uint64_t count, bool repeat);

}  // namespace career::qbank
