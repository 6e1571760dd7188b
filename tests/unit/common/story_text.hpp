// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/text/story.hpp"

namespace career::test {

// Stories of a text, and the text that their spans point into.
struct Reading {
    Source source;
    std::vector<Story> stories;
};

inline Reading read(std::string text, StoryFormat format = StoryFormat::markdown) {
    Reading out{Source("story.md", std::move(text)), {}};
    out.stories = read_stories(out.source, format);
    return out;
}

inline std::string cut(const Reading& reading, Span span) { return std::string(slice(reading.source.text(), span)); }

// "situation 3 4" a part: its id, words and sentences; stories parted by " | ", an unlabelled story is "- 5": its
// words.
inline std::string outline_of(const Reading& reading) {
    std::string out;
    for (const Story& story : reading.stories) {
        if (!out.empty()) out += " | ";
        if (story.parts.empty()) out += "- " + std::to_string(story.words.size());
        for (std::size_t i = 0; i < story.parts.size(); ++i)
            out += (i == 0 ? "" : ", ") + text_of(story.parts[i].parts) + ' ' + std::to_string(story.parts[i].words);
    }
    return out;
}

// The sentences of all stories, one a line, line ends as blanks.
inline std::vector<std::string> sentences_of(const Reading& reading) {
    std::vector<std::string> out;
    for (const Story& story : reading.stories)
        for (const Sentence& sentence : story.sentences) {
            out.push_back(cut(reading, sentence.span));
            for (char& c : out.back())
                if (c == '\n' || c == '\r') c = ' ';
        }
    return out;
}

}  // namespace career::test
