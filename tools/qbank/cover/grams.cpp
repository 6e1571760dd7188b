// SPDX-License-Identifier: MIT
#include "tools/qbank/cover/grams.hpp"

#include <algorithm>

namespace career::qbank {
namespace {

constexpr std::size_t longest_gram = 3, shortest_stem = 3;
constexpr std::string_view clitics[] = {"'s", "'d", "'ll", "'ve", "'re", "'m"};
constexpr std::string_view endings[] = {"ing", "edly", "ed", "es", "ly", "s"};
constexpr std::uint64_t first_hash = 0xCBF29CE484222325U;  // FNV-1a: it goes on where a shorter gram ended

std::uint64_t hash_on(std::uint64_t hash, std::string_view text) {
    for (const char c : text) hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return hash;
}

}  // namespace

std::uint64_t gram_hash(std::string_view gram) { return hash_on(first_hash, gram); }

// Coarse on purpose: with so few labelled stories, "argue", "argued" and "arguing" must count as one.
std::string_view stem_of(std::string_view word) {
    for (const std::string_view clitic : clitics)
        if (word.ends_with(clitic)) word.remove_suffix(clitic.size());
    for (const std::string_view ending : endings)
        if (word.ends_with(ending) && word.size() >= ending.size() + shortest_stem)
            return word.substr(0, word.size() - ending.size());
    return word;
}

std::vector<Gram> grams_of(const Tokens& tokens) {
    const std::vector<Token>& list = tokens.list();
    std::vector<std::string_view> stems;
    stems.reserve(list.size());
    for (const Token& token : list) stems.push_back(stem_of(token.word));
    std::vector<Gram> out;
    out.reserve(longest_gram * list.size());
    for (std::uint32_t first = 0; first < list.size(); ++first) {
        std::uint64_t hash = first_hash;
        for (std::uint32_t size = 1; size <= longest_gram; ++size) {
            const std::size_t at = first + size - 1;
            if (at >= list.size() || list[at].stop) break;
            hash = hash_on(size == 1 ? hash : hash_on(hash, " "), stems[at]);
            out.push_back({hash, first, size});
        }
    }
    std::stable_sort(out.begin(), out.end(), [](const Gram& a, const Gram& b) { return a.hash < b.hash; });
    return out;
}

std::string text_of(const Gram& gram, const Tokens& tokens) {
    std::string out;
    for (std::uint32_t i = 0; i < gram.size; ++i)
        out.append(i == 0 ? "" : " ").append(stem_of(tokens.list()[gram.first + i].word));
    return out;
}

}  // namespace career::qbank
