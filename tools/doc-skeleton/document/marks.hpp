// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace career::doc_skeleton {

std::string_view trimmed(std::string_view text);
bool is_digit(char c);
bool is_letter(char c);  // ASCII letters, and every byte of a letter outside ASCII
// Length of "- ", "* ", "+ ", "12. ", "3) ", "#. " at the front; 0 where there is none.
std::size_t item_mark(std::string_view line);
// Takes bold, emphasis, code and link marks off: "**[Status](x)**:" is "Status:".
std::string without_marks(std::string_view text);
// "Key: value" with a short key in words; the key as written and where the value begins.
struct KeyValue {
    std::string key;
    std::size_t value = 0;  // offset in the text
};
std::optional<KeyValue> key_value(std::string_view text);

}  // namespace career::doc_skeleton
