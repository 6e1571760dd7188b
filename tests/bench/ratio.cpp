// SPDX-License-Identifier: MIT
// ratio EMPTY NAME RUNS COMMAND...: whole processes of EMPTY and COMMAND in turn; prints the median, its ratio to
// EMPTY's by the clock and by processor time (which holds on a busy machine), and the most memory. A process of few
// pages starts them: a child is charged with the memory of its parent until it has become another program.
#include <fcntl.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

extern char** environ;

namespace {

struct Run {
    double clock = 0, processor = 0;  // milliseconds
    long memory = 0;                  // KB
};

double now() {
    timespec at{};
    clock_gettime(CLOCK_MONOTONIC, &at);
    return static_cast<double>(at.tv_sec) * 1e3 + static_cast<double>(at.tv_nsec) / 1e6;
}

Run once(char** command) {
    posix_spawn_file_actions_t files;
    posix_spawn_file_actions_init(&files);
    for (int fd = 0; fd < 3; ++fd) posix_spawn_file_actions_addopen(&files, fd, "/dev/null", O_RDWR, 0);
    const double begin = now();
    pid_t child = 0;
    if (posix_spawnp(&child, command[0], &files, nullptr, command, environ) != 0) return {};
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const double clock = now() - begin;
    posix_spawn_file_actions_destroy(&files);
    const auto milliseconds = [](timeval t) {
        return static_cast<double>(t.tv_sec) * 1e3 + static_cast<double>(t.tv_usec) / 1e3;
    };
    return {clock, milliseconds(used.ru_utime) + milliseconds(used.ru_stime), used.ru_maxrss};
}

double median(const std::vector<Run>& runs, double Run::*of) {
    std::vector<double> values;
    for (const Run& run : runs) values.push_back(run.*of);
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
    if (argc < 5) return 2;
    char* empty[] = {argv[1], nullptr};
    if (once(argv + 4).memory == 0) {
        std::printf("  %-34s not installed\n", argv[2]);
        return 0;
    }
    std::vector<Run> base, runs;
    long memory = 0;
    for (int i = std::max(1, std::atoi(argv[3])); i > 0; --i) {
        base.push_back(once(empty));
        runs.push_back(once(argv + 4));
        memory = std::max(memory, runs.back().memory);
    }
    const double clock = median(runs, &Run::clock);
    std::printf("  %-34s %9.2f ms  %8.2f x empty  %8.2f x by processor time  %8.1f MB\n", argv[2], clock,
                clock / median(base, &Run::clock), median(runs, &Run::processor) / median(base, &Run::processor),
                static_cast<double>(memory) / 1024);
}
