// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libcommon/frame/error.hpp"
#include "tools/qbank/bank/bank.hpp"
#include "tools/qbank/bank/index.hpp"

namespace career::qbank {

struct BankChoice {
    std::vector<std::string> files;  // of --bank
    bool standard = true;            // the bundled bank and the user's own
};

inline constexpr std::size_t bank_file_limit = std::size_t{256} << 20;  // of plain text; TOML's is that of settings

// All the questions, and a fault for everything that could not be read.
Bank load_banks(const BankChoice& choice, Errors& errors);
// The bundled bank mapped, where its index is fresh and the user has no bank of their own: for a draw without a filter.
// The bank keeps the memory.
std::optional<IndexView> open_bundled_alone(Bank& bank);
// The bundled bank alone, by its TOML files: what the index is made of.
void load_toml_folder(const std::string& folder, Bank& bank, Errors& errors);
// One file or "-".
void load_bank_file(const std::string& path, Bank& bank, Errors& errors);

}  // namespace career::qbank
