// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace career {

// A cell as CSV (RFC 4180) writes it: in quotation marks where it holds one, the separator or a line end.
void append_quoted_cell(std::string& out, std::string_view text, char separator);
// The same for commas; TSV knows no quotation marks, so tabs and line ends become blanks.
void append_cell(std::string& out, std::string_view text, char separator);

}  // namespace career
