// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "tools/qbank/bank/ids.hpp"

namespace career::qbank {

// Texts joined by line feeds: no text of a question holds one, and a list is then one view into the mapped index.
class TextList {
  public:
    constexpr TextList() = default;
    constexpr explicit TextList(std::string_view joined) : joined_(joined) {}

    class Iterator {
      public:
        constexpr explicit Iterator(std::string_view rest, bool end) : rest_(rest), end_(end) {}
        constexpr std::string_view operator*() const { return rest_.substr(0, rest_.find('\n')); }
        constexpr Iterator& operator++() {
            const auto next = rest_.find('\n');
            end_ = next == std::string_view::npos;
            rest_ = end_ ? std::string_view() : rest_.substr(next + 1);
            return *this;
        }
        constexpr bool operator!=(const Iterator& other) const { return end_ != other.end_; }

      private:
        std::string_view rest_;
        bool end_;
    };
    constexpr Iterator begin() const { return Iterator(joined_, joined_.empty()); }
    constexpr Iterator end() const { return Iterator({}, true); }
    constexpr bool empty() const { return joined_.empty(); }
    constexpr std::string_view joined() const { return joined_; }
    constexpr bool contains(std::string_view text) const {
        for (const auto one : *this)
            if (one == text) return true;
        return false;
    }

  private:
    std::string_view joined_;
};

inline constexpr std::uint8_t no_category = 0xFF;

// A question of a bank. Its texts live in the bank that it came from.
struct Question {
    std::string_view id, text, not_this;
    TextList tags, shows, follow_ups, red_flags;
    std::uint32_t principles = 0, companies = 0, levels = 0;  // a bit for each of the ids
    std::uint8_t category = no_category;
    std::uint8_t handbook = 0;  // 1 to 25; 0: none
    std::uint32_t line = 0;
    std::string_view file;
};

constexpr std::string_view category_of(const Question& question) {
    return question.category < std::size(category_ids) ? category_ids[question.category] : std::string_view();
}

}  // namespace career::qbank
