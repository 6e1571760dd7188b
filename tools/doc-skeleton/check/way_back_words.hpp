// SPDX-License-Identifier: MIT
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "tools/doc-skeleton/check/wording.hpp"
#include "tools/doc-skeleton/check/words.hpp"

// What the readings of a way back share: words near others, and the signs that each file looks for.
namespace career::doc_skeleton::way_back {

using Tokens = std::vector<Token>;

constexpr std::size_t near = 6;  // words around another that may belong to it

bool any_of(const Tokens& words, std::size_t from, std::size_t to, const Words& known);
bool near_any(const Tokens& words, std::size_t i, const Words& known);
bool starts_any(std::string_view word, std::initializer_list<std::string_view> stems);
// Verbs that move a thing: with "back", "again", "off", "the other way" they move it where it was.
bool moves(std::string_view word);
extern const Words old_words;

// way_back_names.cpp: what a thing does each day, and the way back by its own names.
bool is_daily(const Tokens& words, std::size_t i);
bool names_way_back(const Tokens& words, std::size_t i);
// old_thing.cpp: what becomes of what was there.
bool old_thing_serves(const Tokens& words);
// on_failure.cpp: what is done when it goes wrong.
bool answers_failure(const Tokens& words);

}  // namespace career::doc_skeleton::way_back
