// SPDX-License-Identifier: MIT
#include "tools/qbank/cover/word_weights.hpp"

#include <algorithm>
#include <cmath>

namespace career::qbank {
namespace {

const WordRow* row_of(std::uint64_t hash) {
    const auto row = std::lower_bound(word_rows.begin(), word_rows.end(), hash,
                                      [](const WordRow& one, std::uint64_t wanted) { return one.hash < wanted; });
    return row != word_rows.end() && row->hash == hash ? &*row : nullptr;
}

int weight_of(const WordRow& row, std::size_t topic) { return row.weights[topic] - zero_weight; }

}  // namespace

WordReading::WordReading(const Tokens& tokens) : tokens_(tokens) {
    const std::vector<Gram> grams = grams_of(tokens);
    const double scale = topic_model.step / std::sqrt(static_cast<double>(std::max<std::size_t>(1, grams.size())));
    for (std::size_t begin = 0, end = 0; begin < grams.size(); begin = end) {
        while (end < grams.size() && grams[end].hash == grams[begin].hash) ++end;
        const WordRow* row = row_of(grams[begin].hash);
        if (row == nullptr) continue;
        const double amount = scale * (1 + std::log(static_cast<double>(end - begin)));
        for (std::size_t i = 0; i < sums_.size(); ++i) sums_[i] += amount * weight_of(*row, i);
        seen_.push_back({row, grams[begin], amount});
    }
}

std::vector<Span> WordReading::strongest(std::size_t topic) const {
    constexpr std::size_t most = 3;
    std::vector<const Seen*> speaking;
    for (const Seen& one : seen_)
        if (one.gram.size > 1 && weight_of(*one.row, topic) > 0) speaking.push_back(&one);
    const auto speaks = [&](const Seen* one) { return one->amount * weight_of(*one->row, topic); };
    std::stable_sort(speaking.begin(), speaking.end(),
                     [&](const Seen* a, const Seen* b) { return speaks(a) > speaks(b); });
    std::vector<Span> out;
    for (const Seen* one : speaking) {
        if (out.size() == most) break;
        const Span at{tokens_.list()[one->gram.first].at.begin,
                      tokens_.list()[one->gram.first + one->gram.size - 1].at.end};
        if (std::none_of(out.begin(), out.end(),
                         [&](Span other) { return at.begin < other.end && other.begin < at.end; }))
            out.push_back(at);
    }
    return out;
}

}  // namespace career::qbank
