// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/checks/finding.hpp"
#include "libcommon/frame/error.hpp"

namespace career {

// What is known of a rule without running it: a tool keeps a constexpr table of these.
struct RuleInfo {
    std::string_view id;  // lower case with hyphens, never renamed once published
    Severity severity = Severity::warning;
    std::string_view summary;    // what it finds, for --list-rules: one line without a full stop
    std::uint8_t helps = 50;     // 0 to 100: of what was found, people are shown first what helps their story most
    bool over_files = false;     // judged over all files, at the end of a run
    bool fixable = false;        // --fix may mend it
    std::string_view page = {};  // --explain: what and why, with a bad and a good example (Markdown)
};

// Rules that every tool with checks has: they watch over the suppressions.
enum class SuppressionRule : std::uint8_t { unused, without_reason };
std::span<const RuleInfo> suppression_rules();

// The tool's own rules, at the indexes of its table, and after them the ones about suppressions.
class RuleTable {
  public:
    explicit RuleTable(std::span<const RuleInfo> own) : own_(own) {}

    std::size_t size() const { return own_.size() + suppression_rules().size(); }
    const RuleInfo& operator[](std::size_t index) const {
        return index < own_.size() ? own_[index] : suppression_rules()[index - own_.size()];
    }
    RuleIndex index_of(SuppressionRule rule) const {
        return static_cast<RuleIndex>(own_.size() + static_cast<std::size_t>(rule));
    }
    std::optional<RuleIndex> find(std::string_view id) const;
    std::vector<std::string_view> ids() const;
    // "did you mean 'no-metric'?", else where to look.
    std::string remedy_for_unknown(std::string_view id) const;

  private:
    std::span<const RuleInfo> own_;
};

// Which rules run and how much each weighs. A pattern is an id, "all", or the front of ids with a star ("share-*").
class Selection {
  public:
    explicit Selection(const RuleTable& rules);

    bool on(RuleIndex rule) const { return levels_[rule].on; }
    Severity severity(RuleIndex rule) const { return levels_[rule].severity; }

    void select_none();
    // False where the pattern names no rule.
    bool add(const RuleTable& rules, std::string_view pattern);
    bool ignore(const RuleTable& rules, std::string_view pattern);
    bool set(const RuleTable& rules, std::string_view pattern, Severity severity);

  private:
    struct Level {
        bool on = true;
        Severity severity = Severity::warning;
    };
    template <class Change>
    bool change(const RuleTable& rules, std::string_view pattern, Change apply);

    std::vector<Level> levels_;
};

bool matches_rule(std::string_view pattern, std::string_view id);

}  // namespace career
