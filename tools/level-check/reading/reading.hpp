// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tools/level-check/reading/facts.hpp"
#include "tools/level-check/reading/scale.hpp"

namespace career::level_check {

// Why a statement proves little, or speaks against a level: one reason a statement.
enum class Verdict : std::uint8_t {
    deed,  // a deed: the level comes from its reach and kind
    no_deed,
    title_only,
    credential,
    attendance,
    self_praise,
    output_count,
    group_only,
    grand_words,
    small_work,
    steps_given,
    was_helped,
    own_status,
    clerical,
    needs_direction,
    kept_silent,
    not_used,
    anti_pattern,
    hoards_code,
    one_team_only,
    far_from_code,
    count
};
// As the user reads it: "the steps were given".
std::string_view text_of(Verdict verdict);

// What a statement shows. `words` are the words that decided, as they stand in the statement.
struct Reading {
    Dimension dimension = Dimension::scope;
    std::optional<Dimension> second;
    Level level = Level::below_senior;
    Strength strength = Strength::weak;
    Verdict verdict = Verdict::deed;
    bool against = false;
    std::optional<AntiPattern> anti_pattern;
    std::optional<Level> failure_mode;  // the level whose failure mode the statement shows
    Reach reach = Reach::team;
    std::vector<std::string> words;
    std::array<std::uint8_t, 4> signs{};  // of the archetypes tech lead, architect, solver and right hand: 0 to 2
};

// Reads one statement. `dimension`: where the writer named it, the level is that dimension's.
Reading read_statement(std::string_view statement, std::optional<Dimension> dimension = std::nullopt);
Reading read_facts(const Facts& facts, std::string_view statement, std::optional<Dimension> dimension = std::nullopt);
// One sentence on the reading: who, how far, what kind of deed, or what it lacks.
std::string reason_of(const Reading& reading);

// The steps of read_facts.
Verdict what_lacks(const Facts& facts);  // lack.cpp: why it proves little; Verdict::deed where nothing lacks
}  // namespace career::level_check
