// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/table_reader.hpp"
#include "tools/star-lint/rules/rules.hpp"

namespace career::star_lint {

enum class Company : std::uint8_t { amazon, google, meta, apple, netflix, stripe };
inline constexpr std::string_view company_ids[] = {"amazon", "google", "meta", "apple", "netflix", "stripe"};

enum class Level : std::uint8_t { senior, staff, principal };
inline constexpr std::string_view level_ids[] = {"senior", "staff", "principal"};

struct ShareRange {
    double least = 0, most = 0;  // per cent of the spoken words
};

// What a user adds to and takes from the list of words of one rule.
struct ListChange {
    Rule rule{};
    std::vector<std::string> add, remove;
};

// The defaults are those of share/rules/thresholds.toml.
struct RuleSettings {
    std::array<ShareRange, 4> shares;  // situation, task, action, result
    std::array<double, 4> tolerances;  // points that a share may lie outside
    double words_per_minute;
    double least_seconds, most_seconds;  // spoken time of a story
    std::uint32_t situation_sentences;
    std::uint32_t least_stories, most_stories;
    std::uint32_t similarity;  // per cent of two stories' wording from which on they tell the same
    std::optional<Company> company;
    std::optional<Level> level;
    std::vector<ListChange> lists;

    RuleSettings();
};

// Reads one rule's table of the settings ("[rules.vague-time]") into `settings`; keys that the rule does not have are
// faults. A rule has `add` and `remove` where it goes by a list of words, and these: share-* `min`, `max`, `tolerance`
// (per cent); long-situation `max`; too-short `min` and too-long `max` (seconds) with `words_per_minute`; bank-size
// `min`, `max`; near-duplicate `min` (per cent).
void read_rule_settings(Rule rule, TableReader& table, RuleSettings& settings);

// The same for the table "rules" of a whole layer of settings: what a user's [rules.ID] tables say.
void read_rules_table(TableReader& settings_table, RuleSettings& settings);

// True for the rules whose words can be changed by `add` and `remove`.
bool has_word_list(Rule rule);

}  // namespace career::star_lint
