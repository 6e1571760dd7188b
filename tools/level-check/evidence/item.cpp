// SPDX-License-Identifier: MIT
#include "tools/level-check/evidence/item.hpp"

#include <algorithm>
#include <thread>

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
    constexpr std::size_t worth_a_thread = 500;
    std::vector<Reading> out(items.size());
    const auto read = [&](std::size_t first, std::size_t last) {
        for (std::size_t n = first; n < last; ++n) out[n] = read_item(items[n]);
    };
    const std::size_t cores = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, 16);
    const std::size_t parts = std::clamp<std::size_t>(items.size() / worth_a_thread, 1, cores);
    std::vector<std::jthread> threads;
    for (std::size_t part = 1; part < parts; ++part)
        threads.emplace_back(read, items.size() * part / parts, items.size() * (part + 1) / parts);
    read(0, items.size() / parts);
    threads.clear();
    return out;
}

}  // namespace career::level_check
