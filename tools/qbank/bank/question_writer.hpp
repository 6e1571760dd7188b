// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/system/output.hpp"
#include "tools/qbank/bank/question.hpp"

namespace career::qbank {

// All that is known of a question, under the keys of the bank's format.
Value value_of(const Question& question);

// The ids whose bits are set.
Value names_of(std::uint32_t bits, std::span<const std::string_view> ids);

// A value as a cell of CSV or TSV holds it, not yet quoted.
std::string cell_of(const Value& value);

// Rows of one kind in any of the machine forms: "[[kind]]" tables, {"kind": [...]}, an object a line, or columns; a
// list inside a cell is joined by "; ", with a backslash before what would
// be read as such a joint.
void write_rows(Output& out, std::string_view format, std::string_view kind, const std::vector<Value>& rows);

// The columns of CSV and TSV for questions: also what an import of them reads.
inline constexpr std::string_view question_columns[] = {"id",         "text",      "category", "principles",
                                                        "companies",  "levels",    "tags",     "shows",
                                                        "follow_ups", "red_flags", "not_this", "handbook"};

void write_questions(Output& out, std::string_view format, std::span<const Question* const> questions);

}  // namespace career::qbank
