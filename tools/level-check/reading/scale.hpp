// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace career::level_check {

// What evidence is read on: the handbook's scale. What lies under Senior is one step, for single statements don't tell
// entry from mid level.
enum class Level : std::uint8_t { below_senior, senior, staff, principal };
inline constexpr std::size_t level_count = 4;
inline constexpr std::array<std::string_view, level_count> level_ids = {"below-senior", "senior", "staff", "principal"};
constexpr std::string_view id_of(Level level) { return level_ids[static_cast<std::size_t>(level)]; }

enum class Dimension : std::uint8_t { scope, ambiguity, impact, influence, communication };
inline constexpr std::size_t dimension_count = 5;
inline constexpr std::array<std::string_view, dimension_count> dimension_ids = {"scope", "ambiguity", "impact",
                                                                                "influence", "communication"};
constexpr std::string_view id_of(Dimension dimension) { return dimension_ids[static_cast<std::size_t>(dimension)]; }
std::optional<Dimension> dimension_of(std::string_view id);
std::optional<Level> level_of_id(std::string_view id);

enum class Strength : std::uint8_t { weak, medium, strong };
inline constexpr std::array<std::string_view, 3> strength_ids = {"weak", "medium", "strong"};
constexpr std::string_view id_of(Strength strength) { return strength_ids[static_cast<std::size_t>(strength)]; }

enum class AntiPattern : std::uint8_t {
    just_trust_me,
    over_their_head,
    built_in_isolation,
    consensus_without_end,
    complaint_without_proposal
};
inline constexpr std::size_t anti_pattern_count = 5;
inline constexpr std::array<std::string_view, anti_pattern_count> anti_pattern_ids = {
    "just-trust-me", "over-their-head", "built-in-isolation", "consensus-without-end", "complaint-without-proposal"};
constexpr std::string_view id_of(AntiPattern pattern) { return anti_pattern_ids[static_cast<std::size_t>(pattern)]; }

}  // namespace career::level_check
