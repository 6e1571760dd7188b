// SPDX-License-Identifier: MIT
// Reviews a second of processor time through the library: the state alone, and with the interval of each.
#include <cstdio>
#include <ctime>
#include <vector>

#include "libcommon/values/random.hpp"
#include "tools/qbank/fsrs/scheduler.hpp"

namespace {

using namespace career;
using namespace career::qbank::fsrs;

struct Step {
    std::int64_t elapsed;
    Rating rating;
};

double processor_seconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
}

double rate(bool with_plan, bool short_term, const std::vector<Step>& steps) {
    const Scheduler scheduler(Settings{.short_term = short_term});
    double best = 0, sum = 0;
    for (int round = 0; round < 5; ++round) {
        const double begin = processor_seconds();
        Card card;
        std::int64_t at = 0;
        for (std::size_t i = 0; i < steps.size(); ++i) {
            if (i % 10 == 0) card = Card();
            at += steps[i].elapsed * 86400;
            scheduler.review(card, at, card.reps == 0 ? 0 : steps[i].elapsed, steps[i].rating);
            if (with_plan) sum += static_cast<double>(scheduler.plan(card).interval);
        }
        sum += card.memory.stability;
        best = std::max(best, static_cast<double>(steps.size()) / (processor_seconds() - begin));
    }
    return sum > 0 ? best / 1e6 : 0;
}

}  // namespace

int main() {
    Random random(1);
    std::vector<Step> steps(2'000'000);
    for (Step& step : steps) {
        step.elapsed = static_cast<std::int64_t>(1 + random.below(30));
        step.rating = static_cast<Rating>(1 + random.below(4));
    }
    for (const bool short_term : {false, true}) {
        std::printf("  fsrs, %s: %.1f million reviews a second, %.1f with the interval of each\n",
                    short_term ? "short-term" : "long-term", rate(false, short_term, steps),
                    rate(true, short_term, steps));
    }
    return 0;
}
