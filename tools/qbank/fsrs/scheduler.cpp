// SPDX-License-Identifier: MIT
#include "tools/qbank/fsrs/scheduler.hpp"

namespace career::qbank::fsrs {
namespace {

constexpr std::int64_t minutes_a_day = 1440, seconds_a_day = 86400;

}  // namespace

std::string_view id_of(State state) {
    constexpr std::string_view ids[] = {"new", "learning", "review", "relearning"};
    return ids[static_cast<std::size_t>(state)];
}

std::string_view id_of(Rating rating) {
    constexpr std::string_view ids[] = {"again", "hard", "good", "easy"};
    return ids[static_cast<std::size_t>(rating) - 1];
}

Scheduler::Scheduler(Settings settings)
    : settings_(std::move(settings)),
      model_(settings_.short_term, settings_.weights),
      modifier_(model_.interval_modifier(settings_.retention)) {}

Scheduler::Step Scheduler::step_after(State state, std::uint16_t step, Rating rating) const {
    const bool relearning = state == State::review || state == State::relearning;
    const auto& steps = relearning ? settings_.relearning_steps : settings_.learning_steps;
    if (step >= steps.size()) return {};
    if (rating == Rating::again) return {state == State::review ? steps[step] : steps[0], 0};
    if (state == State::review || rating == Rating::easy) return {};
    if (rating == Rating::hard) {
        const std::int64_t doubled = steps.size() == 1 ? 3 * steps[0] : steps[0] + steps[1];
        return {(doubled + 1) / 2, step};
    }
    if (step + 1U < steps.size()) return {steps[step + 1U], static_cast<std::uint16_t>(step + 1)};
    return {};
}

void Scheduler::review(Card& card, std::int64_t at, std::int64_t elapsed, Rating rating) const {
    card.before = card.memory;
    card.state_before = card.state;
    card.step_before = card.step;
    card.elapsed = elapsed;
    card.rating = rating;
    card.at = at;
    ++card.reps;
    if (card.state == State::fresh) {
        card.memory = model_.first(rating);
    } else {
        card.recall = model_.retrievability(elapsed, card.memory.stability);
        card.memory = model_.next(card.before, elapsed, card.recall, rating);
        if (card.state == State::review && rating == Rating::again) ++card.lapses;
    }
    if (!settings_.short_term) {
        card.state = State::review;
        return;
    }
    const Step step = step_after(card.state_before, card.step_before, rating);
    card.step = step.next;
    if (step.minutes > 0 && step.minutes < minutes_a_day)
        card.state = card.state_before == State::fresh    ? State::learning
                     : card.state_before == State::review ? State::relearning
                                                          : card.state_before;
    else
        card.state = State::review;
}

std::int64_t Scheduler::plain_interval(double stability) const {
    const double days = std::floor(stability * modifier_ + 0.5);
    return static_cast<std::int64_t>(std::clamp(days, 1.0, static_cast<double>(settings_.maximum)));
}

// Better grades never come back sooner than worse ones: the four candidates are put in order. The reference lets them
// exceed the maximum by that; a maximum is a maximum, so the caller cuts the result once more.
std::int64_t Scheduler::ordered_interval(const Card& card) const {
    const auto candidate = [&](Rating rating) {
        if (rating == card.rating) return plain_interval(card.memory.stability);
        const double stability = card.state_before == State::fresh
                                     ? model_.first(rating).stability
                                     : model_.next_stability(card.before, card.elapsed, card.recall, rating);
        return plain_interval(stability);
    };
    std::int64_t hard = candidate(Rating::hard), good = 0;
    if (settings_.short_term) {
        good = candidate(Rating::good);
        hard = std::min(hard, good);
    } else {
        const std::int64_t again = std::min(candidate(Rating::again), hard);
        if (card.rating == Rating::again) return again;
        hard = std::max(hard, again + 1);
        if (card.rating != Rating::hard) good = candidate(Rating::good);
    }
    if (card.rating == Rating::hard) return hard;
    good = std::max(good, hard + 1);
    return card.rating == Rating::good ? good : std::max(candidate(Rating::easy), good + 1);
}

Plan Scheduler::plan(const Card& card) const {
    if (settings_.short_term) {
        const Step step = step_after(card.state_before, card.step_before, card.rating);
        if (step.minutes > 0) return {step.minutes / minutes_a_day, card.at + step.minutes * 60};
        const bool ordered = card.state_before == State::review && card.rating != Rating::again;
        const std::int64_t days = ordered ? ordered_interval(card) : plain_interval(card.memory.stability);
        const std::int64_t interval = std::min(days, settings_.maximum);
        return {interval, card.at + interval * seconds_a_day};
    }
    const std::int64_t interval = std::min(ordered_interval(card), settings_.maximum);
    return {interval, card.at + interval * seconds_a_day};
}

}  // namespace career::qbank::fsrs
