// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

#include "libcommon/text/utf8.hpp"
#include "tools/offer-calc/report/report.hpp"

namespace career::offer_calc {

// For people: numbers to the right, bars where there is room for them, marked cells with a star (bold in colour).
std::string table_text(const Table& table, std::size_t width, bool color);
std::string table_markdown(const Table& table);
// CSV by RFC 4180 (with plain line feeds), or TSV with tabs and line feeds of the cells made blanks.
std::string table_separated(const Table& table, char separator);

}  // namespace career::offer_calc
