// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"

namespace career::doc_skeleton {

struct Criterion {
    std::string name, unit;
    double weight = 1;
    bool lower_is_better = false;
};
struct Choice {
    std::string name;
    std::vector<double> scores;        // by criterion
    std::vector<std::string> written;  // as in the file
};
// Options by criteria. Scores are brought to 0 (the worst of the options) to 1 (the best), whatever their unit.
struct Matrix {
    std::string title;
    std::vector<Criterion> criteria;
    std::vector<Choice> choices;
};
Result<Matrix> read_matrix(const Source& source);

std::vector<double> totals(const Matrix& matrix);  // 0 to 1, weights as shares
std::size_t best_choice(const std::vector<double>& totals);

// The least change of one weight, the others kept, that would put another option first.
struct Turn {
    std::size_t criterion = 0, choice = 0;
    double weight = 0;  // what it would have to be
};
std::optional<Turn> least_turn(const Matrix& matrix);
// "3", "0.25": at most two places.
std::string short_number(double value);

}  // namespace career::doc_skeleton
