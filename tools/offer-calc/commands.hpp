// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/option.hpp"
#include "tools/offer-calc/commands/offer_commands.hpp"
#include "tools/offer-calc/tax/command.hpp"

namespace career::offer_calc {

inline constexpr Command commands[] = {
    value_command,    compare_command, counter_command,   equity_command, simulate_command,
    deadline_command, tax_command,     waterfall_command, new_command,    check_command,
};

inline constexpr Example tool_examples[] = {
    {"offer-calc new -o acme.toml", "an offer file to fill in"},
    {"offer-calc value acme.toml", "what the offer pays, year by year, after tax"},
    {"offer-calc compare acme.toml globex.toml", "two offers side by side"},
};

inline constexpr Tool tool{
    .name = "offer-calc",
    .help = "What a job offer is worth: after tax, over years, against other offers.",
    .commands = commands,
    .examples = tool_examples,
    .notice = "No output of offer-calc is tax advice.",
};

}  // namespace career::offer_calc
