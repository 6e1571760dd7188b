// SPDX-License-Identifier: MIT
#include "libcommon/checks/rule_pages.hpp"

#include <algorithm>

namespace career {

std::string rule_list(const RuleTable& rules, const Selection& selection) {
    std::size_t width = 0;
    for (std::size_t i = 0; i < rules.size(); ++i) width = std::max(width, rules[i].id.size());
    std::string out;
    for (std::size_t i = 0; i < rules.size(); ++i) {
        const auto index = static_cast<RuleIndex>(i);
        const std::string_view level = selection.on(index) ? name_of(selection.severity(index)) : "off";
        out += std::string(rules[i].id) + std::string(width + 2 - rules[i].id.size(), ' ');
        out += std::string(level) + std::string(9 - level.size(), ' ') + std::string(rules[i].summary) + '\n';
    }
    return out;
}

std::string rule_page(const RuleInfo& rule) {
    std::string out = std::string(rule.id) + " (" + std::string(name_of(rule.severity)) +
                      "): " + std::string(rule.summary) + "\n\n" + std::string(rule.page);
    if (!out.ends_with('\n')) out += '\n';
    return out;
}

}  // namespace career
