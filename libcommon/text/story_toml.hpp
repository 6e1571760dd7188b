// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "libcommon/text/story.hpp"

namespace career {

// A story in TOML: fields, and the parts as strings. Spans point into the strings as they stand in the text.
Story read_story_toml(std::string_view text, std::uint32_t first_line);

}  // namespace career
