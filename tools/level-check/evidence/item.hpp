// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "libcommon/frame/error.hpp"
#include "libcommon/values/date.hpp"
#include "tools/level-check/reading/reading.hpp"

namespace career::level_check {

// One piece of evidence as its writer gave it.
struct Item {
    std::string id;  // empty: numbered later
    std::string statement;
    std::optional<Date> date;
    std::optional<Dimension> dimension;
    std::string scope, metric, story;
    std::optional<std::int64_t> people;
    Position at, date_at;  // line 0: it has no date, or no place of its own
};

// The item's reading: its statement, and what its fields add to it.
Reading read_item(const Item& item);
// The same for many, on all cores; readings in the items' order.
std::vector<Reading> read_items(const std::vector<Item>& items);

}  // namespace career::level_check
