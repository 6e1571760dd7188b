// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <vector>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/system/output.hpp"
#include "libcommon/values/random.hpp"
#include "tools/qbank/bank/banks.hpp"
#include "tools/qbank/choose/filter.hpp"

namespace career::qbank {

// The bank and the questions of it that the options ask for. `status` is failed where something could not be read:
// with --keep-going the rest is there all the same, else `good` is false and nothing may be printed.
struct Selection {
    Bank bank;
    std::vector<const Question*> questions;
    Exit status = Exit::done;
    bool good = true;
};

BankChoice bank_choice(const Arguments& arguments);
Selection select_bank(const Arguments& arguments, Output& out);       // by the bank's options
Selection select_questions(const Arguments& arguments, Output& out);  // by the filters too

// By --seed; else a seed of the system's.
Random random_of(const Arguments& arguments);

}  // namespace career::qbank
