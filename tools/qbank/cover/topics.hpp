// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "tools/qbank/cover/grams.hpp"
#include "tools/qbank/cover/tokens.hpp"
#include "tools/qbank/cover/topic_table.hpp"

namespace career::qbank {

// A wording that speaks for a topic, where it stands in the text.
struct TopicHit {
    double weight = 0;
    Span at;
};

struct TopicReading {
    double score = 0;  // 0 to 1: how likely a coach would say that the story answers the topic's question
    std::vector<TopicHit> hits;
};

struct Reading {
    std::array<TopicReading, topic_count> topics;
    bool silent = true;  // nothing in the story answers anything
};

// What the two readers of a story make of it, before they are put together.
struct RawReading {
    std::array<double, topic_count> cues{};       // for the square root of the words
    std::array<double, topic_count + 1> words{};  // last: that there is no topic
};

// What a story is about: by cues that were written by hand for each topic, and by weights of its words that were fitted
// on labelled stories.
class TopicReader {
  public:
    TopicReader();
    Reading read(std::string_view text) const;
    // `reading`, if given, takes the hits.
    RawReading raw(const Tokens& tokens, Reading* reading = nullptr) const;

  private:
    struct CueWord {
        std::string_view text;
        bool prefix = false, gap = false;
    };
    struct Cue {
        std::uint32_t first = 0, size = 0;  // of cue_words_
        std::uint32_t topic = 0;
        double weight = 0;
    };
    void add(std::string_view cue, std::uint32_t topic, double weight);
    bool matches(std::span<const CueWord> words, const std::vector<Token>& tokens, std::size_t at,
                 std::size_t& end) const;
    void read_cues(const Tokens& tokens, RawReading& raw, Reading* reading) const;

    std::vector<CueWord> cue_words_;
    std::vector<Cue> cues_;
    // By the hash of the first word, or of the first two where the second is a plain word; by the first letter of a
    // beginning.
    std::vector<std::vector<std::uint32_t>> by_word_, by_pair_;
    std::array<std::vector<std::uint32_t>, 256> by_letter_;
};

}  // namespace career::qbank
