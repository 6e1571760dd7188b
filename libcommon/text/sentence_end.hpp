// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>

#include "libcommon/text/words.hpp"

namespace career {

// What is known at a full stop, question mark, exclamation mark or ellipsis.
struct StopContext {
    std::string_view text;           // of the block
    std::size_t stop = 0;            // the first stop's offset
    std::size_t after = 0;           // past the stops and the closing quotes, brackets and emphasis marks behind them
    const Word* word = nullptr;      // the word right before the stop; null if there is none
    std::uint32_t words_before = 0;  // words of the sentence so far
    bool ellipsis = false;           // "..." or "…"
    bool mark = false;               // "!" or "?" is among the stops
    bool closed_quote = false;       // a closing quotation mark stands behind the stop
};

// Whether the sentence ends there.
bool ends_sentence(const StopContext& at);

// A word with which sentences begin more often than names do: The, I, Then.
bool is_starter(std::uint32_t word_hash);

// The hash of the word that begins at `at`; 0 if none does.
std::uint32_t hash_at(std::string_view text, std::size_t at);

}  // namespace career
