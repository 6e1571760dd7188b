// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

namespace career::doc_skeleton {

// Whether a document says something of itself; a placeholder that was left is another rule's matter.
enum class Has : std::uint8_t { no, yes, placeholder };

// The words of a field's key.
std::vector<std::string_view> words_of(std::string_view key);

// "Sigrun Falk, 15 July 2024", "By Ann Example", "*Draft by the platform team*".
bool is_byline(std::string_view line);

}  // namespace career::doc_skeleton
