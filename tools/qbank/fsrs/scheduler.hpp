// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tools/qbank/fsrs/model.hpp"

namespace career::qbank::fsrs {

enum class State : std::uint8_t { fresh, learning, review, relearning };
std::string_view id_of(State state);
std::string_view id_of(Rating rating);

struct Settings {
    double retention = 0.9;
    std::int64_t maximum = 36500;  // days; no interval exceeds it
    bool short_term = false;
    std::vector<std::int64_t> learning_steps = {1, 10},
                              relearning_steps = {10};  // minutes, of the short-term scheduler
    Weights weights = default_weights;
    friend bool operator==(const Settings&, const Settings&) = default;
};

// A question's memory after its last review, with what stood before it: the interval is worked out from that when it
// is asked for, as most reviews are followed by another and nobody asks.
struct Card {
    Memory memory, before;
    double recall = 0;         // just before the last review; of no meaning after the first one
    std::int64_t at = 0;       // of the last review, seconds since 1970
    std::int64_t elapsed = 0;  // calendar days before the last review
    std::uint32_t reps = 0, lapses = 0;
    std::uint16_t step = 0, step_before = 0;
    State state = State::fresh, state_before = State::fresh;
    Rating rating = Rating::good;
};

struct Plan {
    std::int64_t interval = 0;  // days; 0 while a learning step runs
    std::int64_t due = 0;       // seconds since 1970
};

class Scheduler {
  public:
    explicit Scheduler(Settings settings);

    // `elapsed`: calendar days since the card's review before, not negative; 0 for the first.
    void review(Card& card, std::int64_t at, std::int64_t elapsed, Rating rating) const;
    Plan plan(const Card& card) const;

    const Settings& settings() const { return settings_; }
    const Model& model() const { return model_; }

  private:
    struct Step {
        std::int64_t minutes = 0;
        std::uint16_t next = 0;
    };
    Step step_after(State state, std::uint16_t step, Rating rating) const;
    std::int64_t plain_interval(double stability) const;
    std::int64_t ordered_interval(const Card& card) const;

    Settings settings_;
    Model model_;
    double modifier_;
};

}  // namespace career::qbank::fsrs
