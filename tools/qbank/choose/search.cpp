// SPDX-License-Identifier: MIT
#include "tools/qbank/choose/search.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_map>

#include "libcommon/frame/suggest.hpp"
#include "libcommon/text/utf8.hpp"

namespace career::qbank {
namespace {

constexpr std::string_view common[] = {"a",    "about", "an",   "and",  "are",  "at",  "did",  "do", "for",
                                       "had",  "has",   "have", "how",  "i",    "in",  "is",   "it", "me",
                                       "of",   "on",    "or",   "tell", "that", "the", "time", "to", "was",
                                       "were", "what",  "when", "with", "you",  "your"};

std::string stem(std::string word) {
    constexpr std::string_view endings[] = {"ations", "ation", "ments", "ment", "ings", "ing", "ies", "ied",
                                            "edly",   "ed",    "es",    "ers",  "er",   "ly",  "s",   "e"};
    for (const auto ending : endings)
        if (word.size() >= ending.size() + 3 && word.ends_with(ending) && !word.ends_with("ss")) {
            word.resize(word.size() - ending.size());
            break;
        }
    if (word.size() > 3 && word.back() == word[word.size() - 2]) word.pop_back();  // "planned", "plan"
    return word;
}

struct Index {
    // stem -> (question, weighted count)
    std::map<std::string, std::vector<std::pair<std::size_t, double>>, std::less<>> postings;
    std::vector<double> lengths;
};

Index make(std::span<const Question* const> questions) {
    Index index;
    index.lengths.resize(questions.size());
    for (std::size_t i = 0; i < questions.size(); ++i) {
        const Question& question = *questions[i];
        const auto add = [&](std::string_view text, double weight) {
            for (std::string& word : stems(text)) {
                auto& list = index.postings[std::move(word)];
                if (list.empty() || list.back().first != i) list.emplace_back(i, 0);
                list.back().second += weight;
                index.lengths[i] += weight;
            }
        };
        add(question.text, 3);
        add(question.id, 3);
        add(question.tags.joined(), 2);
        add(category_of(question), 1);
        for (const auto list : {question.shows, question.follow_ups, question.red_flags}) add(list.joined(), 0.5);
        for (std::size_t p = 0; p < std::size(principle_ids); ++p)
            if ((question.principles >> p & 1) != 0) add(principle_ids[p], 1);
    }
    return index;
}

// The stem itself, stems that begin with it (a word half typed), else the nearest ones within a typing error or two.
std::vector<std::pair<std::string_view, double>> expand(const Index& index, const std::string& word) {
    std::vector<std::pair<std::string_view, double>> out;
    if (const auto found = index.postings.find(word); found != index.postings.end()) return {{found->first, 1.0}};
    if (word.size() >= 3)
        for (auto at = index.postings.lower_bound(word); at != index.postings.end() && at->first.starts_with(word);
             ++at)
            out.emplace_back(at->first, 0.7);
    if (!out.empty() || word.size() < 4) return out;
    std::size_t best = word.size() >= 8 ? 2 : 1;
    for (const auto& [candidate, postings] : index.postings) {
        const std::size_t distance = edit_distance(word, candidate, best);
        if (distance > best) continue;
        if (distance < best) out.clear();
        best = distance;
        out.emplace_back(candidate, 0.6);
    }
    return out;
}

}  // namespace

std::vector<std::string> stems(std::string_view text) {
    std::vector<std::string> out;
    std::string word;
    const auto finish = [&] {
        if (!word.empty() && !std::binary_search(std::begin(common), std::end(common), word))
            out.push_back(stem(std::move(word)));
        word.clear();
    };
    for (const char c : text) {
        const char low = ascii_lower(c);
        if ((low >= 'a' && low <= 'z') || (low >= '0' && low <= '9') || (static_cast<unsigned char>(c) & 0x80U) != 0)
            word += low;
        else if (c != '\'')
            finish();
    }
    finish();
    return out;
}

std::vector<Hit> search(std::span<const Question* const> questions, std::string_view words) {
    const Index index = make(questions);
    double average = 0;
    for (const double length : index.lengths) average += length / static_cast<double>(questions.size());
    std::vector<double> scores(questions.size());
    constexpr double k = 1.2, b = 0.5;
    for (const std::string& word : stems(words))
        for (const auto& [term, weight] : expand(index, word)) {
            const auto& list = index.postings.find(term)->second;
            const double n = static_cast<double>(list.size()), all = static_cast<double>(questions.size());
            const double rarity = std::log(1 + (all - n + 0.5) / (n + 0.5));
            for (const auto& [question, count] : list)
                scores[question] +=
                    weight * rarity * count * (k + 1) / (count + k * (1 - b + b * index.lengths[question] / average));
        }
    std::vector<Hit> hits;
    for (std::size_t i = 0; i < questions.size(); ++i)
        if (scores[i] > 0) hits.push_back({questions[i], scores[i]});
    std::stable_sort(hits.begin(), hits.end(), [](const Hit& a, const Hit& b2) { return a.score > b2.score; });
    return hits;
}

}  // namespace career::qbank
