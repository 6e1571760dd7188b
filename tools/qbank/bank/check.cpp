// SPDX-License-Identifier: MIT
#include "tools/qbank/bank/check.hpp"

#include <algorithm>

#include "libcommon/frame/suggest.hpp"
#include "tools/qbank/choose/search.hpp"

namespace career::qbank {
namespace {

std::vector<std::string> sorted_stems(std::string_view text) {
    auto words = stems(text);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

double likeness_of(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    std::vector<std::string_view> both;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(both));
    const std::size_t all = a.size() + b.size() - both.size();
    return all == 0 ? 1 : static_cast<double>(both.size()) / static_cast<double>(all);
}

}  // namespace

double likeness(std::string_view a, std::string_view b) { return likeness_of(sorted_stems(a), sorted_stems(b)); }

Errors doubts_about(const Bank& bank, const Bank& others) {
    Errors doubts;
    std::vector<std::pair<const Question*, std::vector<std::string>>> seen;
    for (const Question& other : others.questions) seen.emplace_back(&other, sorted_stems(other.text));
    for (const Question& question : bank.questions) {
        const auto doubt = [&](std::string what, std::string remedy) {
            doubts.push_back({{std::string(question.file), question.line, 0}, std::move(what), std::move(remedy)});
        };
        if (is_id(question.not_this) && bank.find(question.not_this) == nullptr &&
            others.find(question.not_this) == nullptr) {
            std::vector<std::string_view> ids;
            for (const Bank* one : {&bank, &others})
                for (const Question& other : one->questions) ids.push_back(other.id);
            doubt("no question '" + std::string(question.not_this) + "' to be told from",
                  did_you_mean(question.not_this, ids, "name the near question by its id"));
        }
        std::vector<std::string> words = sorted_stems(question.text);
        for (const auto& [other, others_words] : seen)
            if (likeness_of(words, others_words) > too_alike) {
                doubt("says nearly the same as '" + std::string(other->id) + "'",
                      "keep one of them, or say what sets them apart");
                break;
            }
        seen.emplace_back(&question, std::move(words));
    }
    return doubts;
}

}  // namespace career::qbank
