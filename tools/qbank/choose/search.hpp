// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <vector>

#include "tools/qbank/bank/question.hpp"

namespace career::qbank {

struct Hit {
    const Question* question;
    double score;
};

// The questions that hold the words, best first (BM25 over text, id, tags and what follows, the nearer fields weighing
// more). Words match by their stems; one that the bank does not hold stands for the nearest that it does.
std::vector<Hit> search(std::span<const Question* const> questions, std::string_view words);

// Words in lower case without the commonest endings, for search and for the measure of likeness.
std::vector<std::string> stems(std::string_view text);

}  // namespace career::qbank
