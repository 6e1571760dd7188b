// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include "libcommon/text/story.hpp"

namespace career {

// The parts that a name's words speak of: "my bit" of the Task, "how I moved" of the Action; 0: of none.
PartSet hinted_parts(std::string_view name);

}  // namespace career
