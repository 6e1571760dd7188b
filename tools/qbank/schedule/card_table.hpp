// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "tools/qbank/fsrs/scheduler.hpp"

namespace career::qbank {

// Cards by id, in the order in which they were first seen.
class CardTable {
  public:
    struct Entry {
        fsrs::Card card;
        std::string_view id;
        std::uint64_t hash = 0;
    };

    CardTable();
    ~CardTable();
    CardTable(const CardTable&) = delete;
    CardTable& operator=(const CardTable&) = delete;

    // The entry of the id, made where there is none. Valid until the next call.
    Entry& at(std::string_view id);
    const std::vector<Entry>& entries() const { return entries_; }

  private:
    void grow();
    std::string_view keep(std::string_view id);

    std::vector<Entry> entries_;
    std::vector<std::uint32_t> slots_;             // index + 1; 0: empty
    std::vector<std::unique_ptr<char[]>> blocks_;  // the ids' letters: an address once given stays
    std::size_t block_left_ = 0;
    std::size_t last_ = 0;
};

}  // namespace career::qbank
