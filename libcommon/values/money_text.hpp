// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "libcommon/values/money.hpp"

namespace career {

struct MoneyText {
    Money money;
    std::string fault, remedy;  // empty where `money` was read
};

// "$185,000", "185k", "1.5M", "-$3,000.25", "185000": at most two decimals after the suffix is applied, thousands
// separators only where they belong, a currency sign ($ € £) or none. Exact; overflow and anything else is a fault.
MoneyText parse_money(std::string_view text);

// A TOML or JSON float that is a whole number of cents (nearest cent within the float's own precision).
std::optional<Money> money_from_real(double value);

// "15%", "0.25 %": exact, up to nine decimals; negative allowed.
std::optional<Share> parse_percent(std::string_view text);

// "-1,234.50"; without `cents` rounded half away from zero to units.
std::string money_text(Money money, bool cents = true, bool separators = true);

// The shortest decimal that reads back as the same double.
std::string real_text(double value);

}  // namespace career
