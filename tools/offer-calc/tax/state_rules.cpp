// SPDX-License-Identifier: MIT
// The states whose computation no other state shares: one short function each, over figures that the state's file
// names.
#include <algorithm>
#include <stdexcept>

#include "tools/offer-calc/tax/state.hpp"

namespace career::offer_calc::tax {

const StateFigures::Figure& StateFigures::find(std::string_view name) const {
    for (const Figure& figure : figures)
        if (figure.name == name) return figure;
    throw std::out_of_range("state figure " + std::string(name));
}

namespace {

// What a rule sees: the law, the household, and short names for what all of them need.
struct Case {
    const StateLaw& law;
    const Household& household;
    const FederalReturn& federal;
    FilingStatus status;
    Exact agi, gain;  // gain: net long-term, not below 0

    Exact amount(std::string_view name) const { return law.figures.money(name, status); }
    Money money(std::string_view name) const { return law.figures.money(name, status); }
    Share rate(std::string_view name) const { return law.figures.rate(name); }
    std::int64_t persons() const { return status == FilingStatus::joint ? 2 : 1; }
    Exact standard() const { return law.standard_deduction[static_cast<std::size_t>(status)]; }
    Exact exemption() const { return law.exemption[static_cast<std::size_t>(status)]; }
    // Begun steps of `size` by which AGI is above `start`.
    std::int64_t steps(std::string_view start, std::string_view size) const {
        return (agi - amount(start)).steps_begun(money(size));
    }
    // How many of the rising ends `from` the income has passed; `at`: an end counts when it is reached.
    std::size_t band(std::string_view from, Exact income, bool at) const {
        const std::vector<Money>& ends = law.figures.moneys(from);
        std::size_t i = 0;
        while (i < ends.size() && (at ? income >= Exact(ends[i]) : income > Exact(ends[i]))) ++i;
        return i;
    }
    Exact schedule(Exact taxable) const { return by_schedule(law.schedule[static_cast<std::size_t>(status)], taxable); }
};

struct Computed {
    Exact taxable, tax;
};

Computed plain(const Case& c, Exact taxable) {
    taxable = at_least_zero(taxable);
    return {taxable, c.schedule(taxable)};
}

// Deducts the federal income tax whole; its standard deduction falls by steps of AGI.
Computed alabama(const Case& c) {
    const Exact fallen = c.amount("deduction_less_each_step");
    Exact standard = c.standard();
    for (std::int64_t n = std::min(c.steps("deduction_from_agi", "deduction_step"), std::int64_t{100}); n > 0; --n)
        standard -= fallen;
    standard = std::max(standard, c.amount("deduction_min"));
    return plain(c, c.agi - standard - c.exemption() - c.federal.regular_tax - c.federal.niit);
}

// Half of a long gain is exempt, and all above ten million; a table of its own for lower incomes, and a bridge above
// it.
Computed arkansas(const Case& c) {
    const Exact exempt = c.gain - std::min(c.gain, c.amount("gain_exempt_above")) * c.rate("gain_taxed_share");
    const Exact taxable = at_least_zero(c.agi - exempt - c.standard());
    Exact tax = c.schedule(taxable);
    const Exact above = taxable - c.amount("low_table_up_to");
    if (above <= Exact()) {
        tax = by_schedule({c.law.figures.moneys("low_table_from"), c.law.figures.rates("low_table_rates")}, taxable);
    } else if (taxable < c.amount("bridge_to")) {
        const Money less = c.money("bridge_less_each_100") * (above.steps_begun(Money::cents(10'000)) - 1);
        tax -= c.amount("bridge") - less;
    }
    return {taxable, at_least_zero(tax - c.amount("credit"))};
}

// The exemption falls with AGI, and three steps take the benefit of the lower rates back.
Computed connecticut(const Case& c) {
    const Money lost = Money::cents(100'000) * c.steps("exemption_from_agi", "exemption_step");
    Computed out = plain(c, c.agi - at_least_zero(c.exemption() - lost));
    for (const std::string name : {"phase_out", "recapture_1", "recapture_2", "recapture_3"}) {
        const std::int64_t steps = std::min(c.steps(name + "_from_agi", name + "_step"), std::int64_t{1000});
        out.tax += std::min(c.amount(name + "_most"), Exact(c.money(name + "_add") * steps));
    }
    return out;
}

// A long gain is taxed at no more than one rate, above an income.
Computed hawaii(const Case& c) {
    const Computed out = plain(c, c.agi - c.standard() - c.exemption());
    const Exact ordinary =
        std::max(out.taxable - std::min(c.gain, out.taxable), std::min(out.taxable, c.amount("gain_rate_above")));
    return {out.taxable, std::min(out.tax, c.schedule(ordinary) + (out.taxable - ordinary) * c.rate("gain_rate"))};
}

// Exemptions fall by steps; above an AGI all of the gain bears a surtax at once.
Computed maryland(const Case& c) {
    const bool single = c.status == FilingStatus::single;
    const std::size_t band = c.band(single ? "exemption_agi_single" : "exemption_agi_joint_head", c.agi, false);
    const std::vector<Money>& parts = c.law.figures.moneys("exemption_lost");
    const Exact exemption = (c.money("exemption_full") - (band == 0 ? Money() : parts[band - 1])) * c.persons();
    Computed out = plain(c, c.agi - c.standard() - exemption);
    if (c.agi > c.amount("gain_surtax_above_agi")) out.tax += c.gain * c.rate("gain_surtax");
    return out;
}

// Deduction and exemptions fade over a width of AGI, the fraction rounded to four places.
Computed maine(const Case& c) {
    const auto kept = [&](Exact amount, std::string_view start, std::string_view width) {
        return amount - amount * (c.agi - c.amount(start)).fraction_of(c.amount(width), 4);
    };
    const Exact standard = kept(c.standard(), "deduction_from_agi", "deduction_width");
    const Exact exemption = kept(c.exemption(), "exemption_from_agi", "exemption_width");
    Computed out = plain(c, c.agi - standard - exemption);
    out.tax += at_least_zero(out.taxable - c.amount("surtax_from")) * c.rate("surtax");
    return out;
}

// The deduction falls by 3 and 10 % of AGI above two lines, by four fifths at most; very large gains bear a surtax.
Computed minnesota(const Case& c) {
    const Exact low = c.amount("deduction_low_agi"), high = c.amount("deduction_high_agi");
    const Exact lost = at_least_zero(std::min(c.agi, high) - low) * c.rate("deduction_low_rate") +
                       at_least_zero(c.agi - high) * c.rate("deduction_high_rate");
    Computed out = plain(c, c.agi - (c.standard() - std::min(lost, c.standard() * c.rate("deduction_lost_most"))));
    const Exact investment = at_least_zero(c.federal.agi - c.federal.wages);
    out.tax += at_least_zero(investment - c.amount("gain_surtax_above")) * c.rate("gain_surtax");
    return out;
}

// Long gains are exempt; a share of the federal tax that falls with income is deducted.
Computed missouri(const Case& c) {
    const Exact income = c.agi - c.gain;
    const std::size_t band = c.band("federal_tax_agi", income, false);
    const Share share = c.law.figures.rates("federal_tax_share").at(band);
    return plain(c, income - c.standard() - std::min(c.amount("federal_tax_most"), c.federal.regular_tax * share));
}

// Gains have two rates of their own, stacked on other income.
Computed montana(const Case& c) {
    const Exact taxable = c.federal.taxable_income;
    const Exact ordinary = at_least_zero(taxable - c.gain), gain = taxable - ordinary;
    const Exact first = std::min(gain, at_least_zero(c.amount("gain_first_to") - ordinary));
    return {taxable, c.schedule(ordinary) + first * c.rate("gain_first_rate") + (gain - first) * c.rate("gain_rate")};
}

// Nothing below a line, a fixed amount at once above it.
Computed ohio(const Case& c) {
    const std::size_t band = c.band("exemption_agi", c.agi, true);
    const std::vector<Money>& lost = c.law.figures.moneys("exemption_lost");
    const Exact exemption = (c.money("exemption_full") - (band == 0 ? Money() : lost[band - 1])) * c.persons();
    Computed out = plain(c, c.agi - exemption);
    if (out.taxable > c.amount("base_from")) out.tax += c.amount("base_tax");
    return out;
}

// The federal tax is subtracted up to an amount that falls with AGI; the credit ends at a line.
Computed oregon(const Case& c) {
    const bool single = c.status == FilingStatus::single;
    const std::size_t band = c.band(single ? "federal_tax_agi_single" : "federal_tax_agi_joint", c.agi, true);
    const Exact most = c.amount("federal_tax_most") * c.law.figures.rates("federal_tax_share").at(band);
    Computed out = plain(c, c.agi - std::min(c.federal.regular_tax, most) - c.standard());
    if (c.agi <= c.amount("credit_none_above_agi"))
        out.tax = at_least_zero(out.tax - Exact(c.money("credit_each") * c.persons()));
    return out;
}

// Deduction and exemptions fall by a fifth for each begun step of AGI.
Computed rhode_island(const Case& c) {
    const std::int64_t steps = std::min(c.steps("phase_out_from_agi", "phase_out_step"), std::int64_t{5});
    return plain(c, c.agi - (c.standard() + c.exemption()) * Share{5 - steps, 5});
}

// The deduction fades with AGI, its loss rounded down to ten dollars; 44 % of a long gain is exempt.
Computed south_carolina(const Case& c) {
    const Exact width = c.amount("deduction_width");
    const Exact above = std::min(at_least_zero(c.agi - c.amount("deduction_from_agi")), width);
    const Money lost = c.standard().share_down(above, width, Money::cents(1000));
    return plain(c, c.agi - c.gain * c.rate("gain_exempt") - (c.standard() - lost));
}

// One rate less a credit that is a share of the federal standard deduction and fades with income.
Computed utah(const Case& c) {
    const Exact credit = c.amount("federal_standard_deduction") * c.rate("credit_share") -
                         at_least_zero(c.agi - c.amount("credit_from_agi")) * c.rate("credit_less");
    Computed out = plain(c, c.agi);
    out.tax = at_least_zero(out.tax - at_least_zero(credit));
    return out;
}

// A small exclusion of gains, and above an AGI at least 3 % of it.
Computed vermont(const Case& c) {
    const Exact excluded =
        std::min({c.gain, c.amount("gain_excluded_most"), c.federal.taxable_income * c.rate("gain_excluded_share")});
    Computed out = plain(c, c.agi - c.standard() - c.exemption() - excluded);
    if (c.agi > c.amount("minimum_above_agi")) out.tax = std::max(out.tax, c.agi * c.rate("minimum_rate"));
    return out;
}

// The deduction falls by a share of income, which counts seven tenths of a long gain.
Computed wisconsin(const Case& c) {
    const Exact income = c.agi - c.gain * c.rate("gain_exempt");
    const bool joint = c.status == FilingStatus::joint;
    const Exact lost = at_least_zero(income - c.amount("deduction_from")) *
                       c.rate(joint ? "deduction_less_joint" : "deduction_less_single");
    return plain(c, income - at_least_zero(c.standard() - lost) - c.exemption());
}

struct Rule {
    std::string_view code;
    Computed (*compute)(const Case&);
};
constexpr Rule rules[] = {{"AL", alabama},        {"AR", arkansas}, {"CT", connecticut}, {"HI", hawaii},
                          {"MD", maryland},       {"ME", maine},    {"MN", minnesota},   {"MO", missouri},
                          {"MT", montana},        {"OH", ohio},     {"OR", oregon},      {"RI", rhode_island},
                          {"SC", south_carolina}, {"UT", utah},     {"VT", vermont},     {"WI", wisconsin}};

const Rule* rule_of(std::string_view code) {
    const auto* const at =
        std::find_if(std::begin(rules), std::end(rules), [&](const Rule& rule) { return rule.code == code; });
    return at == std::end(rules) ? nullptr : at;
}

}  // namespace

bool has_rules(std::string_view code) { return rule_of(code) != nullptr; }

void state_by_rules(const StateLaw& law, const Household& household, const FederalReturn& federal, StateReturn& out,
                    Steps* steps) {
    const Exact gain = at_least_zero(std::min(Exact(household.long_gain), federal.net_gain));
    const Case given{law, household, federal, household.status, at_least_zero(federal.agi), gain};
    const Computed computed = rule_of(law.code)->compute(given);
    out.taxable_income = computed.taxable;
    out.income_tax = computed.tax;
    note(steps, law.code + " taxable income", out.taxable_income, "the state's own computation, as its file says", "",
         law.source);
}

}  // namespace career::offer_calc::tax
