// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/amt.hpp"

namespace career::offer_calc::tax {

namespace {

Exact schedule(const FederalLaw& law, const StatusLaw& own, Exact base) {
    const Exact over = at_least_zero(base - own.amt_breakpoint);
    return (base - over) * law.amt_rates[0] + over * law.amt_rates[1];
}

// Part III: the preferential rates inside AMT. Line numbers are Form 6251's.
Exact with_preferential_rates(const FederalLaw& law, const StatusLaw& own, const FederalReturn& computed) {
    const Exact base = computed.amt_base;                                                             // 12
    const Exact gain = std::min(base, computed.preferential);                                         // 16, 22
    const Exact free_room = at_least_zero(Exact(own.preferential_ends[0]) - computed.ordinary_part);  // 21
    const Exact at_first = std::min(free_room, gain);                                                 // 23
    const Exact above_first = gain - at_first;                                                        // 24
    const Exact second_room =
        at_least_zero(Exact(own.preferential_ends[1]) - (free_room + computed.ordinary_part));  // 29
    const Exact at_second = std::min(above_first, second_room);                                 // 30
    const Exact at_third = above_first - at_second;                                             // 33
    const Exact parts = schedule(law, own, base - gain) + at_first * law.preferential_rates[0] +
                        at_second * law.preferential_rates[1] + at_third * law.preferential_rates[2];  // 38
    return std::min(parts, schedule(law, own, base));                                                  // 40
}

}  // namespace

void alternative_minimum_tax(const FederalLaw& law, FilingStatus status, Exact iso_preference, Exact other_itemized,
                             FederalReturn& computed, Steps* steps) {
    const StatusLaw& own = law.of(status);
    const std::string& source = law.sources[FederalLaw::amt];
    // The standard deduction and the state tax deducted are added back, and so is the reduction of section 68: of all
    // deductions only the other itemised amounts are left.
    computed.amti = computed.agi - (computed.itemizes ? other_itemized : Exact()) + iso_preference;
    if (status == FilingStatus::separate) {
        const Exact above = at_least_zero(computed.amti - own.amt_phase_out_end);
        computed.amti += std::min(Exact(own.amt_exemption), above * law.separate_addback_rate);
    }
    note(
        steps, "AMT income", computed.amti,
        "AGI less other itemised deductions where itemised, plus the ISO preference; a separate filer above the end of "
        "the phase-out adds the exemption back",
        "IRC 56(b)(1); Form 6251 line 4", source);

    const Exact above = at_least_zero(computed.amti - own.amt_phase_out_start);
    const Exact exemption = at_least_zero(Exact(own.amt_exemption) - above * law.amt_phase_out_rate);
    note(steps, "AMT exemption", exemption, "exemption less the phase-out rate x AMT income above its start",
         "Form 6251 line 5", source);
    computed.amt_base = at_least_zero(computed.amti - exemption);
    computed.tentative_minimum = computed.preferential > Exact() ? with_preferential_rates(law, own, computed)
                                                                 : schedule(law, own, computed.amt_base);
    computed.amt = at_least_zero(computed.tentative_minimum - computed.regular_tax);
    note(steps, "tentative minimum tax", computed.tentative_minimum,
         "26 % and 28 % of AMT income above the exemption; gains and qualified dividends at their own rates",
         "Form 6251 lines 7 and 12 to 40", source);
    note(steps, "amt", computed.amt, "tentative minimum tax above the regular tax", "IRC 55(a); Form 6251 line 11");
}

}  // namespace career::offer_calc::tax
