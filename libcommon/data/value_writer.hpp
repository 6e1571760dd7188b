// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "libcommon/data/value.hpp"

namespace career {

// A TOML document of a table: plain members first, then tables and arrays of tables, each in the order given, so that
// the text reads back as the same values. Tables of `inline_form` and those inside arrays of other things stand in one
// line. Null members are left out: TOML has no null. Throws std::invalid_argument for a number that is not finite.
std::string to_toml(const Value& table);
// One member of the top level ("[[story]]" and its keys), for documents written piece by piece.
std::string to_toml_item(std::string_view array, const Value& table);

// JSON; `indent` 0 gives one line without a line feed. Dates become texts. Control characters are escaped and
// ill-formed UTF-8 becomes U+FFFD, so the result is always valid.
std::string to_json(const Value& value, unsigned indent = 0);

void append_json_text(std::string& out, std::string_view text);  // with its quotation marks
void append_toml_text(std::string& out, std::string_view text);

}  // namespace career
