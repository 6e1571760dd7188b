// SPDX-License-Identifier: MIT
#include "tools/qbank/practice/fit.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"

namespace career::qbank {
namespace {

struct Step {
    std::int64_t elapsed;
    fsrs::Rating rating;
    bool held_out;
};
using Sequences = std::vector<std::vector<Step>>;

struct Bounds {
    double least, most;
};
// The bounds that FSRS's own fitting keeps to.
constexpr std::array<Bounds, 21> bounds = {
    {{0.1, 100},    {0.1, 100}, {0.1, 100}, {0.1, 100},   {1, 10},    {0.001, 4},    {0.001, 4},
     {0.001, 0.75}, {0, 4.5},   {0, 0.8},   {0.001, 3.5}, {0.001, 5}, {0.001, 0.25}, {0.001, 0.9},
     {0, 4},        {0, 1},     {1, 6},     {0, 2},       {0, 2},     {0, 0.8},      {0.1, 0.8}}};

struct Loss {
    double train = 0, held_out = 0;
};

Loss loss_of(const Sequences& sequences, const fsrs::Weights& weights) {
    const fsrs::Model model(false, weights);
    Loss loss;
    for (const auto& steps : sequences) {
        fsrs::Memory memory = model.first(steps.front().rating);
        for (std::size_t i = 1; i < steps.size(); ++i) {
            const Step& step = steps[i];
            const double recall = model.retrievability(step.elapsed, memory.stability);
            if (step.elapsed > 0) {
                const double likely = std::clamp(recall, 1e-6, 1 - 1e-6);
                const double cost = -std::log(step.rating == fsrs::Rating::again ? 1 - likely : likely);
                (step.held_out ? loss.held_out : loss.train) += cost;
            }
            memory = model.next(memory, step.elapsed, recall, step.rating);
        }
    }
    return loss;
}

double unit_of(std::size_t index) { return std::max(0.1, 0.3 * std::abs(fsrs::default_weights[index])); }

// With a pull towards the defaults that a few reviews cannot overcome.
double objective(const Sequences& sequences, const fsrs::Weights& weights, double count) {
    double pull = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const double off = (weights[i] - fsrs::default_weights[i]) / unit_of(i);
        pull += off * off;
    }
    return (loss_of(sequences, weights).train + 0.5 * pull) / count;
}

// Adam with differences for slopes: 21 numbers and thousands of reviews need no more.
fsrs::Weights descend(const Sequences& sequences, double count) {
    constexpr int rounds = 150;
    constexpr double rate = 0.05, slow = 0.9, slower = 0.999, width = 1e-3;
    fsrs::Weights weights = fsrs::default_weights, best = weights;
    double best_value = objective(sequences, weights, count);
    std::array<double, 21> mean{}, square{};
    for (int round = 1; round <= rounds; ++round) {
        std::array<double, 21> slope{};
        for (std::size_t i = 0; i < weights.size(); ++i) {
            fsrs::Weights up = weights, down = weights;
            up[i] = std::min(weights[i] + width * unit_of(i), bounds[i].most);
            down[i] = std::max(weights[i] - width * unit_of(i), bounds[i].least);
            slope[i] =
                (objective(sequences, up, count) - objective(sequences, down, count)) / (up[i] - down[i]) * unit_of(i);
        }
        for (std::size_t i = 0; i < weights.size(); ++i) {
            mean[i] = slow * mean[i] + (1 - slow) * slope[i];
            square[i] = slower * square[i] + (1 - slower) * slope[i] * slope[i];
            const double step =
                mean[i] / (1 - std::pow(slow, round)) / (std::sqrt(square[i] / (1 - std::pow(slower, round))) + 1e-8);
            weights[i] = std::clamp(weights[i] - rate * unit_of(i) * step, bounds[i].least, bounds[i].most);
        }
        if (const double value = objective(sequences, weights, count); value < best_value) {
            best_value = value;
            best = weights;
        }
    }
    return best;
}

}  // namespace

Fit fit_weights(const std::vector<Review>& reviews) {
    Fit fit;
    struct Card {
        std::size_t sequence;
        std::int64_t day;
    };
    std::map<std::string_view, Card> cards;
    Sequences sequences;
    const std::size_t cut = reviews.size() - reviews.size() / 5;
    for (std::size_t i = 0; i < reviews.size(); ++i) {
        const Review& review = reviews[i];
        const std::int64_t day = local_day(review.at);
        const auto [place, is_new] = cards.try_emplace(review.id, Card{sequences.size(), day});
        if (is_new) sequences.emplace_back();
        const std::int64_t elapsed = is_new ? 0 : std::max<std::int64_t>(0, day - place->second.day);
        place->second.day = day;
        sequences[place->second.sequence].push_back({elapsed, review.rating, i >= cut});
        if (elapsed == 0) continue;
        ++fit.reviews;
        if (i >= cut) ++fit.held_out;
    }
    if (fit.held_out == 0 || fit.held_out == fit.reviews) return fit;
    fit.weights = descend(sequences, static_cast<double>(fit.reviews - fit.held_out));
    const auto held_out = static_cast<double>(fit.held_out);
    fit.default_loss = loss_of(sequences, fsrs::default_weights).held_out / held_out;
    fit.fitted_loss = loss_of(sequences, fit.weights).held_out / held_out;
    return fit;
}

std::optional<std::string> weights_path() {
    const auto folder = state_folder();
    if (!folder) return std::nullopt;
    return *folder + "/qbank-fsrs.toml";
}

Result<fsrs::Weights> load_weights() {
    const auto path = weights_path();
    if (!path || !stamp_of(*path)) return fsrs::default_weights;
    const auto source = read_file(*path);
    if (!source) return source.errors();
    const auto document = read_toml(*source);
    if (!document) return document.errors();
    Errors errors;
    TableReader in(*document, source->name(), errors);
    fsrs::Weights weights{};
    const Value* list = in.raw("w");
    in.integer_or("reviews", 0, 0, INT64_MAX);
    in.real_if("log_loss");
    in.real_if("default_log_loss");
    const bool good = list != nullptr && list->is(Value::Kind::array) && list->items.size() == weights.size();
    if (!good) in.fault("w", "'w' is no list of 21 numbers", "remove the file, or run 'qbank practice --fit' again");
    for (std::size_t i = 0; good && i < weights.size(); ++i) {
        const Value& item = list->items[i];
        weights[i] = item.is(Value::Kind::integer) ? static_cast<double>(item.integer) : item.real;
        if (weights[i] < bounds[i].least || weights[i] > bounds[i].most)
            in.fault("w", "parameter " + std::to_string(i) + " is out of its bounds", "remove the file, or fit again");
    }
    in.finish();
    if (!errors.empty()) return errors;
    return weights;
}

Result<bool> save_weights(const Fit& fit) {
    Value out = Value::table();
    Value list = Value::array();
    for (const double weight : fit.weights) list.push(Value(weight));
    out.set("w", std::move(list));
    out.set("reviews", fit.reviews);
    out.set("log_loss", fit.fitted_loss);
    out.set("default_log_loss", fit.default_loss);
    return write_file(weights_path().value_or(""),
                      "# FSRS-6 parameters fitted to your history by 'qbank practice --fit'.\n" + to_toml(out),
                      AtomicFile::Replace::yes);
}

}  // namespace career::qbank
