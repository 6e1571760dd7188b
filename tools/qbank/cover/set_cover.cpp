// SPDX-License-Identifier: MIT
#include "tools/qbank/cover/set_cover.hpp"

#include <algorithm>
#include <bit>
#include <cmath>
#include <map>
#include <numeric>

namespace career::qbank {
namespace {

// Which sets hold an element, a bit for each.
using Row = std::vector<std::uint64_t>;

std::size_t count_of(const Row& row) {
    std::size_t count = 0;
    for (const std::uint64_t word : row) count += static_cast<std::size_t>(std::popcount(word));
    return count;
}
bool contains(const Row& outer, const Row& inner) {
    for (std::size_t i = 0; i < outer.size(); ++i)
        if ((inner[i] & ~outer[i]) != 0) return false;
    return true;
}
bool holds(const Row& row, std::size_t set) { return (row[set / 64] >> (set % 64) & 1) != 0; }

// Elements whose sets include all those of another are covered with it: only the others count.
std::vector<Row> reduced_rows(const std::vector<std::vector<std::uint32_t>>& sets) {
    std::map<std::uint32_t, Row> by_element;
    const std::size_t words = (sets.size() + 63) / 64;
    for (std::size_t set = 0; set < sets.size(); ++set)
        for (const std::uint32_t element : sets[set]) {
            Row& row = by_element[element];
            row.resize(words);
            row[set / 64] |= std::uint64_t{1} << (set % 64);
        }
    std::vector<Row> rows;
    for (auto& [element, row] : by_element) rows.push_back(std::move(row));
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return count_of(a) < count_of(b); });
    std::vector<Row> kept;
    for (const Row& row : rows)
        if (std::none_of(kept.begin(), kept.end(), [&](const Row& one) { return contains(row, one); }))
            kept.push_back(row);
    return kept;
}

class Search {
  public:
    Search(std::vector<Row> rows, std::size_t sets, std::uint64_t work)
        : rows_(std::move(rows)), sets_(sets), work_(work) {}

    SetCover run() {
        std::vector<std::uint32_t> open(rows_.size());
        std::iota(open.begin(), open.end(), 0U);
        Row allowed((sets_ + 63) / 64, ~std::uint64_t{0});
        best_ = greedy(open);
        const std::size_t bound = std::max(lower_bound(open, allowed), relaxed_bound());
        if (best_.size() > bound) branch(open, allowed);
        std::sort(best_.begin(), best_.end());
        return {best_, exhausted_ ? std::min(bound, best_.size()) : best_.size()};
    }

  private:
    // The largest set first, again and again; then those that became needless are taken out.
    std::vector<std::size_t> greedy(std::vector<std::uint32_t> open) const {
        std::vector<std::size_t> chosen;
        while (!open.empty()) {
            std::vector<std::size_t> gains(sets_);
            for (const std::uint32_t row : open)
                for (std::size_t set = 0; set < sets_; ++set) gains[set] += holds(rows_[row], set) ? 1 : 0;
            const auto best = static_cast<std::size_t>(std::max_element(gains.begin(), gains.end()) - gains.begin());
            chosen.push_back(best);
            std::erase_if(open, [&](std::uint32_t row) { return holds(rows_[row], best); });
        }
        for (std::size_t i = 0; i < chosen.size();) {
            const auto covered = [&](const Row& row) {
                for (std::size_t j = 0; j < chosen.size(); ++j)
                    if (j != i && holds(row, chosen[j])) return true;
                return false;
            };
            if (std::all_of(rows_.begin(), rows_.end(), covered))
                chosen.erase(chosen.begin() + static_cast<std::ptrdiff_t>(i));
            else
                ++i;
        }
        return chosen;
    }

    // Dual ascent: each element pays what the sets that hold it can still take, none more than one in all. The sum is a
    // lower bound of any cover; elements in few sets pay first.
    std::size_t lower_bound(const std::vector<std::uint32_t>& open, const Row& allowed) {
        order_.assign(open.begin(), open.end());
        sizes_.resize(rows_.size());
        for (const std::uint32_t row : open) {
            std::size_t size = 0;
            for (std::size_t i = 0; i < allowed.size(); ++i)
                size += static_cast<std::size_t>(std::popcount(rows_[row][i] & allowed[i]));
            sizes_[row] = size;
        }
        std::sort(order_.begin(), order_.end(), [&](std::uint32_t a, std::uint32_t b) {
            return sizes_[a] != sizes_[b] ? sizes_[a] < sizes_[b] : a < b;
        });
        slack_.assign(sets_, 1.0);
        double sum = 0;
        for (const std::uint32_t row : order_) {
            double least = 1;
            each(rows_[row], allowed, [&](std::size_t set) { least = std::min(least, slack_[set]); });
            if (least <= 0) continue;
            each(rows_[row], allowed, [&](std::size_t set) { slack_[set] -= least; });
            sum += least;
        }
        used_ += open.size();
        return static_cast<std::size_t>(std::ceil(sum - 1e-9));
    }

