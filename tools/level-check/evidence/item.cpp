// SPDX-License-Identifier: MIT
#include "tools/level-check/evidence/item.hpp"

#include <algorithm>

#include "tools/level-check/evidence/in_parts.hpp"

namespace career::level_check {

Reading read_item(const Item& item) {
    thread_local Facts facts;
    if (item.scope.empty() && item.metric.empty() && !item.people) {
        gather(item.statement, facts);
        return read_facts(facts, item.statement, item.dimension);
    }
    std::string whole = item.statement;
    if (!item.scope.empty()) whole += " (" + item.scope + ")";
    if (!item.metric.empty()) whole += " (" + item.metric + ")";
    gather(whole, facts);
    if (item.people) {
        double& people = facts.most[static_cast<std::size_t>(Unit::people)];
        people = std::max(people, static_cast<double>(*item.people));
        facts.number = true;
        find_reach(facts);
    }
    return read_facts(facts, whole, item.dimension);
}

std::vector<Reading> read_items(const std::vector<Item>& items) {
    std::vector<Reading> out(items.size());
    in_parts(parts_for(items.size()), items.size(), [&](std::size_t, std::size_t first, std::size_t last) {
        for (std::size_t n = first; n < last; ++n) out[n] = read_item(items[n]);
    });
    return out;
}

}  // namespace career::level_check
