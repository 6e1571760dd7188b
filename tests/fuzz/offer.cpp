// SPDX-License-Identifier: MIT
#include <cstdint>
#include <cstdlib>
#include <stdexcept>

#include "libcommon/data/toml_reader.hpp"
#include "tools/offer-calc/equity/stages.hpp"
#include "tools/offer-calc/offer/offer_reader.hpp"
#include "tools/offer-calc/offer/remarks.hpp"
#include "tools/offer-calc/value/valuation.hpp"
#include "tools/offer-calc/waterfall/cap_table_reader.hpp"
#include "tools/offer-calc/waterfall/waterfall.hpp"

namespace {

using namespace career;
using namespace career::offer_calc;

// What is read as an offer can be valued: taxed by a rate of its own, nothing in it may be lost or made up.
void value(Offer offer) {
    offer.effective_rate = Share{1, 4};
    const auto world = tax_world(offer, std::nullopt);
    if (!world) std::abort();
    for (const Grant& grant : offer.grants) {
        if (grant.vesting.parts.empty() || !(grant.vesting.parts.back().vested == Share{1, 1})) std::abort();
        std::int64_t count = 0;
        for (const std::int64_t vest : vests(grant.count, grant.vesting)) {
            if (vest < 0) std::abort();
            count += vest;
        }
        if (count != grant.count) std::abort();
    }
    try {
        const Valuation found = value_of(offer, *world, {.years = 10, .discount = {5, 100}});
        Money sum;
        for (const YearPay& year : found.years) sum += year.take_home;
        if (sum != found.total.take_home) std::abort();
        leaving_after(offer, 18);
    } catch (const std::overflow_error&) {
        // Refused with a message: never a sum that wrapped.
    }
    remarks_on(offer, Stages{});
}

// Of any cap table that is read, an exit is paid out to the cent.
void pay_out(const std::vector<CapCase>& cases) {
    for (const CapCase& one : cases)
        for (const std::int64_t cents : {0LL, 1LL, 123'456'789LL, 900'000'000'000LL}) {
            Money sum;
            for (const Payout& payout : exit_at(one.table, Money::cents(cents)).payouts) sum += payout.amount;
            if (sum.in_cents() != cents) std::abort();
        }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const auto document = read_toml(Source("fuzz.toml", std::string(reinterpret_cast<const char*>(data), size)));
    if (!document) return 0;
    if (auto offer = read_offer(*document, "fuzz.toml"))
        value(offer.take());
    else if (offer.errors().empty())
        std::abort();
    if (const auto cases = read_cap_cases(*document, "fuzz.toml")) pay_out(*cases);
    return 0;
}
