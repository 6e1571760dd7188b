// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "libcommon/text/story.hpp"

namespace career {

// What stands at the top of a file between +++ (TOML) or --- (YAML, flat keys and lists of strings).
struct FrontMatter {
    std::size_t end = 0;      // offset of the text behind it; 0: there is none
    std::uint32_t lines = 0;  // that it takes
    Fields fields;
    std::vector<FieldNote> notes;
};

FrontMatter read_front_matter(std::string_view text);

}  // namespace career
