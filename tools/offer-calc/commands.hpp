// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/option.hpp"
#include "tools/offer-calc/tax/command.hpp"

namespace career::offer_calc {

inline constexpr Command commands[] = {
    tax_command,
};

inline constexpr Tool tool{
    .name = "offer-calc",
    .help = "What an offer is really worth: after tax, over years, against the others.",
    .commands = commands,
    .notice = "No output of offer-calc is tax advice.",
};

}  // namespace career::offer_calc
