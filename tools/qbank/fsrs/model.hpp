// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>

// FSRS-6, the free spaced repetition scheduler: how well a question is remembered, and what a grade changes. It agrees
// with ts-fsrs 5.4.2 to the last digit, for it rounds where that one rounds.
namespace career::qbank::fsrs {

enum class Rating : std::uint8_t { again = 1, hard, good, easy };

using Weights = std::array<double, 21>;
inline constexpr Weights default_weights = {0.212,  1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194,
                                            0.001,  1.8722, 0.1666, 0.796,  1.4835, 0.0614, 0.2629,
                                            1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542};

struct Memory {
    double stability = 0;   // days until recall falls to 90 %
    double difficulty = 0;  // 1 to 10
    friend bool operator==(const Memory&, const Memory&) = default;
};

inline constexpr double least_stability = 0.001, most_stability = 36500;

// To eight decimals, halves up, as the reference does after most steps.
inline double round8(double value) {
    const double scaled = value * 1e8;
    double whole = static_cast<double>(static_cast<std::int64_t>(scaled));
    if (whole > scaled) whole -= 1;
    if (scaled - whole >= 0.5) whole += 1;
    return whole / 1e8;
}

// The formulas, with what depends on the weights alone worked out once.
class Model {
  public:
    explicit Model(bool short_term, const Weights& weights = default_weights);

    Memory first(Rating rating) const { return first_[index(rating)]; }
    // After `elapsed` whole days; 1 on the same day.
    double retrievability(std::int64_t elapsed, double stability) const {
        return round8(std::pow(1 + factor_ * static_cast<double>(elapsed) / stability, decay_));
    }
    // `recall` is retrievability(elapsed, before.stability).
    Memory next(const Memory& before, std::int64_t elapsed, double recall, Rating rating) const {
        return {next_stability(before, elapsed, recall, rating), next_difficulty(before.difficulty, rating)};
    }
    double next_stability(const Memory& before, std::int64_t elapsed, double recall, Rating rating) const;
    double next_difficulty(double difficulty, Rating rating) const;
    // Days by which an interval is longer than the stability, for the wished retention.
    double interval_modifier(double retention) const;

    bool short_term() const { return short_term_; }

  private:
    static std::size_t index(Rating rating) { return static_cast<std::size_t>(rating) - 1; }
    double after_recall(const Memory& before, double recall, Rating rating) const;
    double after_lapse(const Memory& before, double recall) const;
    double same_day(double stability, Rating rating) const;

    Weights w_;
    bool short_term_;
    double decay_, factor_, recall_scale_, lapse_divisor_, easiest_;
    std::array<double, 4> same_day_scale_;
    std::array<Memory, 4> first_;
};

}  // namespace career::qbank::fsrs
