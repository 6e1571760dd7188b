// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "libcommon/text/story_stream.hpp"

namespace career::star_lint {

// The stories of a large file, read ahead by a thread of their own while the caller checks those before them.
class StoryBatches {
  public:
    struct Batch {
        Source source;
        std::vector<Story> stories;
    };

    StoryBatches(std::string name, int descriptor, StoryFormat format, const PartNames& names);
    ~StoryBatches();
    StoryBatches(const StoryBatches&) = delete;
    StoryBatches& operator=(const StoryBatches&) = delete;

    // Nothing at the end. Rethrows what the reading threw.
    std::unique_ptr<Batch> next();
    // After the end.
    const Errors& errors() const { return stream_.errors(); }

  private:
    void read();
    bool put(std::unique_ptr<Batch> batch);

    std::string name_;
    StoryStream stream_;
    std::mutex mutex_;
    std::condition_variable moved_;
    std::deque<std::unique_ptr<Batch>> ready_;
    bool ended_ = false, unwanted_ = false;
    std::exception_ptr fault_;
    std::thread thread_;
};

}  // namespace career::star_lint
