// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>

namespace career::offer_calc {

// Elementary functions of our own: additions, multiplications, divisions and square roots alone, which IEEE 754 rounds
// the same everywhere, in an order that compilers keep. The library's differ in their last digits between machines, and
// so would a simulation. Branch-free, so that loops over them become vectors; errors are below 1e-11.

#define CAREER_INLINE inline __attribute__((always_inline))

// ln x for normal, positive x.
CAREER_INLINE double log_of(double x) {
    constexpr std::uint64_t root_half = 0x3FE6A09E667F3BCD;  // sqrt(1/2): the mantissa lands in [sqrt(1/2), sqrt(2))
    const std::uint64_t bits = std::bit_cast<std::uint64_t>(x);
    const std::uint64_t shifted = bits - root_half;
    const std::uint64_t exponent = ((shifted >> 52) + 1024) & 0x7FF;  // biased by 1024, as a small whole number
    const double m = std::bit_cast<double>(bits - (shifted & 0xFFF0000000000000));
    // 2^52 + n has n in its last bits: a conversion that all machines have as vectors.
    const double e = std::bit_cast<double>(0x4330000000000000 | exponent) - (0x1p52 + 1024.0);
    const double s = (m - 1.0) / (m + 1.0), t = s * s;
    double p = 2.0 / 15.0;
    p = p * t + 2.0 / 13.0;
    p = p * t + 2.0 / 11.0;
    p = p * t + 2.0 / 9.0;
    p = p * t + 2.0 / 7.0;
    p = p * t + 2.0 / 5.0;
    p = p * t + 2.0 / 3.0;
    return e * 0x1.62e42fefa39efp-1 + (2.0 * s + s * t * p);
}

// e^x for x in [-700, 700].
CAREER_INLINE double exp_of(double x) {
    const double shifted = x * 0x1.71547652b82fep+0 + 0x1.8p52;  // the nearest whole number in the last bits
    const double n = shifted - 0x1.8p52;
    const double r = (x - n * 0x1.62e42fefa3800p-1) - n * 0x1.ef35793c76730p-45;
    double p = 1.0 / 3628800.0;
    p = p * r + 1.0 / 362880.0;
    p = p * r + 1.0 / 40320.0;
    p = p * r + 1.0 / 5040.0;
    p = p * r + 1.0 / 720.0;
    p = p * r + 1.0 / 120.0;
    p = p * r + 1.0 / 24.0;
    p = p * r + 1.0 / 6.0;
    p = p * r + 0.5;
    p = p * r + 1.0;
    p = p * r + 1.0;
    const std::uint64_t scale = (std::bit_cast<std::uint64_t>(shifted) + 1023) << 52;
    return p * std::bit_cast<double>(scale);
}

// sin and cos of 2 pi (turn / 2^32).
struct SineCosine {
    double sine, cosine;
};
CAREER_INLINE SineCosine sincos_of_turn(std::uint32_t turn) {
    const std::uint32_t quadrant = (turn + 0x20000000U) >> 30;
    const auto rest = static_cast<std::int32_t>(turn - (quadrant << 30));
    const double x = static_cast<double>(rest) * (0x1.921fb54442d18p+2 * 0x1p-32), t = x * x;  // within pi / 4
    double s = -1.0 / 39916800.0;
    s = s * t + 1.0 / 362880.0;
    s = s * t - 1.0 / 5040.0;
    s = s * t + 1.0 / 120.0;
    s = s * t - 1.0 / 6.0;
    s = x + x * t * s;
    double c = 1.0 / 479001600.0;
    c = c * t - 1.0 / 3628800.0;
    c = c * t + 1.0 / 40320.0;
    c = c * t - 1.0 / 720.0;
    c = c * t + 1.0 / 24.0;
    c = c * t - 0.5;
    c = 1.0 + t * c;
    const bool swapped = (quadrant & 1) != 0;
    const double a = swapped ? c : s, b = swapped ? s : c;
    return {(quadrant & 2) != 0 ? -a : a, ((quadrant + 1) & 2) != 0 ? -b : b};
}

}  // namespace career::offer_calc
