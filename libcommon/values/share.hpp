// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace career {

// A part of a whole, an exact ratio; den > 0. 15 % is {15, 100}. A rate is no money: the types keep them apart.
struct Share {
    std::int64_t num = 0, den = 1;
    // Cross-multiplied in 128 bits, which hold any product of two 64-bit numbers.
    friend constexpr bool operator==(Share a, Share b) {
        return static_cast<__int128>(a.num) * b.den == static_cast<__int128>(b.num) * a.den;
    }
    friend constexpr bool operator<(Share a, Share b) {
        return static_cast<__int128>(a.num) * b.den < static_cast<__int128>(b.num) * a.den;
    }
    constexpr double value() const { return static_cast<double>(num) / static_cast<double>(den); }
};

enum class Round : std::uint8_t { down, half_even, half_away };  // named at every call: tax and vesting differ

}  // namespace career
