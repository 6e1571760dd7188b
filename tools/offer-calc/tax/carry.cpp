// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/carry.hpp"

#include "tools/offer-calc/tax/amt.hpp"

namespace career::offer_calc::tax {

Household with_carried_losses(Household household, Money short_loss, Money long_loss) {
    household.short_gain -= short_loss;
    household.long_gain -= long_loss;
    return household;
}

Carried capital_loss_carryover(const FederalLaw& law, const Household& household, const FederalReturn& computed) {
    const Exact allowed =
        std::min(at_least_zero(Exact() - computed.net_gain), Exact(law.of(household.status).loss_limit));
    // Line 4: of the allowed loss, only what taxable income (here it may be negative) had use for is spent.
    const Exact spent = std::min(allowed, at_least_zero(computed.agi - computed.deduction + allowed));
    const Exact short_loss = at_least_zero(Exact() - household.short_gain);
    const Exact long_loss = at_least_zero(Exact() - household.long_gain);
    const Exact short_gain = at_least_zero(household.short_gain), long_gain = at_least_zero(household.long_gain);
    Carried out;
    if (computed.net_gain >= Exact()) return out;
    out.short_loss = at_least_zero(short_loss - (spent + long_gain));
    out.long_loss = at_least_zero(long_loss - (at_least_zero(spent - short_loss) + short_gain));
    return out;
}

MinimumTaxCredit minimum_tax_credit(const FederalLaw& law, const Household& household, const FederalReturn& computed,
                                    Money carried_in, Steps* steps) {
    FederalReturn exclusions = computed;  // Part I: the minimum tax without what is only a matter of timing
    alternative_minimum_tax(law, household.status, Exact(), household.other_itemized, exclusions, nullptr);
    MinimumTaxCredit out;
    out.arising = at_least_zero(computed.amt - exclusions.amt);
    out.used = std::min(Exact(carried_in), at_least_zero(computed.regular_tax - computed.tentative_minimum));
    out.carried = Exact(carried_in) - out.used + out.arising;
    note(steps, "amt_credit_arising", out.arising, "AMT less the AMT without the ISO preference",
         "IRC 53(d)(1)(B); Form 8801 line 18");
    note(steps, "amt_credit_used", out.used, "the credit of earlier years, up to regular tax above the minimum tax",
         "IRC 53(c); Form 8801 line 25");
    note(steps, "amt_credit_carried", out.carried, "for later years, without end", "IRC 53(b); Form 8801 line 26");
    return out;
}

}  // namespace career::offer_calc::tax
