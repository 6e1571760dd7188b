// SPDX-License-Identifier: MIT
#pragma once

#include <atomic>
#include <cstdint>
#include <initializer_list>
#include <mutex>
#include <string_view>
#include <vector>

namespace career::doc_skeleton {

// A list of words in lower case, made ready for questions at the first one: a command that checks nothing pays for none
// of the rules' lists. The words themselves must outlive it.
class Words {
  public:
    Words(std::initializer_list<std::string_view> words) : words_(words) {}
    bool contains(std::string_view word) const;
    auto begin() const { return words_.begin(); }
    auto end() const { return words_.end(); }

  private:
    void make_ready() const;

    std::vector<std::string_view> words_;
    mutable std::vector<std::uint16_t> slots_;  // places in words_, from 1; 0: free
    mutable std::once_flag once_;
    mutable std::atomic<bool> ready_ = false;
};

}  // namespace career::doc_skeleton
