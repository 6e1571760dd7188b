// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>

namespace career::offer_calc {

// Philox4x32-10 (Salmon, Moraes, Dror, Shaw, "Parallel Random Numbers: As Easy as 1, 2, 3", 2011): numbers by counter,
// so any path of a simulation can be drawn on any machine without drawing those before it.
using PhiloxCounter = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;

inline constexpr std::uint32_t philox_multiplier[2] = {0xD2511F53, 0xCD9E8D57};
inline constexpr std::uint32_t philox_weyl[2] = {0x9E3779B9, 0xBB67AE85};
inline constexpr int philox_rounds = 10;

constexpr PhiloxCounter philox(PhiloxCounter c, PhiloxKey key) {
    for (int round = 0; round < philox_rounds; ++round) {
        const std::uint64_t p0 = std::uint64_t{philox_multiplier[0]} * c[0];
        const std::uint64_t p1 = std::uint64_t{philox_multiplier[1]} * c[2];
        c = {static_cast<std::uint32_t>(p1 >> 32) ^ c[1] ^ key[0], static_cast<std::uint32_t>(p1),
             static_cast<std::uint32_t>(p0 >> 32) ^ c[3] ^ key[1], static_cast<std::uint32_t>(p0)};
        key[0] += philox_weyl[0];
        key[1] += philox_weyl[1];
    }
    return c;
}

// The counter of a path's four draws: which path, which group of four years, which offer.
constexpr PhiloxCounter path_counter(std::uint64_t path, std::uint32_t group, std::uint32_t stream) {
    return {static_cast<std::uint32_t>(path), static_cast<std::uint32_t>(path >> 32), group, stream};
}
constexpr PhiloxKey seed_key(std::uint64_t seed) {
    return {static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)};
}

}  // namespace career::offer_calc
