// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"
#include "libcommon/text/words.hpp"

namespace career::qbank {

// What a story may be about: the topics of the handbook's questions, and one more for stories that answer none.
struct Topic {
    std::string id;
    std::uint8_t handbook = 0;  // 0: the topic of stories that answer nothing
    std::vector<std::string> tags;
    std::vector<std::size_t> beside;  // topics that it often comes with
    double usual = 0, spread = 1;
};

// A cue that was found, as it stands in the text.
struct CueHit {
    double weight = 0;
    Span at;
};

struct TopicReading {
    double score = 0;  // deviations above the usual
    std::vector<CueHit> hits;
};

struct Reading {
    std::vector<TopicReading> topics;  // in the order of the cue list's topics
    bool silent = true;                // nothing in the story answers anything
};

// The cues of share/topics (at most 32 topics), ready to be looked for.
class TopicReader {
  public:
    static Result<TopicReader> make(const Source& source);
    static Result<TopicReader> load();

    const std::vector<Topic>& topics() const { return topics_; }
    Reading read(std::string_view text) const;

  private:
    struct CueWord {
        std::string text;
        bool prefix = false, gap = false;
    };
    struct Cue {
        std::vector<CueWord> words;
        std::uint32_t topic = 0;
        double weight = 0;
    };
    struct Token {
        std::string_view word;
        Span at;
        bool stop = false;
    };
    std::vector<Token> tokens_of(std::string_view text, std::string& letters) const;
    void add(std::string_view cue, std::uint32_t topic, double weight);
    static bool matches(const std::vector<CueWord>& words, std::size_t word, const std::vector<Token>& tokens,
                        std::size_t at, std::size_t& end);

    std::vector<Topic> topics_;
    std::vector<Cue> cues_;
    // By the hash of the first word, or of the first two where the second is a plain word; by the first letter of a
    // beginning.
    std::vector<std::vector<std::uint32_t>> by_word_, by_pair_;
    std::array<std::vector<std::uint32_t>, 256> by_letter_;  // cues that begin with a beginning of a word
    std::vector<std::string> tension_;                       // sorted
};

}  // namespace career::qbank
