// SPDX-License-Identifier: MIT
// The words that decided: those that added most to what the statement was read as.
#include <algorithm>

#include "tools/level-check/reading/model.hpp"
#include "tools/level-check/reading/trait.hpp"

namespace career::level_check {
namespace {

constexpr std::size_t most_words = 5;
constexpr int least_share = 30;  // hundredths of a logit

// How much these weights spoke for what was read, over what they'd have given the others.
int share_of(const std::int16_t* weights, const Reading& reading, std::optional<Against> how) {
    if (how) return weights[column_against] + weights[column_how + static_cast<std::size_t>(*how)];
    int others = 0;
    for (std::size_t d = 0; d < dimension_count; ++d) others += weights[column_dimension + d];
    const auto dimension = static_cast<std::size_t>(reading.dimension);
    int share = (static_cast<int>(dimension_count) * weights[column_dimension + dimension] - others) /
                static_cast<int>(dimension_count - 1);
    for (std::size_t step = 0; step + 1 < level_count; ++step) {
        const int weight = weights[column_level + step];
        share += static_cast<std::size_t>(reading.level) > step ? weight : -weight;
    }
    return share;
}

}  // namespace

std::vector<std::string> deciding_words(const Facts& facts, const std::vector<Part>& parts, std::string_view statement,
                                        const Reading& reading, std::optional<Against> how) {
    const auto& tokens = facts.tokens.list;
    // Each token carries its share of all parts that rest on it.
    std::vector<int> shares(tokens.size(), 0);
    for (const Part& part : parts) {
        const int length = part.last - part.first;
        for (std::size_t i = part.first; i < part.last && i < tokens.size(); ++i)
            shares[i] += share_of(part.weights, reading, how) / length;
    }
    struct Span {
        std::size_t first, last;
        int share;
    };
    std::vector<Span> spans;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        if (shares[i] < least_share) continue;
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
    std::stable_sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.share > b.share; });
    if (spans.size() > most_words) spans.resize(most_words);
    std::sort(spans.begin(), spans.end(), [](const Span& a, const Span& b) { return a.first < b.first; });
    std::vector<std::string> out;
    for (const Span& span : spans) {
        const std::uint32_t begin = tokens[span.first].begin, end = tokens[span.last - 1].end;
        out.emplace_back(statement.substr(begin, end - begin));
    }
    return out;
}

}  // namespace career::level_check
