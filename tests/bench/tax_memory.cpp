// SPDX-License-Identifier: MIT
// Households a second of processor time in memory, one thread: the batch and the exact function.
//   tax-memory SHARE_FOLDER
#include <fmt/format.h>

#include <algorithm>
#include <ctime>
#include <string>
#include <vector>

#include "libcommon/system/input.hpp"
#include "libcommon/values/random.hpp"
#include "tools/offer-calc/tax/batch.hpp"
#include "tools/offer-calc/tax/federal.hpp"
#include "tools/offer-calc/tax/law_file.hpp"

namespace {

using namespace career;
using namespace career::offer_calc::tax;

constexpr std::size_t households = 1 << 20;

// Processor time of this thread: other work on the machine does not count.
double seconds() {
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

struct Table {
    std::vector<std::uint8_t> law = std::vector<std::uint8_t>(households);
    std::vector<std::vector<std::int64_t>> in, out;
    HouseholdColumns given;
    FederalColumns made;

    Table()
        : in(household_fields.size(), std::vector<std::int64_t>(households)),
          out(federal_fields.size(), std::vector<std::int64_t>(households)) {
        Random random(1);
        const auto amount = [&](std::uint64_t most) {  // a third are 0, most of the rest are small
            const double share = random.unit();
            return random.below(3) == 0 ? 0 : static_cast<std::int64_t>(share * share * static_cast<double>(most));
        };
        for (std::size_t i = 0; i < households; ++i) {
            law[i] = static_cast<std::uint8_t>(random.below(12));
            for (std::size_t k = 0; k < in.size(); ++k) in[k][i] = amount(k == 0 ? 100'000'000 : 10'000'000);
            if (law[i] % 4 != 1) in[1][i] = 0;
            if (random.below(4) == 0) in[2][i] = -in[2][i];
            if (random.below(4) == 0) in[3][i] = -in[3][i];
            in[5][i] += in[4][i];
        }
        given.law = law;
        for (std::size_t k = 0; k < in.size(); ++k) given.amounts[k] = in[k];
        for (std::size_t k = 0; k < out.size(); ++k) made.figures[k] = out[k];
    }
};

}  // namespace

int main(int argc, char** argv) {
    if (argc != 2) return 2;
    std::vector<FederalLaw> laws;
    for (std::int32_t year = first_year; year <= last_year; ++year)
        laws.push_back(read_federal_law(read_file(fmt::format("{}/tax/us/{}.toml", argv[1], year)).take()).take());
    const Table table;
    Batch batch(laws);
    std::vector<double> rates;
    for (int run = 0; run < 11; ++run) {
        const double from = seconds();
        batch.federal_tax(table.given, table.made);
        rates.push_back(static_cast<double>(households) / (seconds() - from) / 1e6);
    }
    std::sort(rates.begin(), rates.end());
    fmt::print("  {:<34} {:9.2f} million households/s\n", "offer-calc, batch", rates[rates.size() / 2]);

    const double from = seconds();
    std::int64_t differ = 0;
    constexpr std::size_t some = households / 8;
    for (std::size_t i = 0; i < some; ++i) {
        const FederalLaw& law = laws[table.law[i] / 4];
        Household household{.year = law.year, .status = static_cast<FilingStatus>(table.law[i] % 4)};
        for (std::size_t k = 0; k < household_fields.size(); ++k)
            household.*household_fields[k].member = Money::cents(table.in[k][i]);
        const FederalTax tax = federal_tax(law, household);
        for (std::size_t k = 0; k < federal_fields.size(); ++k)
            differ += (tax.*federal_fields[k].member).in_cents() != table.out[k][i];
    }
    fmt::print("  {:<34} {:9.2f} million households/s; {} cells differ\n", "offer-calc, exact with steps off",
               static_cast<double>(some) / (seconds() - from) / 1e6, differ);
    return differ == 0 ? 0 : 1;
}
