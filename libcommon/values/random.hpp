// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace career {

// PCG32 (M. E. O'Neill, "PCG: A Family of Simple Fast Space-Efficient Statistically Good Algorithms for Random Number
// Generation", 2014; the XSH-RR variant with a fixed stream). The standard library's distributions differ between
// implementations; this one and `below` give the same numbers on every machine, for ever.
class Random {
  public:
    explicit constexpr Random(std::uint64_t seed, std::uint64_t stream = 0) : increment_(stream << 1 | 1) {
        next();
        state_ += seed;
        next();
    }
    constexpr std::uint32_t next() {
        const std::uint64_t old = state_;
        state_ = old * 6364136223846793005ULL + increment_;
        const auto shifted = static_cast<std::uint32_t>(((old >> 18) ^ old) >> 27);
        const auto turn = static_cast<std::uint32_t>(old >> 59);
        return shifted >> turn | shifted << ((32 - turn) & 31);
    }
    constexpr std::uint64_t next64() {
        const std::uint64_t high = next();
        return high << 32 | next();
    }
    // Uniform over 0 .. bound-1, without bias (rejection); 0 for bound 0.
    constexpr std::uint64_t below(std::uint64_t bound) {
        if (bound == 0) return 0;
        const std::uint64_t least = (0 - bound) % bound;
        for (;;)
            if (const std::uint64_t drawn = next64(); drawn >= least) return drawn % bound;
    }
    // Uniform over [0, 1) in steps of 2^-53.
    constexpr double unit() { return static_cast<double>(next64() >> 11) * 0x1.0p-53; }

  private:
    std::uint64_t state_ = 0;
    std::uint64_t increment_;
};

}  // namespace career
