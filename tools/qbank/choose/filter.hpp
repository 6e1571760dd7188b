// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/qbank/bank/bank.hpp"

namespace career::qbank {

// Which questions are wanted: any of the values of one kind, and all of the kinds that are named.
struct QuestionFilter {
    std::uint32_t categories = 0, principles = 0, companies = 0, levels = 0;  // 0: every one
    std::vector<std::string> tags;
    bool handbook = false;          // the counterparts of the handbook's twenty-five alone
    std::vector<std::string> seen;  // ids to leave out, sorted

    bool empty() const {
        return (categories | principles | companies | levels) == 0 && tags.empty() && !handbook && seen.empty();
    }
    bool passes(const Question& question) const;
};

std::vector<const Question*> choose(const Bank& bank, const QuestionFilter& filter);

// Refuses a tag that no question of the bank has, with a suggestion.
Errors unknown_tags(const Bank& bank, const std::vector<std::string>& tags);

}  // namespace career::qbank
