// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

#include "libcommon/system/input.hpp"
#include "tools/offer-calc/tax/csv_tax.hpp"
#include "tools/offer-calc/tax/law_file.hpp"

namespace {

using namespace career;
using namespace career::offer_calc::tax;

const std::vector<FederalLaw>& laws() {
    static const std::vector<FederalLaw> all = [] {
        std::vector<FederalLaw> out;
        for (std::int32_t year = first_year; year <= last_year; ++year)
            out.push_back(read_federal_law(
                              read_file(std::string(CAREER_SHARE "/tax/us/") + std::to_string(year) + ".toml").take())
                              .take());
        return out;
    }();
    return all;
}

struct Ran {
    std::string out;
    bool sound;
};

Ran run(std::string_view text, std::size_t piece, std::size_t window, std::size_t rows) {
    Ran ran;
    CsvJob job{.file = "fuzz.csv", .laws = laws(), .room = window, .rows = rows};
    job.wish = {.absent_zero = true, .fixed_state = true};
    job.read = [&](char* to, std::size_t room) {
        const std::size_t n = std::min({room, piece, text.size()});
        std::memcpy(to, text.data(), n);
        text.remove_prefix(n);
        return n;
    };
    job.write = [&](std::string_view bytes) { ran.out += bytes; };
    const CsvOutcome outcome = run_csv(job);
    for (const Error& error : outcome.errors)
        if (error.what.empty() || error.remedy.empty()) std::abort();
    ran.sound = outcome.errors.empty();
    return ran;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const Ran first = run(text, size + 1, 4096, 16);
    const Ran pieces = run(text, 7, 64, 2);
    if (first.sound != pieces.sound || (first.sound && first.out != pieces.out)) std::abort();
    // The result is a table of households too, and its figures are replaced by the same ones.
    if (first.sound && !first.out.empty()) {
        const Ran again = run(first.out, first.out.size(), 4096, 16);
        if (!again.sound || again.out != first.out) std::abort();
    }
    return 0;
}
