// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace career::level_check {

// How many parts `count` pieces of work are worth: one a core, unless a thread costs more than it saves.
inline std::size_t parts_for(std::size_t count) {
    constexpr std::size_t worth_a_thread = 500, most_threads = 16;
    if (count < 2 * worth_a_thread) return 1;
    const std::size_t cores = std::clamp<std::size_t>(std::thread::hardware_concurrency(), 1, most_threads);
    return std::clamp<std::size_t>(count / worth_a_thread, 1, cores);
}

// Calls work(part, first, last) on each of `parts` even parts of [0, count), all at the same time.
template <class Work>
void in_parts(std::size_t parts, std::size_t count, const Work& work) {
    std::vector<std::jthread> threads;
    for (std::size_t part = 1; part < parts; ++part)
        threads.emplace_back([&, part] { work(part, count * part / parts, count * (part + 1) / parts); });
    work(std::size_t{0}, std::size_t{0}, count / parts);
}

}  // namespace career::level_check
