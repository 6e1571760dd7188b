// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tools/star-lint/lexicon/lexicon.hpp"

namespace career::star_lint {

// Makes a lexicon's tables: the build's generator from nothing, a run from the built-in ones where a user has words of
// their own.
class LexiconBuilder {
  public:
    LexiconBuilder();
    explicit LexiconBuilder(const Lexicon& start);

    void add_word(std::string_view word, Tags tags);
    // "a (while|bit) back", "(quite)? some time ago": alternatives in brackets, `?` for what may be left out. False
    // where it is ill-formed or has no word.
    bool add_phrase(std::string_view pattern, Senses senses);
    bool remove_phrase(std::string_view pattern, Senses senses);
    // Lets wordings that end alike share their nodes: all that can be said after two nodes is the same, so one will do.
    void share_endings();

    // Valid until the next change.
    Lexicon view() const;

    struct Tables {
        std::vector<LexiconSlot> slots;
        std::vector<Tags> tags;
        std::vector<PhraseEdge> edges;
        std::vector<std::uint16_t> nodes;
        std::vector<Senses> senses;
        std::vector<std::uint64_t> filter;
    };
    const Tables& tables() const { return tables_; }
    // For the edges that lead to a phrase with one of the senses, or on from one: where it ends matters too.
    std::vector<std::uint64_t> filter_for(Senses wanted) const;

  private:
    LexiconSlot* find_slot(std::uint32_t hash);
    LexiconSlot& slot_of(std::uint32_t hash);
    void put(LexiconSlot slot);
    std::uint16_t new_node();
    std::uint16_t node_after(std::uint16_t node, std::uint32_t hash);
    std::uint16_t own_copy(std::uint16_t shared);
    void put_edge(PhraseEdge edge);
    std::vector<PhraseEdge> all_edges() const;
    void count_ways();
    std::uint16_t node_of(const std::vector<std::string>& words);
    Senses senses_at(std::uint16_t node) const { return tables_.senses[tables_.nodes[node] & node_senses]; }
    void set_senses(std::uint16_t node, Senses senses);
    void grow_slots();
    void grow_edges();

    Tables tables_;
    std::size_t used_slots_ = 0, used_edges_ = 0;
    std::vector<std::uint32_t> ways_;  // by node: how many edges lead to it
};

// All the word sequences that a pattern stands for; empty where it is ill-formed.
std::vector<std::vector<std::string>> expand_pattern(std::string_view pattern);

}  // namespace career::star_lint
