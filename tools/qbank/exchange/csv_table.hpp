// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"

namespace career::qbank {

struct CsvRow {
    std::vector<std::string> fields;
    std::uint32_t line = 0;  // where it begins
};

// Separated fields, quotation marks as in RFC 4180, line ends inside them too; empty lines are left out. Refused: a
// mark that is not closed, letters after a closing one.
Result<std::vector<CsvRow>> read_csv(const Source& source, char separator);

// Texts joined by "; ", a backslash before what would be read as a joint and before outer blanks; and
// back.
std::string join_items(const std::vector<std::string>& items);
std::vector<std::string> split_items(std::string_view cell);

}  // namespace career::qbank
