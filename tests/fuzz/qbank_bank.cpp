// SPDX-License-Identifier: MIT
// Any bytes as a bank, in the form that the first one picks: what is read goes out as TOML and comes back the same.
#include <cstdint>
#include <cstdlib>

#include "tools/qbank/exchange/import.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace career;
    using namespace career::qbank;
    if (size == 0) return 0;
    const auto form = static_cast<Exchange>(data[0] % std::size(exchange_ids));
    const std::string text(reinterpret_cast<const char*>(data) + 1, size - 1);
    const auto write = [](const Bank& bank) {
        std::vector<const Question*> questions;
        for (const Question& question : bank.questions) questions.push_back(&question);
        return export_bank(questions, Exchange::toml);
    };
    Bank bank, again;
    Errors errors, none;
    import_bank(Source("fuzz", text), form, bank, errors);
    for (const Error& error : errors)
        if (error.what.empty() || error.remedy.empty()) std::abort();
    const std::string written = write(bank);
    import_bank(Source("again", written), Exchange::toml, again, none);
    if (!none.empty() || write(again) != written) std::abort();
    return 0;
}
