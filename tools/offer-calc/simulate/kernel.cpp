// SPDX-License-Identifier: MIT
#include "tools/offer-calc/simulate/kernel.hpp"

#include <cmath>
#include <cstring>

#include "tools/offer-calc/simulate/functions.hpp"
#include "tools/offer-calc/simulate/philox.hpp"

namespace career::offer_calc {
namespace {

constexpr std::size_t n = block_paths;

struct Lanes {
    alignas(64) std::uint32_t random[4][n];
    alignas(64) double normal[4][n];
    alignas(64) double walk[n];  // the sum of the normals so far
    alignas(64) double total[n];
    alignas(64) double ratio[n];
    alignas(64) std::int32_t bin[n];
    alignas(64) std::int32_t piece[n];
};

CAREER_INLINE void draw(Lanes& lanes, std::uint64_t seed, std::uint64_t first, std::uint32_t group,
                        std::uint32_t stream) {
    const auto low = static_cast<std::uint32_t>(first), high = static_cast<std::uint32_t>(first >> 32);
    for (std::uint32_t i = 0; i < n; ++i) {
        std::uint32_t c0 = low + i, c1 = high + (c0 < low ? 1U : 0U), c2 = group, c3 = stream;
        std::uint32_t k0 = static_cast<std::uint32_t>(seed), k1 = static_cast<std::uint32_t>(seed >> 32);
#pragma GCC unroll 10
        for (int round = 0; round < philox_rounds; ++round) {
            const std::uint64_t p0 = std::uint64_t{philox_multiplier[0]} * c0;
            const std::uint64_t p1 = std::uint64_t{philox_multiplier[1]} * c2;
            c0 = static_cast<std::uint32_t>(p1 >> 32) ^ c1 ^ k0;
            c1 = static_cast<std::uint32_t>(p1);
            c2 = static_cast<std::uint32_t>(p0 >> 32) ^ c3 ^ k1;
            c3 = static_cast<std::uint32_t>(p0);
            k0 += philox_weyl[0];
            k1 += philox_weyl[1];
        }
        lanes.random[0][i] = c0;
        lanes.random[1][i] = c1;
        lanes.random[2][i] = c2;
        lanes.random[3][i] = c3;
    }
}

// Box and Muller: two uniforms to two independent standard normals.
CAREER_INLINE void to_normals(Lanes& lanes) {
    for (std::size_t pair = 0; pair < 4; pair += 2)
        for (std::size_t i = 0; i < n; ++i) {
            // (r + 1/2) / 2^32, never 0 nor 1: 2^52 + r holds r in its last bits.
            const double r = std::bit_cast<double>(0x4330000000000000 | std::uint64_t{lanes.random[pair][i]}) - 0x1p52;
            const double radius = std::sqrt(-2.0 * log_of((r + 0.5) * 0x1p-32));
            const SineCosine turn = sincos_of_turn(lanes.random[pair + 1][i]);
            lanes.normal[pair][i] = radius * turn.cosine;
            lanes.normal[pair + 1][i] = radius * turn.sine;
        }
}

CAREER_INLINE void price_year(Lanes& lanes, const double* normals, double volatility, int year) {
    const double by_root = bins_per_sigma / std::sqrt(static_cast<double>(year + 1));
    const double drift = -0.5 * volatility * volatility * (year + 1);
    constexpr double per_knot = knots_per_octave * 0x1.71547652b82fep+0;  // knots in a unit of the natural logarithm
    constexpr double last_bin = static_cast<double>(normal_bins - 1), last_piece = static_cast<double>(pieces - 1);
    constexpr double middle_piece = static_cast<double>(pieces) / 2;
    for (std::size_t i = 0; i < n; ++i) {
        const double walk = lanes.walk[i] + normals[i];
        lanes.walk[i] = walk;
        double place = walk * by_root + normal_range * bins_per_sigma;
        place = place < 0.0 ? 0.0 : place;
        place = place > last_bin ? last_bin : place;
        lanes.bin[i] = static_cast<std::int32_t>(place);
        double log_ratio = drift + volatility * walk;
        double piece = log_ratio * per_knot + middle_piece;
        piece = piece < 0.0 ? 0.0 : piece;
        piece = piece > last_piece ? last_piece : piece;
        lanes.piece[i] = static_cast<std::int32_t>(piece);
        log_ratio = log_ratio < -700.0 ? -700.0 : log_ratio;
        log_ratio = log_ratio > 700.0 ? 700.0 : log_ratio;
        lanes.ratio[i] = exp_of(log_ratio);
    }
}

CAREER_INLINE void take_home(Lanes& lanes, const YearLine& line) {
    const double* const from = line.from.data();
    const double* const slope = line.slope.data();
    for (std::size_t i = 0; i < n; ++i) {
        const std::int32_t piece = lanes.piece[i];
        lanes.total[i] += from[piece] + slope[piece] * lanes.ratio[i];
    }
}

// What one block of paths needs.
struct Walk {
    const PathModel& model;
    std::uint64_t seed, first;
    std::size_t count;
    std::uint32_t* counts;
};

CAREER_INLINE void run(Lanes& lanes, const Walk& walk) {
    const PathModel& model = walk.model;
    for (int year = 0; year < static_cast<int>(model.years.size()); ++year) {
        if (year % 4 == 0) {
            draw(lanes, walk.seed, walk.first, static_cast<std::uint32_t>(year / 4), model.stream);
            to_normals(lanes);
        }
        price_year(lanes, lanes.normal[year % 4], model.volatility, year);
        take_home(lanes, model.years[static_cast<std::size_t>(year)]);
        std::uint32_t* const own = walk.counts + static_cast<std::size_t>(year) * normal_bins;
        for (std::size_t i = 0; i < walk.count; ++i) ++own[lanes.bin[i]];
    }
}

#ifdef CAREER_FOR_AVX2
CAREER_FOR_AVX2 void run_avx2(Lanes& lanes, const Walk& walk) { run(lanes, walk); }
CAREER_FOR_AVX512 void run_avx512(Lanes& lanes, const Walk& walk) { run(lanes, walk); }
#endif

void run_by(Vectors vectors, Lanes& lanes, const Walk& walk) {
#ifdef CAREER_FOR_AVX2
    if (vectors == Vectors::avx512) return run_avx512(lanes, walk);
    if (vectors == Vectors::avx2) return run_avx2(lanes, walk);
#endif
    if (vectors == Vectors::plain) run(lanes, walk);
}

}  // namespace

void run_paths(const PathModel& model, std::uint64_t seed, std::uint64_t first, std::size_t count, double* totals,
               std::uint32_t* counts, Vectors vectors) {
    Lanes lanes;  // 40 KB of the stack: thread-local, each start of the tool would clear them
    std::memset(lanes.walk, 0, sizeof lanes.walk);
    std::memset(lanes.total, 0, sizeof lanes.total);
    run_by(vectors, lanes, {model, seed, first, count, counts});
    for (std::size_t i = 0; i < count; ++i) totals[i] += lanes.total[i];
}

}  // namespace career::offer_calc
