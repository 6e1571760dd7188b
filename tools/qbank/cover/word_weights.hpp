// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <vector>

#include "tools/qbank/cover/grams.hpp"
#include "tools/qbank/cover/topic_table.hpp"

namespace career::qbank {

// A story's words, weighed by the fitted table.
class WordReading {
  public:
    explicit WordReading(const Tokens& tokens);  // which must outlive it
    const std::array<double, topic_count + 1>& sums() const { return sums_; }
    // The wordings of two words or more that speak most for a topic, at most three, none beside another.
    std::vector<Span> strongest(std::size_t topic) const;

  private:
    struct Seen {
        const WordRow* row;
        Gram gram;
        double amount;
    };
    const Tokens& tokens_;
    std::vector<Seen> seen_;
    std::array<double, topic_count + 1> sums_{};
};

}  // namespace career::qbank
