// SPDX-License-Identifier: MIT
#include "tools/qbank/fsrs/model.hpp"

namespace career::qbank::fsrs {

Model::Model(bool short_term, const Weights& weights) : w_(weights), short_term_(short_term) {
    decay_ = -w_[20];
    factor_ = round8(std::exp(std::pow(decay_, -1) * std::log(0.9)) - 1);
    recall_scale_ = std::exp(w_[8]);
    lapse_divisor_ = short_term_ ? std::exp(w_[17] * w_[18]) : 1;
    const auto first_difficulty = [&](double grade) { return round8(w_[4] - std::exp((grade - 1) * w_[5]) + 1); };
    easiest_ = first_difficulty(4);  // not clamped here: it is what difficulty is drawn towards
    for (std::size_t i = 0; i < 4; ++i) {
        const double grade = static_cast<double>(i) + 1;
        first_[i] = {std::max(w_[i], 0.1), std::clamp(first_difficulty(grade), 1.0, 10.0)};
        same_day_scale_[i] = std::exp(w_[17] * (grade - 3 + w_[18]));
    }
}

double Model::interval_modifier(double retention) const {
    return round8((std::pow(retention, 1 / decay_) - 1) / factor_);
}

double Model::next_difficulty(double difficulty, Rating rating) const {
    const double step = -w_[6] * (static_cast<double>(rating) - 3);
    const double moved = difficulty + round8(step * (10 - difficulty) / 9);
    return std::clamp(round8(w_[7] * easiest_ + (1 - w_[7]) * moved), 1.0, 10.0);
}

double Model::next_stability(const Memory& before, std::int64_t elapsed, double recall, Rating rating) const {
    if (elapsed == 0 && short_term_) return same_day(before.stability, rating);
    return rating == Rating::again ? after_lapse(before, recall) : after_recall(before, recall, rating);
}

double Model::after_recall(const Memory& before, double recall, Rating rating) const {
    const double penalty = rating == Rating::hard ? w_[15] : 1, bonus = rating == Rating::easy ? w_[16] : 1;
    const double growth = recall_scale_ * (11 - before.difficulty) * std::pow(before.stability, -w_[9]) *
                          (std::exp((1 - recall) * w_[10]) - 1) * penalty * bonus;
    return round8(std::clamp(before.stability * (1 + growth), least_stability, most_stability));
}

double Model::after_lapse(const Memory& before, double recall) const {
    const double forgotten = w_[11] * std::pow(before.difficulty, -w_[12]) *
                             (std::pow(before.stability + 1, w_[13]) - 1) * std::exp((1 - recall) * w_[14]);
    const double most = round8(std::clamp(forgotten, least_stability, most_stability));
    return std::min(std::max(round8(before.stability / lapse_divisor_), least_stability), most);
}

double Model::same_day(double stability, Rating rating) const {
    double scale = std::pow(stability, -w_[19]) * same_day_scale_[index(rating)];
    if (rating != Rating::again) scale = std::max(scale, 1.0);
    return round8(std::clamp(stability * scale, least_stability, most_stability));
}

}  // namespace career::qbank::fsrs
