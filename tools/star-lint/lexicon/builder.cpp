// SPDX-License-Identifier: MIT
#include "tools/star-lint/lexicon/builder.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <utility>

namespace career::star_lint {
namespace {

template <class T>
std::uint16_t index_in(std::vector<T>& all, T value) {
    const auto found = std::find(all.begin(), all.end(), value);
    if (found != all.end()) return static_cast<std::uint16_t>(found - all.begin());
    all.push_back(value);
    return static_cast<std::uint16_t>(all.size() - 1);
}

void set_bit(std::vector<std::uint64_t>& filter, std::uint16_t node, std::uint32_t hash) {
    const std::uint32_t bit = Lexicon::filter_bit(node, hash);
    filter[bit / 64] |= std::uint64_t{1} << (bit % 64);
}

using Sequences = std::vector<std::vector<std::string>>;

// One element of a pattern: the sequences that may stand there; an empty one where it may be left out.
bool read_element(std::string_view& rest, Sequences& out) {
    out.clear();
    if (rest.front() == '(') {
        std::size_t depth = 0, from = 1, at = 0;
        for (; at < rest.size(); ++at) {
            depth += rest[at] == '(';
            const bool bar = rest[at] == '|' && depth == 1, close = rest[at] == ')' && depth == 1;
            if (bar || close) {
                Sequences more = expand_pattern(rest.substr(from, at - from));
                if (more.empty()) return false;
                out.insert(out.end(), more.begin(), more.end());
                from = at + 1;
            }
            if (close) break;
            depth -= rest[at] == ')';
        }
        if (at == rest.size()) return false;
        rest.remove_prefix(at + 1);
    } else {
        const std::size_t end = std::min(rest.find_first_of(" ?("), rest.size());
        out.push_back({std::string(rest.substr(0, end))});
        rest.remove_prefix(end);
    }
    if (!rest.empty() && rest.front() == '?') {
        out.emplace_back();
        rest.remove_prefix(1);
    }
    return !out.empty();
}

}  // namespace

std::vector<std::vector<std::string>> expand_pattern(std::string_view pattern) {
    Sequences all = {{}};
    Sequences element;
    while (true) {
        pattern.remove_prefix(std::min(pattern.find_first_not_of(' '), pattern.size()));
        if (pattern.empty()) break;
        if (!read_element(pattern, element)) return {};
        Sequences next;
        for (const auto& head : all)
            for (const auto& tail : element) {
                next.push_back(head);
                next.back().insert(next.back().end(), tail.begin(), tail.end());
            }
        all = std::move(next);
    }
    std::erase_if(all, [](const auto& words) { return words.empty(); });
    return all;
}

LexiconBuilder::LexiconBuilder() {
    tables_.slots.resize(64);
    tables_.tags = {0};
    tables_.edges.resize(64);
    tables_.nodes = {0};
    tables_.senses = {0};
    tables_.filter.resize(Lexicon::filter_words);
    ways_ = {0};
}

LexiconBuilder::LexiconBuilder(const Lexicon& start) {
    tables_.slots.assign(start.slots, start.slots + start.slot_mask + 1);
    tables_.tags.assign(start.tags, start.tags + start.tag_count);
    tables_.edges.assign(start.edges, start.edges + start.edge_mask + 1);
    tables_.nodes.assign(start.nodes, start.nodes + start.node_count);
    tables_.senses.assign(start.senses, start.senses + start.sense_count);
    tables_.filter.assign(start.filter, start.filter + Lexicon::filter_words);
    for (const LexiconSlot& slot : tables_.slots) used_slots_ += slot.key != 0;
    for (const PhraseEdge& edge : tables_.edges) used_edges_ += edge.key != 0;
    count_ways();
}

std::vector<PhraseEdge> LexiconBuilder::all_edges() const {
    std::vector<PhraseEdge> edges = tables_.edges;
    std::erase_if(edges, [](const PhraseEdge& edge) { return edge.key == 0; });
    return edges;
}

void LexiconBuilder::count_ways() {
    ways_.assign(tables_.nodes.size(), 0);
    for (const PhraseEdge& edge : tables_.edges)
        if (edge.key != 0) ++ways_[edge.to];
}

void LexiconBuilder::grow_slots() {
    std::vector<LexiconSlot> old(tables_.slots.size() * 2);
    old.swap(tables_.slots);
    for (const LexiconSlot& slot : old)
        if (slot.key != 0) put(slot);
}

void LexiconBuilder::grow_edges() {
    std::vector<PhraseEdge> old(tables_.edges.size() * 2);
    old.swap(tables_.edges);
    const auto mask = static_cast<std::uint32_t>(tables_.edges.size() - 1);
    for (const PhraseEdge& edge : old) {
        if (edge.key == 0) continue;
        std::uint32_t at = Lexicon::place_of_edge(edge.from, edge.key) & mask;
        while (tables_.edges[at].key != 0) at = (at + 1) & mask;
        tables_.edges[at] = edge;
    }
}

LexiconSlot* LexiconBuilder::find_slot(std::uint32_t hash) {
    const auto mask = static_cast<std::uint32_t>(tables_.slots.size() - 1);
    for (const std::uint32_t at : {hash, Lexicon::other_place(hash)})
        if (tables_.slots[at & mask].key == hash) return &tables_.slots[at & mask];
    return nullptr;
}

// Whoever comes takes its place, and whom it finds there goes to its other one, until somebody finds a free place.
void LexiconBuilder::put(LexiconSlot slot) {
    constexpr int patience = 64;
    const auto mask = static_cast<std::uint32_t>(tables_.slots.size() - 1);
    std::uint32_t at = slot.key & mask;
    for (int moves = 0; moves < patience; ++moves) {
        std::swap(slot, tables_.slots[at]);
        if (slot.key == 0) return;
        const std::uint32_t first = slot.key & mask;
        at = at == first ? Lexicon::other_place(slot.key) & mask : first;
    }
    grow_slots();
    put(slot);
}

LexiconSlot& LexiconBuilder::slot_of(std::uint32_t hash) {
    if (LexiconSlot* known = find_slot(hash)) return *known;
    if (++used_slots_ * 5 >= tables_.slots.size() * 2) grow_slots();
    put({.key = hash});
    return *find_slot(hash);
}

std::uint16_t LexiconBuilder::new_node() {
    if (tables_.nodes.size() > slot_node) throw std::length_error("too many wordings");
    tables_.nodes.push_back(0);
    ways_.push_back(0);
    return static_cast<std::uint16_t>(tables_.nodes.size() - 1);
}

void LexiconBuilder::put_edge(PhraseEdge edge) {
    if (used_edges_ * 2 >= tables_.edges.size()) grow_edges();  // most probes find nothing: keep them short
    const auto mask = static_cast<std::uint32_t>(tables_.edges.size() - 1);
    std::uint32_t at = Lexicon::place_of_edge(edge.from, edge.key) & mask;
    while (tables_.edges[at].key != 0) at = (at + 1) & mask;
    tables_.edges[at] = edge;
    tables_.nodes[edge.from] |= node_goes_on;
    set_bit(tables_.filter, edge.from, edge.key);
    ++ways_[edge.to];
    ++used_edges_;
}

// What is added behind a node that several wordings share must be said of one of them alone.
std::uint16_t LexiconBuilder::own_copy(std::uint16_t shared) {
    const std::uint16_t copy = new_node();
    tables_.nodes[copy] = tables_.nodes[shared];
    for (const PhraseEdge& edge : all_edges())
        if (edge.from == shared) put_edge({edge.key, copy, edge.to});
    --ways_[shared];
    ++ways_[copy];
    return copy;
}

std::uint16_t LexiconBuilder::node_after(std::uint16_t node, std::uint32_t hash) {
    const std::uint16_t next = view().step(node, hash);
    if (next == 0) {
        const std::uint16_t made = new_node();
        put_edge({hash, node, made});
        return made;
    }
    if (ways_[next] < 2) return next;
    const std::uint16_t copy = own_copy(next);
    for (PhraseEdge& edge : tables_.edges)
        if (edge.key == hash && edge.from == node) edge.to = copy;
    return copy;
}

std::uint16_t LexiconBuilder::node_of(const std::vector<std::string>& words) {
    LexiconSlot& slot = slot_of(word_hash(words.front()));
    if (slot.node() == 0) slot.phrase = static_cast<std::uint16_t>(slot.phrase | new_node());
    std::uint16_t node = slot.node();
    for (std::size_t i = 1; i < words.size(); ++i) node = node_after(node, word_hash(words[i]));
    return node;
}

void LexiconBuilder::set_senses(std::uint16_t node, Senses senses) {
    tables_.nodes[node] =
        static_cast<std::uint16_t>((tables_.nodes[node] & node_goes_on) | index_in(tables_.senses, senses));
}

void LexiconBuilder::add_word(std::string_view word, Tags tags) {
    LexiconSlot& slot = slot_of(word_hash(word));
    slot.tags = index_in(tables_.tags, tables_.tags[slot.tags] | tags);
}

bool LexiconBuilder::add_phrase(std::string_view pattern, Senses senses) {
    const Sequences all = expand_pattern(pattern);
    for (const auto& words : all) {
        const std::uint16_t node = node_of(words);
        set_senses(node, senses_at(node) | senses);
        if (words.size() == 1 && (senses & everyday_senses) != 0)
            find_slot(word_hash(words.front()))->phrase |= slot_speaks;
    }
    return !all.empty();
}

void LexiconBuilder::share_endings() {
    std::vector<PhraseEdge> edges = all_edges();
    std::sort(edges.begin(), edges.end(), [](const PhraseEdge& a, const PhraseEdge& b) {
        return a.from != b.from ? a.from < b.from : a.key < b.key;
    });
    const std::size_t count = tables_.nodes.size();
    std::vector<std::size_t> first(count + 1, edges.size());  // of each node's edges
    for (std::size_t i = edges.size(); i-- > 0;) first[edges[i].from] = i;
    for (std::size_t node = count; node-- > 0;) first[node] = std::min(first[node], first[node + 1]);

    // Nodes from the ends of wordings back: two that hold the same and go on the same way become one.
    using Ending = std::pair<std::uint16_t, std::vector<std::pair<std::uint32_t, std::uint16_t>>>;
    std::map<Ending, std::uint16_t> known;
    std::vector<std::uint16_t> made(count), nodes = {0};
    std::vector<PhraseEdge> kept;
    const auto build = [&](auto&& self, std::uint16_t node, bool may_share) -> std::uint16_t {
        if (made[node] != 0) return made[node];
        Ending ending{tables_.nodes[node], {}};
        for (std::size_t i = first[node]; i < first[node + 1]; ++i)
            ending.second.emplace_back(edges[i].key, self(self, edges[i].to, true));
        if (may_share)
            if (const auto found = known.find(ending); found != known.end()) return made[node] = found->second;
        nodes.push_back(ending.first);
        made[node] = static_cast<std::uint16_t>(nodes.size() - 1);
        for (const auto& [key, to] : ending.second) kept.push_back({key, made[node], to});
        if (may_share) known.emplace(std::move(ending), made[node]);
        return made[node];
    };
    for (LexiconSlot& slot : tables_.slots)
        if (slot.node() != 0)
            slot.phrase = static_cast<std::uint16_t>((slot.phrase & slot_speaks) | build(build, slot.node(), false));

    tables_.nodes = std::move(nodes);
    ways_.assign(tables_.nodes.size(), 0);
    tables_.filter.assign(Lexicon::filter_words, 0);
    tables_.edges.assign(64, {});
    used_edges_ = 0;
    for (const PhraseEdge& edge : kept) put_edge(edge);
}

bool LexiconBuilder::remove_phrase(std::string_view pattern, Senses senses) {
    const Sequences all = expand_pattern(pattern);
    for (const auto& words : all) {
        const std::uint16_t node = node_of(words);
        set_senses(node, senses_at(node) & ~senses);
    }
    return !all.empty();
}

std::vector<std::uint64_t> LexiconBuilder::filter_for(Senses wanted) const {
    const std::vector<PhraseEdge> edges = all_edges();
    std::vector<char> before(tables_.nodes.size()), behind(tables_.nodes.size());
    for (std::size_t node = 0; node < tables_.nodes.size(); ++node)
        before[node] = behind[node] = (senses_at(static_cast<std::uint16_t>(node)) & wanted) != 0;
    for (bool changed = true; changed;) {  // once for each word of the longest wording, at most
        changed = false;
        for (const PhraseEdge& edge : edges) {
            changed = changed || before[edge.to] < before[edge.from] || behind[edge.from] < behind[edge.to];
            before[edge.to] |= before[edge.from];
            behind[edge.from] |= behind[edge.to];
        }
    }
    std::vector<std::uint64_t> filter(Lexicon::filter_words);
    for (const PhraseEdge& edge : edges)
        if (before[edge.from] != 0 || behind[edge.to] != 0) set_bit(filter, edge.from, edge.key);
    return filter;
}

Lexicon LexiconBuilder::view() const {
    return {.slots = tables_.slots.data(),
            .slot_mask = static_cast<std::uint32_t>(tables_.slots.size() - 1),
            .tags = tables_.tags.data(),
            .edges = tables_.edges.data(),
            .edge_mask = static_cast<std::uint32_t>(tables_.edges.size() - 1),
            .nodes = tables_.nodes.data(),
            .senses = tables_.senses.data(),
            .filter = tables_.filter.data(),
            .tag_count = static_cast<std::uint32_t>(tables_.tags.size()),
            .node_count = static_cast<std::uint32_t>(tables_.nodes.size()),
            .sense_count = static_cast<std::uint32_t>(tables_.senses.size())};
}

}  // namespace career::star_lint
