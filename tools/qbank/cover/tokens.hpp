// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/words.hpp"

namespace career::qbank {

// A word in lower case with straight apostrophes, or `#`, `#%`, `#:#` for a number, a percentage, a time of day.
struct Token {
    std::string_view word;
    Span at;
    bool stop = false;  // the end of a clause: a token without a word
};

// The tokens of a text; their words live as long as this does.
class Tokens {
  public:
    explicit Tokens(std::string_view text);
    Tokens(const Tokens&) = delete;
    Tokens& operator=(const Tokens&) = delete;

    const std::vector<Token>& list() const { return list_; }
    std::size_t words() const { return words_; }

  private:
    std::string letters_;
    std::vector<Token> list_;
    std::size_t words_ = 0;
};

}  // namespace career::qbank
