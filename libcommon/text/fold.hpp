// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace career {

// Lower case, compatibility forms made plain, accents taken off Latin, Greek and Cyrillic letters ("Über" is "uber").
std::string fold(std::string_view text);

// A name for files and links: the folded letters and digits with single hyphens between them; letters of every script
// stay. Cut at a whole word (else letter) to at most `longest` bytes. Empty where the text has no letter or digit.
std::string slug(std::string_view text, std::size_t longest = 80);

}  // namespace career
