// SPDX-License-Identifier: MIT
#include "tools/qbank/choose/filter.hpp"

#include <algorithm>

#include "libcommon/frame/suggest.hpp"

namespace career::qbank {

bool QuestionFilter::passes(const Question& question) const {
    const std::uint32_t category = question.category == no_category ? 0 : 1U << question.category;
    if (categories != 0 && (categories & category) == 0) return false;
    if (principles != 0 && (principles & question.principles) == 0) return false;
    if (companies != 0 && (companies & question.companies) == 0) return false;
    if (levels != 0 && (levels & question.levels) == 0) return false;
    if (handbook && question.handbook == 0) return false;
    const auto has = [&](const std::string& tag) { return question.tags.contains(tag); };
    if (!tags.empty() && std::none_of(tags.begin(), tags.end(), has)) return false;
    return !std::binary_search(seen.begin(), seen.end(), question.id);
}

std::vector<const Question*> choose(const Bank& bank, const QuestionFilter& filter) {
    std::vector<const Question*> out;
    out.reserve(bank.questions.size());
    const bool all = filter.empty();
    for (const Question& question : bank.questions)
        if (all || filter.passes(question)) out.push_back(&question);
    return out;
}

Errors unknown_tags(const Bank& bank, const std::vector<std::string>& tags) {
    Errors errors;
    for (const std::string& tag : tags) {
        const auto has = [&](const Question& question) { return question.tags.contains(tag); };
        if (std::any_of(bank.questions.begin(), bank.questions.end(), has)) continue;
        std::vector<std::string_view> known;
        for (const Question& question : bank.questions)
            for (const auto one : question.tags) known.push_back(one);
        errors.push_back(
            {{}, "no question has the tag '" + tag + "'", did_you_mean(tag, known, "'qbank stats' lists them")});
    }
    return errors;
}

}  // namespace career::qbank
