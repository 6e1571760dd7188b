// SPDX-License-Identifier: MIT
#include "tools/star-lint/lint/story_batches.hpp"

namespace career::star_lint {
namespace {

constexpr std::size_t batches_ahead = 4;

}  // namespace

StoryBatches::StoryBatches(std::string name, int descriptor, StoryFormat format, const PartNames& names)
    : name_(std::move(name)),
      stream_(name_, descriptor, format, StoryStream::Limits(), names),
      thread_([this] { read(); }) {}

StoryBatches::~StoryBatches() {
    {
        const std::scoped_lock lock(mutex_);
        unwanted_ = true;
    }
    moved_.notify_all();
    thread_.join();
}

bool StoryBatches::put(std::unique_ptr<Batch> batch) {
    std::unique_lock lock(mutex_);
    moved_.wait(lock, [&] { return unwanted_ || ready_.size() < batches_ahead; });
    if (unwanted_) return false;
    ready_.push_back(std::move(batch));
    moved_.notify_all();
    return true;
}

void StoryBatches::read() {
    try {
        const Source* piece = nullptr;
        std::unique_ptr<Batch> batch;
        while (stream_.next() != nullptr) {
            const Source& source = stream_.source();
            if (&source != piece) {
                if (batch && !put(std::move(batch))) return;
                // The stream drops its piece when it goes on, so the batch has a copy.
                batch = std::make_unique<Batch>(
                    Batch{Source(name_, (source.has_mark() ? "\xEF\xBB\xBF" : "") + std::string(source.text()),
                                 source.first_line()),
                          {}});
                piece = &source;
            }
            batch->stories.push_back(std::move(*stream_.mutable_story()));
        }
        if (batch && !put(std::move(batch))) return;
    } catch (...) {
        fault_ = std::current_exception();
    }
    const std::scoped_lock lock(mutex_);
    ended_ = true;
    moved_.notify_all();
}

std::unique_ptr<StoryBatches::Batch> StoryBatches::next() {
    std::unique_lock lock(mutex_);
    moved_.wait(lock, [&] { return ended_ || !ready_.empty(); });
    if (ready_.empty()) {
        if (fault_) std::rethrow_exception(fault_);
        return nullptr;
    }
    auto batch = std::move(ready_.front());
    ready_.pop_front();
    moved_.notify_all();
    return batch;
}

}  // namespace career::star_lint
