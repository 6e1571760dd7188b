// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/trimmed.hpp"

namespace career::doc_skeleton {

// ASCII letters, and every byte of a letter outside ASCII. Inline, for the readers and rules ask it of every byte.
constexpr bool is_letter(char c) { return (class_of(c) & (byte_letter | byte_wide)) != 0; }
// Length of "- ", "* ", "+ ", "12. ", "3) ", "#. " at the front; 0 where there is none.
std::size_t item_mark(std::string_view line);
// Takes bold, emphasis, code and link marks off: "**[Status](x)**:" is "Status:".
std::string without_marks(std::string_view text);
// What stands between the bars of a table's row, without the blanks at its ends.
std::vector<std::string_view> row_cells(std::string_view row);
// "Key: value" with a short key in words; the key as written and where the value begins.
struct KeyValue {
    std::string key;
    std::size_t value = 0;  // offset in the text
};
std::optional<KeyValue> key_value(std::string_view text);

}  // namespace career::doc_skeleton
