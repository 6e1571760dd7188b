// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/arguments.hpp"

namespace career {

// For commands whose result changes from day to day.
inline constexpr Option today_option{
    .name = "today", .value = "DATE", .help = "take DATE for today", .kind = Kind::date};
inline Date today_of(const Arguments& arguments) {
    const auto given = arguments.date(today_option.name);
    return given ? *given : today();
}

}  // namespace career
