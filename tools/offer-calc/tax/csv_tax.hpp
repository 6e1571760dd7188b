// SPDX-License-Identifier: MIT
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "libcommon/frame/error.hpp"
#include "tools/offer-calc/tax/csv_layout.hpp"
#include "tools/offer-calc/tax/law.hpp"

namespace career::offer_calc::tax {

// The table of households from bytes to bytes, block by block: memory does not grow with the table.
struct CsvJob {
    std::string file;  // for messages
    std::vector<FederalLaw> laws;
    CsvWish wish;
    std::optional<std::string> state;  // for every row, with wish.any_state
    std::function<Result<StateLaw>(std::string_view code, const FederalLaw&)> state_law;
    bool in_city = false;
    std::function<std::size_t(char* to, std::size_t room)> read;  // 0 at the end
    std::function<void(std::string_view)> write;
    std::size_t room = std::size_t{1} << 20,
                rows = 4096;  // of the window in bytes, of a block; it grows for a longer row
};

struct CsvOutcome {
    Errors errors;  // with any, the last block's rows are not written
    std::vector<std::string> absent;
    std::vector<StateLaw> states;  // whose law was used
    std::vector<std::int32_t> years;
};

CsvOutcome run_csv(const CsvJob& job);

}  // namespace career::offer_calc::tax
