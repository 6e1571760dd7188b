// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "libcommon/data/table_reader.hpp"
#include "tools/offer-calc/tax/state_law.hpp"

namespace career::offer_calc::tax {

// Readers of the small shapes that law files are made of. Each leaves a fault in the reader where the value is missing
// or of another shape.
std::vector<Money> money_list(TableReader& in, std::string_view key);
std::vector<Share> rate_list(TableReader& in, std::string_view key);
Share rate(TableReader& in, std::string_view key);          // "15%", required
Share rate_or_zero(TableReader& in, std::string_view key);  // {0, 1} where it is missing
// { single = 1, joint = 2, separate = 1, head = 1 }; a missing table gives `otherwise` for each, a missing status too.
ByStatus<Money> money_by_status(TableReader& in, std::string_view key, Money otherwise = {});

template <std::size_t n, class T>
std::array<T, n> exactly(TableReader& in, std::string_view key, const std::vector<T>& list) {
    std::array<T, n> out{};
    if (list.size() != n)
        in.fault(key, "has " + std::to_string(list.size()) + " values", "give " + std::to_string(n));
    else
        for (std::size_t i = 0; i < n; ++i) out[i] = list[i];
    return out;
}

}  // namespace career::offer_calc::tax
