// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "libcommon/frame/error.hpp"
#include "libcommon/text/story.hpp"
#include "tools/qbank/bank/bank.hpp"
#include "tools/qbank/cover/topics.hpp"

namespace career::qbank {

// From here on a story answers a question: on labelled stories, right and left out weigh about the same there.
constexpr double fitting_score = 0.4;

// How well a story answers a question.
struct Answer {
    const Question* question;
    double score = 0;  // 0 to 1
    std::string reason;
    bool fits() const { return score >= fitting_score; }
};

enum class CoverBasis : std::uint8_t { inferred, questions, tags };  // of the front matter, or from the text

struct StoryCover {
    std::string file, title;
    std::uint32_t index = 1, line = 1;
    CoverBasis basis = CoverBasis::inferred;
    std::vector<Answer> answers;                   // best first; empty where nothing fits
    std::uint32_t categories = 0, principles = 0;  // of the answers that fit
};

// The questions, each of its tags with the topics that have it: worked out once for all stories.
class TopicMap {
  public:
    TopicMap(std::span<const Question* const> questions, const TopicReader& reader);

    struct Entry {
        const Question* question;
        std::vector<std::uint32_t> tags;  // for each tag, a bit for each topic
    };
    const std::vector<Entry>& entries() const { return entries_; }
    std::span<const Question* const> questions() const { return questions_; }
    const TopicReader& reader() const { return *reader_; }

  private:
    std::vector<Entry> entries_;
    std::span<const Question* const> questions_;
    const TopicReader* reader_;
};

// What of the file is the story, and where it begins.
std::pair<std::string_view, std::uint32_t> text_of(const Story& story, const Source& source);

// What a story's front matter names, else what its text is about. Ids that no question of `bank` has are errors.
StoryCover cover_story(const Story& story, const Source& source, const Bank& bank, const TopicMap& map, Errors& errors);

}  // namespace career::qbank