    // Lagrange's relaxation at the root, its multipliers led uphill by the rows that are covered too often or not at
    // all (M. L. Fisher, "The Lagrangian Relaxation Method for Solving Integer Programming Problems", 1981): where no
    // proof is found in time, it is this bound that stands.
    std::size_t relaxed_bound() {
        constexpr int rounds = 300;
        std::vector<double> prices(rows_.size());
        for (std::size_t row = 0; row < rows_.size(); ++row)
            prices[row] = 1 / static_cast<double>(count_of(rows_[row]));
        const Row all((sets_ + 63) / 64, ~std::uint64_t{0});
        double best = 0, stride = 1;
        for (int round = 0; round < rounds; ++round) {
            std::vector<double> costs(sets_, 1.0);
            double value = 0;
            for (std::size_t row = 0; row < rows_.size(); ++row) {
                value += prices[row];
                each(rows_[row], all, [&](std::size_t set) { costs[set] -= prices[row]; });
            }
            for (const double cost : costs) value += std::min(0.0, cost);
            if (value > best) best = value;
            // Shorter steps as the top comes near.
            if (round % 20 == 19) stride *= 0.7;
            std::vector<double> slopes(rows_.size());
            double steep = 0;
            for (std::size_t row = 0; row < rows_.size(); ++row) {
                slopes[row] = 1;
                each(rows_[row], all, [&](std::size_t set) { slopes[row] -= costs[set] < 0 ? 1 : 0; });
                steep += slopes[row] * slopes[row];
            }
            if (steep == 0) break;
            const double step = stride * (static_cast<double>(best_.size()) - value) / steep;
            for (std::size_t row = 0; row < rows_.size(); ++row)
                prices[row] = std::max(0.0, prices[row] + step * slopes[row]);
        }
        return static_cast<std::size_t>(std::ceil(best - 1e-6));
    }

    template <class Do>
    static void each(const Row& row, const Row& allowed, Do act) {
        for (std::size_t i = 0; i < row.size(); ++i)
            for (std::uint64_t word = row[i] & allowed[i]; word != 0; word &= word - 1)
                act(i * 64 + static_cast<std::size_t>(std::countr_zero(word)));
    }

    void branch(const std::vector<std::uint32_t>& open, Row allowed) {
        if (open.empty()) {
            if (chosen_.size() < best_.size()) best_ = chosen_;
            return;
        }
        if (used_ > work_) {
            exhausted_ = true;
            return;
        }
        if (chosen_.size() + lower_bound(open, allowed) >= best_.size()) return;
        const std::uint32_t tightest = *std::min_element(
            open.begin(), open.end(), [&](std::uint32_t a, std::uint32_t b) { return sizes_[a] < sizes_[b]; });
        if (sizes_[tightest] == 0) return;
        std::vector<std::pair<std::size_t, std::size_t>> candidates;  // gain, set
        each(rows_[tightest], allowed, [&](std::size_t set) {
            const auto gain =
                std::count_if(open.begin(), open.end(), [&](std::uint32_t row) { return holds(rows_[row], set); });
            candidates.emplace_back(static_cast<std::size_t>(gain), set);
        });
        used_ += open.size() * candidates.size() / 8;
        std::sort(candidates.begin(), candidates.end(), [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first > b.first : a.second < b.second;
        });
        for (const auto& [gain, set] : candidates) {
            std::vector<std::uint32_t> rest;
            for (const std::uint32_t row : open)
                if (!holds(rows_[row], set)) rest.push_back(row);
            chosen_.push_back(set);
            branch(rest, allowed);
            chosen_.pop_back();
            if (exhausted_) return;
            // Covers with this set have been seen: the next branches do without it.
            allowed[set / 64] &= ~(std::uint64_t{1} << (set % 64));
        }
    }

    std::vector<Row> rows_;
    std::size_t sets_;
    std::uint64_t work_, used_ = 0;
    bool exhausted_ = false;
    std::vector<std::size_t> best_, chosen_, sizes_;
    std::vector<std::uint32_t> order_;
    std::vector<double> slack_;
};

}  // namespace

SetCover fewest_sets(const std::vector<std::vector<std::uint32_t>>& sets, std::uint64_t work) {
    return Search(reduced_rows(sets), sets.size(), work).run();
}

}  // namespace career::qbank
