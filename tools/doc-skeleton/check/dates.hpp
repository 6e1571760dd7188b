// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace career::doc_skeleton {

// A date in a text, in any of the usual spellings; years alone are none, a month with its year is one.
bool has_date(std::string_view text);
// Where the month's name that begins at `at` ends; 0: none does. The text is in lower case.
std::size_t month_at(std::string_view lower, std::size_t at);
std::size_t digits_at(std::string_view text, std::size_t at);
// Four digits that begin with 19 or 20.
bool is_year(std::string_view text, std::size_t at);

}  // namespace career::doc_skeleton
