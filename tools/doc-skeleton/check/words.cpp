// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/check/words.hpp"

#include "libcommon/text/words.hpp"

namespace career::doc_skeleton {

void Words::make_ready() const {
    std::size_t size = 8;
    while (size < words_.size() * 4) size *= 2;
    slots_.resize(size);
    for (std::size_t i = 0; i < words_.size(); ++i) {
        std::size_t at = word_hash(words_[i]) & (size - 1);
        while (slots_[at] != 0) at = (at + 1) & (size - 1);
        slots_[at] = static_cast<std::uint16_t>(i + 1);
    }
    ready_.store(true, std::memory_order_release);
}

bool Words::contains(std::string_view word) const {
    if (!ready_.load(std::memory_order_acquire)) std::call_once(once_, [this] { make_ready(); });
    const std::size_t mask = slots_.size() - 1;
    for (std::size_t at = word_hash(word) & mask; slots_[at] != 0; at = (at + 1) & mask)
        if (words_[slots_[at] - 1U] == word) return true;
    return false;
}

}  // namespace career::doc_skeleton
