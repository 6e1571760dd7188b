// SPDX-License-Identifier: MIT
#include "tools/qbank/schedule/card_table.hpp"

#include <algorithm>
#include <cstring>

namespace career::qbank {
namespace {

constexpr std::size_t block_size = std::size_t{64} << 10;

std::uint64_t hash_of(std::string_view id) {
    std::uint64_t hash = id.size() * 0x9E3779B97F4A7C15U;
    while (!id.empty()) {
        std::uint64_t chunk = 0;
        const std::size_t size = std::min<std::size_t>(8, id.size());
        std::memcpy(&chunk, id.data(), size);
        hash = (hash ^ chunk) * 0xD6E8FEB86659FD93U;
        hash ^= hash >> 32;
        id.remove_prefix(size);
    }
    return hash;
}

}  // namespace

CardTable::CardTable() : slots_(1024) {}
CardTable::~CardTable() = default;

CardTable::Entry& CardTable::at(std::string_view id) {
    if (last_ < entries_.size() && entries_[last_].id == id) return entries_[last_];
    const std::uint64_t hash = hash_of(id);
    std::size_t slot = hash & (slots_.size() - 1);
    for (; slots_[slot] != 0; slot = (slot + 1) & (slots_.size() - 1)) {
        const std::size_t index = slots_[slot] - 1;
        if (entries_[index].hash == hash && entries_[index].id == id) {
            last_ = index;
            return entries_[index];
        }
    }
    entries_.push_back({.card = {}, .id = keep(id), .hash = hash});
    slots_[slot] = static_cast<std::uint32_t>(entries_.size());
    last_ = entries_.size() - 1;
    if (entries_.size() * 2 > slots_.size()) grow();
    return entries_.back();
}

void CardTable::grow() {
    slots_.assign(slots_.size() * 4, 0);
    for (std::size_t i = 0; i < entries_.size(); ++i) {
        std::size_t slot = entries_[i].hash & (slots_.size() - 1);
        while (slots_[slot] != 0) slot = (slot + 1) & (slots_.size() - 1);
        slots_[slot] = static_cast<std::uint32_t>(i + 1);
    }
}

std::string_view CardTable::keep(std::string_view id) {
    if (id.size() > block_left_) {
        block_left_ = std::max(block_size, id.size());
        blocks_.push_back(std::make_unique<char[]>(block_left_));
    }
    if (id.empty()) return {};
    // Blocks are filled from their end, so that what is left is all one needs to know.
    block_left_ -= id.size();
    char* place = blocks_.back().get() + block_left_;
    std::memcpy(place, id.data(), id.size());
    return {place, id.size()};
}

}  // namespace career::qbank
