// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string_view>

#include "libcommon/text/byte_class.hpp"
#include "libcommon/text/source.hpp"
#include "tools/doc-skeleton/document/document.hpp"

// What stands in brackets: a blank of a template, or an address, a tag, a name, a set.
namespace career::doc_skeleton {

// The next bracket of a line's prose that asks the writer for something: "[short title]", "{describe the option}",
// "<your name>". Offsets in the line. `defined` tells whether a label in square brackets is a link's name.
std::optional<Span> find_hint(std::string_view line, Markup markup,
                              const std::function<bool(std::string_view)>& defined);

// What joins a bracket to the word beside it: "/thumb/{id}".
constexpr bool word_sign(char c) { return is_alnum(c) || c == '_' || c == '-' || c == '/' || c == '.'; }
// "draft | accepted | rejected"
bool is_choice(std::string_view text);
// Without its brackets: "https://...", "ann@example.org", "ann at example.org", "2024-01-16 Tue", "b".
bool is_address_or_tag(std::string_view inside);
// "approved", of "Status: [approved]"
bool is_decided(std::string_view inside);

}  // namespace career::doc_skeleton
