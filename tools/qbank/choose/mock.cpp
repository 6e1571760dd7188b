// SPDX-License-Identifier: MIT
#include "tools/qbank/choose/mock.hpp"

#include <algorithm>
#include <array>
#include <bit>

#include "tools/qbank/choose/draw.hpp"

namespace career::qbank {

std::vector<MockItem> plan_mock(std::span<const Question* const> questions, std::int64_t minutes, Random& random) {
    constexpr std::int64_t opening = 3, shortest = 7, longest = 10;
    const std::int64_t closing = std::max<std::int64_t>(2, minutes / 9);
    const std::int64_t middle = minutes - opening - closing;
    const std::int64_t wished = std::max<std::int64_t>(1, middle / shortest);

    std::vector<const Question*> order;
    for (const std::uint64_t index : draw(random, questions.size(), questions.size()))
        order.push_back(questions[index]);
    std::vector<const Question*> chosen;
    std::array<int, 6> of_category{};
    std::uint32_t principles = 0;
    const auto category = [](const Question& question) { return std::min<std::size_t>(question.category, 5); };
    while (std::ssize(chosen) < wished && !order.empty()) {
        const auto gain = [&](const Question* question) {
            const bool near = std::any_of(chosen.begin(), chosen.end(), [&](const Question* other) {
                return (!question->not_this.empty() && question->not_this == other->id) ||
                       other->not_this == question->id;
            });
            return (near ? -1000 : 0) - 20 * of_category[category(*question)] +
                   2 * std::popcount(question->principles & ~principles) -
                   std::popcount(question->principles & principles);
        };
        const auto best = std::max_element(order.begin(), order.end(),
                                           [&](const Question* a, const Question* b) { return gain(a) < gain(b); });
        ++of_category[category(**best)];
        principles |= (*best)->principles;
        chosen.push_back(*best);
        order.erase(best);
    }
    std::vector<MockItem> plan = {{nullptr, 0, opening}};
    std::int64_t at = opening;
    const std::int64_t count = std::ssize(chosen);
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t left = minutes - closing - at;
        const std::int64_t share = std::min(longest, left / (count - i));
        plan.push_back({chosen[static_cast<std::size_t>(i)], at, share});
        at += share;
    }
    plan.push_back({nullptr, at, minutes - at});
    return plan;
}

}  // namespace career::qbank
