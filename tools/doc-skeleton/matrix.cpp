// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/matrix.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "libcommon/data/table_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/frame/suggest.hpp"

namespace career::doc_skeleton {
namespace {

constexpr double nearly = 1e-9;

// What a score counts for: numbers as they are, yes and no as 1 and 0.
std::optional<double> score_of(const Value& value) {
    if (value.is(Value::Kind::integer)) return static_cast<double>(value.integer);
    if (value.is(Value::Kind::real)) return value.real;
    if (value.is(Value::Kind::boolean)) return value.boolean ? 1 : 0;
    return std::nullopt;
}

std::string written(const Value& value) {
    if (value.is(Value::Kind::boolean)) return value.boolean ? "yes" : "no";
    return short_number(score_of(value).value_or(0));
}

// Each score from 0 to 1 by criterion, then by choice.
std::vector<std::vector<double>> normalised(const Matrix& matrix) {
    std::vector<std::vector<double>> out;
    for (std::size_t k = 0; k < matrix.criteria.size(); ++k) {
        double least = matrix.choices.front().scores[k], most = least;
        for (const Choice& choice : matrix.choices)
            least = std::min(least, choice.scores[k]), most = std::max(most, choice.scores[k]);
        std::vector<double> row;
        for (const Choice& choice : matrix.choices) {
            const double part = most - least < nearly ? 1 : (choice.scores[k] - least) / (most - least);
            row.push_back(matrix.criteria[k].lower_is_better && most - least >= nearly ? 1 - part : part);
        }
        out.push_back(std::move(row));
    }
    return out;
}

}  // namespace

std::string short_number(double value) {
    std::string out = fmt::format("{:.2f}", value);
    while (out.ends_with('0')) out.pop_back();
    if (out.ends_with('.')) out.pop_back();
    return out == "-0" ? "0" : out;
}

Result<Matrix> read_matrix(const Source& source) {
    const auto table = read_toml(source);
    if (!table) return table.errors();
    Errors errors;
    TableReader in(*table, source.name(), errors);
    static constexpr std::string_view directions[] = {"higher", "lower"};
    Matrix out{.title = in.text_or("title", "")};
    for (TableReader& each : in.tables("criterion")) {
        Criterion criterion{.name = each.text("name"), .unit = each.text_or("unit", "")};
        criterion.weight = each.real_if("weight").value_or(1);
        if (criterion.weight < 0) each.fault("weight", "is below 0", "give 0 or more");
        criterion.lower_is_better = each.word("better", directions, "higher") == "lower";
        each.finish();
        out.criteria.push_back(std::move(criterion));
    }
    std::vector<std::string_view> names;
    for (const Criterion& criterion : out.criteria) names.push_back(criterion.name);
    for (TableReader& each : in.tables("option")) {
        Choice choice{.name = each.text("name"),
                      .scores = std::vector<double>(names.size(), 0),
                      .written = std::vector<std::string>(names.size())};
        std::vector<bool> given(names.size(), false);
        if (auto scores = each.table_if("scores")) {
            for (const Member& member : scores->members()) {
                const Value& value = *scores->raw(member.key);
                const auto found = std::find(names.begin(), names.end(), member.key);
                if (found == names.end()) {
                    scores->fault(member.key, "is no criterion",
                                  did_you_mean(member.key, names, "add a [[criterion]] of that name"));
                    continue;
                }
                const auto index = static_cast<std::size_t>(found - names.begin());
                const auto score = score_of(value);
                if (!score)
                    scores->fault(member.key, "is no score", "give a number, true or false; units go to the criterion");
                choice.scores[index] = score.value_or(0);
                choice.written[index] = written(value);
                given[index] = true;
            }
            scores->finish();
        }
        for (std::size_t i = 0; i < names.size(); ++i)
            if (!given[i])
                each.fault("scores", "of '" + choice.name + "' lack '" + std::string(names[i]) + "'",
                           "score every option on every criterion");
        each.finish();
        out.choices.push_back(std::move(choice));
    }
    in.finish();
    if (errors.empty() && (out.criteria.empty() || out.choices.size() < 2))
        return Error{
            {source.name(), 0, 0}, "holds no comparison", "give at least one [[criterion]] and two [[option]]s"};
    double sum = 0;
    for (const Criterion& criterion : out.criteria) sum += criterion.weight;
    if (errors.empty() && sum <= 0)
        return Error{{source.name(), 0, 0}, "no criterion has a weight", "give one of them a weight above 0"};
    if (!errors.empty()) return errors;
    return out;
}

std::vector<double> totals(const Matrix& matrix) {
    const auto parts = normalised(matrix);
    double sum = 0;
    for (const Criterion& criterion : matrix.criteria) sum += criterion.weight;
    std::vector<double> out(matrix.choices.size(), 0);
    for (std::size_t k = 0; k < parts.size(); ++k)
        for (std::size_t c = 0; c < out.size(); ++c) out[c] += parts[k][c] * matrix.criteria[k].weight / sum;
    return out;
}

std::size_t best_choice(const std::vector<double>& totals) {
    return static_cast<std::size_t>(std::max_element(totals.begin(), totals.end()) - totals.begin());
}

std::optional<Turn> least_turn(const Matrix& matrix) {
    const auto parts = normalised(matrix);
    const std::size_t best = best_choice(totals(matrix));
    std::optional<Turn> out;
    double least = 0;
    for (std::size_t c = 0; c < matrix.choices.size(); ++c) {
        if (c == best) continue;
        double lead = 0;  // of the best over this one
        for (std::size_t k = 0; k < parts.size(); ++k)
            lead += matrix.criteria[k].weight * (parts[k][best] - parts[k][c]);
        for (std::size_t k = 0; k < parts.size(); ++k) {
            const double gain = parts[k][best] - parts[k][c];
            if (std::abs(gain) < nearly) continue;
            // The lead is gone where the weight moves by lead / gain.
            const double weight = matrix.criteria[k].weight - lead / gain;
            if (weight < -nearly) continue;
            const double change = std::abs(weight - matrix.criteria[k].weight);
            if (!out || change < least) least = change, out = Turn{k, c, std::max(weight, 0.0)};
        }
    }
    return out;
}

}  // namespace career::doc_skeleton
