// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>
#include <vector>

#include "tools/doc-skeleton/check/wording.hpp"

// What is said of another way: whether it argues, or only tells what the thing is.
namespace career::doc_skeleton {

// "The drawbacks are discussed above", "covered in the motivation": the reason stands elsewhere in the document.
bool refers_back(const std::vector<Token>& words);

// A word of those that reasons are made of, from the token `from` on.
bool has_reason_word(const std::vector<Token>& words, std::size_t from = 0);
// In a sentence without a part for the reason, where small words ("only", "each", "all") belong to the name.
bool strong_reason(const std::vector<Token>& words);
// Whether a stretch of text that follows a name argues. A clause after a name usually does; a description does not.
bool argues(std::string_view prose, Span at, bool own_paragraph);
// The same of several sentences.
bool argues_at_length(std::string_view prose, Span at, bool own_paragraph);
// "Good, because ...", "Con: ...", "Against: ..."
bool is_verdict(const std::vector<Token>& words);
// To leave things as they are is argued by the problem; what it says of itself is enough.
bool is_null_option(std::string_view name);
// "Name: why", "Name. Why.", "Name, which ...", "Name (why)", "Name; why": what follows the name; npos: nothing does.
std::size_t after_name(std::string_view text);

}  // namespace career::doc_skeleton
