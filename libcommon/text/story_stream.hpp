// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "libcommon/frame/error.hpp"
#include "libcommon/text/part_names.hpp"
#include "libcommon/text/story.hpp"

namespace career {

// The stories of a file, one after another, in memory that does not grow with the file: the text is read in pieces that
// end between two stories.
//
//     StoryStream stream(name, descriptor, format);
//     while (const Story* story = stream.next()) check(*story, stream.source());
//     report(stream.errors());
class StoryStream {
  public:
    struct Limits {
        std::size_t piece = std::size_t{1} << 18;  // bytes read at a time
        std::size_t story = std::size_t{8} << 20;  // longest story; what is longer is cut, with an error that says so
    };

    // Reads from the descriptor, which stays the caller's. The name is that of the positions.
    StoryStream(std::string name, int descriptor, StoryFormat format, Limits limits, const PartNames& names);
    StoryStream(std::string name, int descriptor, StoryFormat format)
        : StoryStream(std::move(name), descriptor, format, Limits(), PartNames()) {}
    ~StoryStream();
    StoryStream(const StoryStream&) = delete;
    StoryStream& operator=(const StoryStream&) = delete;

    // The next story; null at the end. It and source() stay valid until the next call.
    const Story* next();
    // The same story, to put inferred parts into.
    Story* mutable_story();
    // The piece of the text that the story's spans point into; its line numbers are the file's.
    const Source& source() const;
    // What could not be read so far; empty after a clean run.
    const Errors& errors() const;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

}  // namespace career
