// SPDX-License-Identifier: MIT
#include "tools/qbank/choose/draw.hpp"

#include <algorithm>
#include <unordered_map>

namespace career::qbank {
namespace {

// Sums of weights that can be changed and searched in logarithmic time (a Fenwick tree).
class WeightTree {
  public:
    explicit WeightTree(std::span<const std::uint32_t> weights) : sums_(weights.size() + 1) {
        for (std::size_t i = 0; i < weights.size(); ++i) add(i, weights[i]);
    }
    std::uint64_t total() const { return total_; }
    void add(std::size_t index, std::int64_t change) {
        total_ += static_cast<std::uint64_t>(change);
        for (std::size_t i = index + 1; i < sums_.size(); i += i & (0 - i))
            sums_[i] += static_cast<std::uint64_t>(change);
    }
    // The number whose share of the line 0 .. total-1 holds `point`.
    std::size_t find(std::uint64_t point) const {
        std::size_t at = 0, step = 1;
        while (step * 2 < sums_.size()) step *= 2;
        for (; step > 0; step /= 2)
            if (at + step < sums_.size() && sums_[at + step] <= point) {
                at += step;
                point -= sums_[at];
            }
        return at;
    }

  private:
    std::vector<std::uint64_t> sums_;
    std::uint64_t total_ = 0;
};

}  // namespace

std::vector<std::uint64_t> draw(Random& random, std::uint64_t size, std::uint64_t count) {
    std::vector<std::uint64_t> out;
    std::unordered_map<std::uint64_t, std::uint64_t> moved;
    const auto at = [&](std::uint64_t place) {
        const auto found = moved.find(place);
        return found == moved.end() ? place : found->second;
    };
    for (std::uint64_t i = 0; i < std::min(size, count); ++i) {
        const std::uint64_t place = i + random.below(size - i);
        out.push_back(at(place));
        moved[place] = at(i);
    }
    return out;
}

std::vector<std::uint64_t> draw_weighted(Random& random, std::span<const std::uint32_t> weights, std::uint64_t count) {
    std::vector<std::uint64_t> out;
    WeightTree tree(weights);
    while (out.size() < count && tree.total() > 0) {
        const std::size_t drawn = tree.find(random.below(tree.total()));
        out.push_back(drawn);
        tree.add(drawn, -std::int64_t{weights[drawn]});
    }
    return out;
}

std::vector<std::uint64_t> draw_repeated(Random& random, std::uint64_t size, std::uint64_t count) {
    std::vector<std::uint64_t> out;
    while (size > 0 && out.size() < count) out.push_back(random.below(size));
    return out;
}

std::vector<std::uint64_t> draw_weighted_repeated(Random& random, std::span<const std::uint32_t> weights,
                                                  std::uint64_t count) {
    std::vector<std::uint64_t> out;
    const WeightTree tree(weights);
    while (tree.total() > 0 && out.size() < count) out.push_back(tree.find(random.below(tree.total())));
    return out;
}

}  // namespace career::qbank
