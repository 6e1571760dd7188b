// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

namespace career::qbank {

constexpr std::size_t topic_count = 25;  // handbook number n is topic n - 1

// topics.toml and words.tsv, compiled in while the project is built.
struct TopicSource {
    std::string_view id, tags;             // tags parted by blanks
    std::string_view strong, plain, weak;  // cues parted by semicolons
};

// What a word, or two or three that follow each other, says for each topic and, last, for there being none.
struct WordRow {
    std::uint64_t hash;  // gram_hash
    char weights[topic_count + 2];
};
constexpr int zero_weight = 'O';  // the character that stands for a weight of nothing

// How the two readings are put together; see tests/labelled/fit/topics.py.
struct TopicModel {
    double step;  // of the weights
    double bias, cues, words, none, behind;
    double silence_bias, silence_none, silence_best;
};

// The mean and the deviation, over many stories, of a topic's cues for the square root of the words.
struct TopicNorm {
    double usual, spread;
};

extern const TopicSource topic_sources[topic_count];
extern const std::span<const WordRow> word_rows;  // by hash
extern const TopicModel topic_model;
extern const TopicNorm topic_norms[topic_count];

}  // namespace career::qbank
