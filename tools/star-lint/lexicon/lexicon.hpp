// SPDX-License-Identifier: MIT
#pragma once

#include <bit>
#include <cstdint>
#include <span>
#include <string_view>

#include "libcommon/text/words.hpp"
#include "tools/star-lint/lexicon/tags.hpp"

namespace career::star_lint {

// Tables asked by Word::hash. One look at `slots` says what a word is and whether phrases begin with it; each further
// word of a phrase is one probe of `edges`, a table of open addressing. A key of 0 is a free place.
inline constexpr std::uint16_t slot_speaks = 0x8000, slot_node = 0x7FFF, slot_any = 0xFFFF;
struct LexiconSlot {
    std::uint32_t key = 0;
    std::uint16_t tags = 0;    // index into Lexicon::tags
    std::uint16_t phrase = 0;  // node of the phrases that begin with it, 0: none does; slot_speaks: it is one itself,
                               // with an everyday sense
    constexpr std::uint16_t node() const { return phrase & slot_node; }
};
struct PhraseEdge {
    std::uint32_t key = 0;
    std::uint16_t from = 0, to = 0;  // nodes
};

// What a node holds: the index of its senses (0: no phrase ends there), and whether phrases go on from it.
inline constexpr std::uint16_t node_goes_on = 0x8000, node_senses = 0x7FFF;

// A view: the built-in tables, or those of a LexiconBuilder with a user's own words.
struct Lexicon {
    const LexiconSlot* slots = nullptr;
    std::uint32_t slot_mask = 0;
    const Tags* tags = nullptr;
    const PhraseEdge* edges = nullptr;
    std::uint32_t edge_mask = 0;
    const std::uint16_t* nodes = nullptr;  // see above
    const Senses* senses = nullptr;
    // A bit for each edge that may lead to what is asked: small enough to stay at hand, right seven times in eight.
    const std::uint64_t* filter = nullptr;
    // Of LexiconSlot::phrase: one of these is set where the word alone may be a phrase that is asked.
    std::uint16_t alone = slot_any;
    // How many of each there are: a builder starts from a copy.
    std::uint32_t tag_count = 0, node_count = 0, sense_count = 0;

    // Cuckoo hashing: a word stands in one of two places, or nowhere. Every word of a text is asked, and which answer
    // comes nobody can guess, so both places are read and no branch is taken. An unknown word has an empty slot.
    LexiconSlot find(std::uint32_t hash) const {
        const auto held = [&](std::uint32_t at) {
            const auto slot = std::bit_cast<std::uint64_t>(slots[at & slot_mask]);
            return slot & -std::uint64_t{slots[at & slot_mask].key == hash};
        };
        return std::bit_cast<LexiconSlot>(held(hash) | held(other_place(hash)));
    }
    static constexpr std::uint32_t other_place(std::uint32_t hash) { return std::rotr(hash, 16); }
    // Whether a phrase may go on from the node with the word: false is certain.
    bool may_step(std::uint16_t node, std::uint32_t hash) const {
        const std::uint32_t bit = filter_bit(node, hash);
        return (filter[bit / 64] >> (bit % 64) & 1U) != 0;
    }
    // The node reached from `node` by the word; 0: no phrase goes on so.
    std::uint16_t step(std::uint16_t node, std::uint32_t hash) const {
        for (std::uint32_t at = place_of_edge(node, hash) & edge_mask;; at = (at + 1) & edge_mask) {
            if (edges[at].key == hash && edges[at].from == node) return edges[at].to;
            if (edges[at].key == 0) return 0;
        }
    }
    static constexpr std::size_t filter_words = 2048;
    static std::uint32_t filter_bit(std::uint16_t node, std::uint32_t hash) {
        return place_of_edge(node, hash) * 0x85EBCA6BU >> 15;
    }
    static std::uint32_t place_of_edge(std::uint16_t node, std::uint32_t hash) { return hash ^ node * 0x9E3779B1U; }
};

// Made at build time from share/rules/*.toml.
const Lexicon& builtin_lexicon();
// The same tables where only everyday senses are asked: most phrases need not be followed.
const Lexicon& everyday_lexicon();
// Hashes of given names, ascending: apart, for most texts never ask.
std::span<const std::uint32_t> given_names();

}  // namespace career::star_lint
