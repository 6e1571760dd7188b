// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "tools/level-check/reading/facts.hpp"
#include "tools/level-check/reading/reading.hpp"

// The weights that readings come from: what each sign and each word speaks for, in hundredths of a logit, fitted on
// labelled evidence by tests/labelled/fit/levels.py.
namespace career::level_check {

// How a statement speaks against a level, in the order of the weights' columns.
enum class Against : std::uint8_t {
    needs_direction,
    kept_silent,
    not_used,
    hoards_code,
    one_team_only,
    far_from_code,
    just_trust_me,
    over_their_head,
    built_in_isolation,
    consensus_without_end,
    complaint_without_proposal
};
inline constexpr std::size_t against_count = 11;

// The columns: blocks, one after the other.
inline constexpr std::size_t column_dimension = 0;
inline constexpr std::size_t column_level = column_dimension + dimension_count;  // above each level but the highest
inline constexpr std::size_t column_against = column_level + level_count - 1;
inline constexpr std::size_t column_how = column_against + 1;
inline constexpr std::size_t column_strength = column_how + against_count;  // above weak, above medium
inline constexpr std::size_t column_count = column_strength + 2;
inline constexpr std::size_t padded_columns = 24;  // rows of whole vectors are added faster

struct Scores {
    std::array<int, padded_columns> of{};
    Dimension dimension() const;
    std::optional<Dimension> second(Dimension first) const;
    Level level() const;
    Strength strength() const;
    std::optional<Against> against() const;
};

// What one word, or what a sign rests on, added.
struct Part {
    std::uint16_t first, last;  // tokens
    const std::int16_t* weights;
};

Scores weigh(const Facts& facts, std::vector<Part>& parts);

// words.cpp: the words that decided, as they stand in the statement, in its order.
std::vector<std::string> deciding_words(const Facts& facts, const std::vector<Part>& parts, std::string_view statement,
                                        const Reading& reading, std::optional<Against> how);

}  // namespace career::level_check
