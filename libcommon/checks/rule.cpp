// SPDX-License-Identifier: MIT
#include "libcommon/checks/rule.hpp"

#include "libcommon/frame/suggest.hpp"

namespace career {
namespace {

constexpr RuleInfo common[] = {
    {.id = "unused-suppression",
     .severity = Severity::warning,
     .summary = "a suppression that suppresses nothing, or names no rule",
     .fixable = true,
     .page =
         "A suppression stays behind when the text around it changes. One that covers no finding hides the next real\n"
         "one, so it is reported. `--fix` takes it out.\n"},
    {.id = "suppression-without-reason",
     .severity = Severity::warning,
     .summary = "a suppression that does not say why",
     .page =
         "Whoever reads the file next, often its writer a year later, must know whether the reason still holds. Write\n"
         "it after two hyphens:\n"
         "\n"
         "    <!-- star-lint-disable-next-line no-metric -- the figure is under a non-disclosure agreement -->\n"},
};

}  // namespace

std::span<const RuleInfo> suppression_rules() { return common; }

std::optional<RuleIndex> RuleTable::find(std::string_view id) const {
    for (std::size_t i = 0; i < size(); ++i)
        if ((*this)[i].id == id) return static_cast<RuleIndex>(i);
    return std::nullopt;
}

std::vector<std::string_view> RuleTable::ids() const {
    std::vector<std::string_view> ids;
    for (std::size_t i = 0; i < size(); ++i) ids.push_back((*this)[i].id);
    return ids;
}

std::string RuleTable::remedy_for_unknown(std::string_view id) const {
    return did_you_mean(id, ids(), "--list-rules shows them all");
}

bool matches_rule(std::string_view pattern, std::string_view id) {
    if (pattern == "all") return true;
    if (pattern.ends_with('*')) return id.starts_with(pattern.substr(0, pattern.size() - 1));
    return pattern == id;
}

Selection::Selection(const RuleTable& rules) {
    levels_.reserve(rules.size());
    for (std::size_t i = 0; i < rules.size(); ++i) levels_.push_back({.severity = rules[i].severity});
}

template <class Change>
bool Selection::change(const RuleTable& rules, std::string_view pattern, Change apply) {
    bool known = false;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        if (!matches_rule(pattern, rules[i].id)) continue;
        known = true;
        apply(levels_[i]);
    }
    return known;
}

void Selection::select_none() {
    for (Level& level : levels_) level.on = false;
}

bool Selection::add(const RuleTable& rules, std::string_view pattern) {
    return change(rules, pattern, [](Level& level) { level.on = true; });
}

bool Selection::ignore(const RuleTable& rules, std::string_view pattern) {
    return change(rules, pattern, [](Level& level) { level.on = false; });
}

bool Selection::set(const RuleTable& rules, std::string_view pattern, Severity severity) {
    return change(rules, pattern, [severity](Level& level) { level.severity = severity; });
}

}  // namespace career
