// SPDX-License-Identifier: MIT
// The words that decided: those that added most to what the statement was read as.
#include <algorithm>
#include <numeric>

#include "tools/level-check/reading/model.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

constexpr std::size_t most_words = 5;
constexpr int least_share = 30;  // hundredths of a logit

constexpr int scale = dimension_count - 1;  // of the shares: so the mean over the other dimensions stays whole

// How much a column of dimension or level counts for what was read, over what it'd have given the others.
using Counts = std::array<std::int16_t, column_against>;
Counts counts_of(const Reading& reading) {
    Counts counts{};
    for (std::size_t d = 0; d < dimension_count; ++d) counts[column_dimension + d] = -1;
    counts[column_dimension + static_cast<std::size_t>(reading.dimension)] = scale;
    for (std::size_t step = 0; step + 1 < level_count; ++step)
        counts[column_level + step] = static_cast<std::size_t>(reading.level) > step ? scale : -scale;
    return counts;
}

int share_of(const std::int16_t* weights, const Counts& counts) {
    int share = 0;
    for (std::size_t n = 0; n < counts.size(); ++n) share += weights[n] * counts[n];
    return share;
}

}  // namespace

std::vector<std::string> deciding_words(const Facts& facts, const std::vector<Part>& parts, std::string_view statement,
                                        const Reading& reading, std::optional<Against> how) {
    const auto& tokens = facts.tokens.list;
    // Each token carries its share of all parts that rest on it: at first by how much it differs from the one before.
    thread_local std::vector<int> shares;
    shares.assign(tokens.size() + 1, 0);
    const Counts counts = counts_of(reading);
    for (const Part& part : parts) {
        const int share =
            how ? scale * (part.weights[column_against] + part.weights[column_how + static_cast<std::size_t>(*how)])
                : share_of(part.weights, counts);
        const int each = share / (part.last - part.first);
        shares[part.first] += each;
        shares[part.last] -= each;
    }
    std::partial_sum(shares.begin(), shares.end(), shares.begin());
    struct Span {
        std::size_t first, last;
        int share;
    };
    thread_local std::vector<Span> spans;
    spans.clear();
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (shares[i] < least_share * scale) continue;
        const bool joins = !spans.empty() && spans.back().last == i && !tokens[i].clause_start;
        if (joins) {
            spans.back().last = i + 1;
            spans.back().share += shares[i];
        } else {
            spans.push_back({i, i + 1, shares[i]});
        }
    }
    // "and the" decides nothing that a reader could see.
    for (Span& span : spans) {
        while (span.first < span.last && tokens[span.first].is(trait_link)) ++span.first;
        while (span.first < span.last && tokens[span.last - 1].is(trait_link)) --span.last;
    }
    std::erase_if(spans, [](const Span& span) { return span.first == span.last; });
    if (spans.size() > most_words) {
        std::partial_sort(spans.begin(), spans.begin() + most_words, spans.end(), [](const Span& a, const Span& b) {
            return a.share != b.share ? a.share > b.share : a.first < b.first;
        });
        spans.resize(most_words);
        std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.first < b.first; });
    }
    std::vector<std::string> out;
    out.reserve(spans.size());
    for (const Span& span : spans) {
        const std::uint32_t begin = tokens[span.first].begin, end = tokens[span.last - 1].end;
        out.emplace_back(statement.substr(begin, end - begin));
    }
    return out;
}

}  // namespace career::level_check
