// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/result.hpp"
#include "libcommon/values/money.hpp"

namespace career::offer_calc {

// Values of options that the frame takes as text; a fault names the option.
Result<std::vector<Money>> money_list(const Arguments& arguments, std::string_view option);
Result<std::optional<Money>> money_option(const Arguments& arguments, std::string_view option);
// "8%"; `otherwise` where the option is not given.
Result<Share> percent_option(const Arguments& arguments, std::string_view option, Share otherwise);

}  // namespace career::offer_calc
