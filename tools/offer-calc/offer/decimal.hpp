// SPDX-License-Identifier: MIT
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/values/money.hpp"

namespace career::offer_calc {

// digits / 10^places, exact; at most 18 digits.
struct Decimal {
    std::int64_t digits = 0;
    int places = 0;
};
// "1.875", "$2.50", "1,000,000", "1.5x"; no exponent, no sign.
std::optional<Decimal> parse_decimal(std::string_view text);
std::string decimal_text(Decimal value);

// Dollars a share, exact to a millionth. No Money: a price times shares is.
struct Price {
    std::int64_t micros = 0;
    friend constexpr auto operator<=>(Price, Price) = default;
    constexpr double value() const { return static_cast<double>(micros) / 1e6; }
};
std::string price_text(Price price);  // "0.80", "1.2345": two decimals at least
// price x shares, rounded once; overflow throws.
Money worth(Price price, std::int64_t shares, Round round);
Price part(Price price, Share share);  // to a millionth, half even
Price price_of(Money value, std::int64_t shares);

// The value of a key as an exact decimal: a text, a whole number, or a float as written. A fault where it is none.
std::optional<Decimal> decimal_if(TableReader& in, std::string_view key, std::string_view example);
// From 0 to a million dollars; zero only where `zero` allows it.
std::optional<Price> price_if(TableReader& in, std::string_view key, bool zero = false);

}  // namespace career::offer_calc
