// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <functional>
#include <optional>

namespace career::offer_calc {

// The least n in [from, most] for which `enough` holds, where it holds for all larger ones; nothing where it never
// does.
std::optional<std::int64_t> least_enough(std::int64_t from, std::int64_t most,
                                         const std::function<bool(std::int64_t)>& enough);

}  // namespace career::offer_calc
