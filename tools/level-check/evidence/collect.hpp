// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "tools/level-check/evidence/readers.hpp"

namespace career::level_check {

struct Evidence {
    std::vector<Item> items;  // by date (undated first), then by statement: the order of the files doesn't matter
    std::size_t duplicates = 0;
};

// Reads and joins all files ("-" is standard input). The same statement twice counts once. Refused: dates after
// `today`, an id used for two statements, and nothing at all to read.
Result<Evidence> collect(const std::vector<std::string>& paths, std::optional<Form> form, Date today);

// The same for items already read; `name` is what the fault of emptiness names.
Result<Evidence> arrange(std::vector<Item> items, const std::string& name, Date today);

// Case, blanks and punctuation left out: what is the same statement.
std::string fold_statement(std::string_view statement);

}  // namespace career::level_check
