// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "libcommon/text/trimmed.hpp"

namespace career::doc_skeleton {

// Inline, for the readers and rules ask them of every byte.
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }
// ASCII letters, and every byte of a letter outside ASCII
constexpr bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}
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
