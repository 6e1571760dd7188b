// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "tools/offer-calc/tax/household.hpp"

namespace career::offer_calc::tax {

// Scanners of one cell for rows without surprises. Each returns the end of the cell, where ',', a line feed or a
// carriage return must stand, or null where anything is unusual: then the row is read again by read_csv_row, which
// knows every case and its message. The bytes must end with a line feed and have 32 readable ones behind it.
inline const char* scan_amount(const char* p, bool may_be_negative, std::int64_t& cents) {
    const bool negative = *p == '-';
    p += negative;
    std::uint64_t value = 0;
    const char* const digits = p;
    for (unsigned digit; (digit = static_cast<unsigned>(*p - '0')) <= 9; ++p) value = value * 10 + digit;
    const auto count = p - digits;
    const auto tenth = static_cast<unsigned>(p[1] - '0');
    if (count < 1 || count > 14 || p[0] != '.' || tenth > 9) return nullptr;
    const auto hundredth = static_cast<unsigned>(p[2] - '0');
    if (hundredth > 9) return nullptr;
    value = value * 100 + tenth * 10 + hundredth;
    if (value > static_cast<std::uint64_t>(most_money.in_cents()) || (negative && !may_be_negative)) return nullptr;
    cents = negative ? -static_cast<std::int64_t>(value) : static_cast<std::int64_t>(value);
    return p + 3;
}

inline const char* skip_cell(const char* p) {
    if (*p != '"') {
        while (*p != ',' && *p != '\n' && *p != '\r' && *p != '"') ++p;
        return *p == '"' ? nullptr : p;
    }
    for (++p; *p != '\n'; ++p) {
        if (*p != '"') continue;
        if (p[1] != '"') return p + 1;
        ++p;
    }
    return nullptr;
}

}  // namespace career::offer_calc::tax
