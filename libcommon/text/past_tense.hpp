// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "libcommon/text/words.hpp"

namespace career {

// Whether the word looks like a verb in the past: -ed, or one of the common irregular ones ("wrote", "was").
bool is_past(std::string_view text, const Word& word);

}  // namespace career
