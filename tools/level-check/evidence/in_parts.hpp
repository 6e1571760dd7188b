// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace career::level_check {

// How many parts `count` pieces of work are worth: several a core, since cores are not always equally fast, unless a
// thread costs more than it saves.
inline std::size_t parts_for(std::size_t count) {
    constexpr std::size_t worth_a_part = 500, most_parts = 64;
    return count < 2 * worth_a_part ? 1 : std::min(count / worth_a_part, most_parts);
}

// Calls work(part, first, last) on each of `parts` even parts of [0, count), on all cores.
template <class Work>
void in_parts(std::size_t parts, std::size_t count, const Work& work) {
    std::atomic<std::size_t> next = 0;
    const auto take = [&] {
        for (std::size_t part = next++; part < parts; part = next++)
            work(part, count * part / parts, count * (part + 1) / parts);
    };
    std::vector<std::jthread> threads;
    if (parts > 1)
        for (std::size_t n = std::min<std::size_t>(parts, std::max(1U, std::thread::hardware_concurrency())); n > 1;
             --n)
            threads.emplace_back(take);
    take();
}

}  // namespace career::level_check
