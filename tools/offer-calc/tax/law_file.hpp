// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"
#include "tools/offer-calc/tax/law.hpp"
#include "tools/offer-calc/tax/state_law.hpp"

namespace career::offer_calc::tax {

inline constexpr std::int32_t first_year = 2024, last_year = 2026;

// Data files to values; career-tools-tax(5) describes both formats.
Result<FederalLaw> read_federal_law(const Source& source);
Result<FederalLaw> read_federal_law(const Value& document, const std::string& file);
Result<StateLaw> read_state_law(const Source& source, const FederalLaw& federal);
Result<StateLaw> read_state_law(const Value& document, const std::string& file, const FederalLaw& federal);

// From the shared data. A year or a state that is not there is refused with what is.
Result<FederalLaw> federal_law(std::int64_t year);
Result<std::vector<FederalLaw>> federal_laws();  // every year
Result<StateLaw> state_law(std::string_view code, const FederalLaw& federal);

}  // namespace career::offer_calc::tax
