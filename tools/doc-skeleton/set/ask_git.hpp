// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace career::doc_skeleton {

// Takes what it can use of the answer so far and says how many bytes that was; the rest is shown again with more
// behind.
using AnswerTaker = std::function<std::size_t(std::string_view)>;

// Runs git with these words, feeds it `input`, and hands on what it prints as it comes, so that no answer is held
// whole. False where git cannot run or ends with a fault.
bool ask_git(std::vector<std::string> words, std::string_view input, const AnswerTaker& take);

}  // namespace career::doc_skeleton
