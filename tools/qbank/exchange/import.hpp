// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "tools/qbank/bank/bank.hpp"

namespace career::qbank {

enum class Exchange : std::uint8_t { toml, csv, tsv, json, jsonl, anki, fortune, markdown, plain };
inline constexpr std::string_view exchange_ids[] = {"toml", "csv",     "tsv",      "json", "jsonl",
                                                    "anki", "fortune", "markdown", "plain"};

// By the file name's ending, else by the text.
Exchange exchange_of(const Source& source);

// Appends the questions of a text in any of the forms. Questions without an id get one from their first words.
void import_bank(const Source& source, Exchange form, Bank& bank, Errors& errors);

// The whole bank in one of the forms. Fortune's and plain text hold the questions' texts alone, the others everything.
std::string export_bank(std::span<const Question* const> questions, Exchange form);

}  // namespace career::qbank
