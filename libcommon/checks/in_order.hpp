// SPDX-License-Identifier: MIT
#pragma once

#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <vector>

namespace career {

// Work on numbered tasks by several threads whose results are handed on in the order of the numbers, in bounded memory:
// the task whose turn it is hands its results on at once, others keep theirs, and wait where they have kept too much.
template <class Result>
class InOrder {
  public:
    // `size`: how much a result weighs; `limit`: how much a task that is not at its turn may keep.
    InOrder(std::function<void(Result&&)> hand_on, std::function<std::size_t(const Result&)> size, std::size_t limit,
            std::uint64_t window)
        : hand_on_(std::move(hand_on)), size_(std::move(size)), limit_(limit), window_(window) {}

    // A task may begin once it is near enough to its turn.
    void begin(std::uint64_t task) {
        std::unique_lock lock(mutex_);
        moved_.wait(lock, [&] { return stopped_ || task < turn_ + window_; });
    }

    void add(std::uint64_t task, Result&& result) {
        std::unique_lock lock(mutex_);
        if (task != turn_) {
            Kept& kept = kept_[task];
            kept.weight += size_(result);
            kept.results.push_back(std::move(result));
            if (kept.weight <= limit_) return;
            moved_.wait(lock, [&] { return stopped_ || task == turn_; });
            return;
        }
        hand_on_kept(task);
        if (!stopped_) hand_on_(std::move(result));
    }

    void end(std::uint64_t task) {
        const std::unique_lock lock(mutex_);
        if (task != turn_) {
            kept_[task].done = true;
            return;
        }
        hand_on_kept(task);
        ++turn_;
        for (auto next = kept_.find(turn_); next != kept_.end() && next->second.done; next = kept_.find(turn_)) {
            hand_on_kept(turn_);
            ++turn_;
        }
        if (kept_.contains(turn_)) hand_on_kept(turn_);
        moved_.notify_all();
    }

    // Nothing is handed on any more, nobody waits: a fault elsewhere ended the work.
    void stop() {
        const std::unique_lock lock(mutex_);
        stopped_ = true;
        moved_.notify_all();
    }

    bool stopped() {
        const std::scoped_lock lock(mutex_);
        return stopped_;
    }

  private:
    struct Kept {
        std::vector<Result> results;
        std::size_t weight = 0;
        bool done = false;
    };

    void hand_on_kept(std::uint64_t task) {
        const auto kept = kept_.find(task);
        if (kept == kept_.end()) return;
        std::vector<Result> results = std::move(kept->second.results);
        kept_.erase(kept);
        for (Result& result : results)
            if (!stopped_) hand_on_(std::move(result));
    }

    std::function<void(Result&&)> hand_on_;
    std::function<std::size_t(const Result&)> size_;
    std::size_t limit_;
    std::uint64_t window_;
    std::mutex mutex_;
    std::condition_variable moved_;
    std::uint64_t turn_ = 0;
    bool stopped_ = false;
    std::map<std::uint64_t, Kept> kept_;
};

}  // namespace career
