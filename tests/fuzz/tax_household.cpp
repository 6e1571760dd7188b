// SPDX-License-Identifier: MIT
#include <cstdint>
#include <cstdlib>
#include <map>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/tax/question.hpp"
#include "tools/offer-calc/tax/report.hpp"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace career;
    using namespace career::offer_calc::tax;
    static const int set = setenv("CAREER_TOOLS_DATA", CAREER_SHARE, 1);
    if (set != 0) std::abort();
    static std::map<std::int32_t, FederalLaw> laws;
    const auto document = read_toml(Source("fuzz.toml", std::string(reinterpret_cast<const char*>(data), size)));
    if (!document) return 0;
    const auto question = read_question(*document, "fuzz.toml");
    if (!question || fault_of(*question)) return 0;
    const std::int32_t year = question->household.year;
    if (!laws.contains(year)) laws[year] = federal_law(year).take();
    const auto answered = answer(*question, laws[year]);
    if (!answered) return 0;
    // Nobody is paid for being taxed, and what is shown is what was computed.
    if (answered->total < Exact() || answered->steps.empty()) std::abort();
    if (to_table(*question, *answered, ',').find(money_text(answered->total.to_cent(), true, false)) ==
        std::string::npos)
        std::abort();
    return 0;
}
