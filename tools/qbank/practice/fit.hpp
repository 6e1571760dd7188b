// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/qbank/fsrs/model.hpp"
#include "tools/qbank/history/history.hpp"

namespace career::qbank {

// FSRS's parameters fitted to one's own answers. The last fifth of the reviews is held out: it decides whether the
// fitted parameters forecast better than the defaults do.
struct Fit {
    fsrs::Weights weights = fsrs::default_weights;
    std::size_t reviews = 0, held_out = 0;     // with a forecast to judge: not the first of a question, not on its day
    double default_loss = 0, fitted_loss = 0;  // log loss a review, on what was held out
    bool better() const { return fitted_loss < default_loss; }
};

inline constexpr std::size_t least_reviews_to_fit = 400;

Fit fit_weights(const std::vector<Review>& reviews);

// The user's own parameters; the defaults where none are kept.
Result<fsrs::Weights> load_weights();
Result<bool> save_weights(const Fit& fit);
std::optional<std::string> weights_path();

}  // namespace career::qbank
