// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

#include "tools/offer-calc/tax/household.hpp"

namespace career::offer_calc::tax {

// A marginal schedule: lower ends of the brackets, the first one 0, and the rate above each.
struct Schedule {
    std::vector<Money> from;
    std::vector<Share> rates;
};

// An employee's payroll item: rate x each earner's wages up to a ceiling, or up to a most amount a year.
struct PayrollItem {
    std::string name;
    Share rate;
    Money ceiling = most_money;  // of the wages that count
    Money most = most_money;     // of the item itself
};

// California, Schedule P and Form 540.
struct CaliforniaLaw {
    Money credit_each;
    ByStatus<Money> credit_phase_out_start, itemized_limit_start;
    Money surtax_start;
    Share surtax_rate;
    ByStatus<Money> amt_exemption, amt_phase_out_start;
    Share amt_rate, amt_phase_out_rate;
};

// New York: the lower brackets are taken back above an income ("supplemental tax", Tax Law 601(d)).
struct NewYorkLaw {
    struct Recapture {
        Money flat_up_to;
        Share flat_rate;
        std::vector<Money> above, base, more;
    };
    Money recapture_start, phase_in, flat_above;
    ByStatus<Recapture> recapture;
    ByStatus<Schedule> city;  // New York City's own tax
};

struct MassachusettsLaw {
    Share rate, short_rate;
    Money payroll_deduction_most;  // for each earner
    Money loss_against_interest;   // most net loss that counts against interest and dividends
    Money surtax_start;
    Share surtax_rate;
};

struct WashingtonLaw {
    Money deduction;  // one for a couple
    Schedule schedule;
};

// The states whose tax is one schedule on one base with deductions and credits.
struct BracketLaw {
    enum Base : std::uint8_t { federal_agi, federal_taxable_income, all_income };
    Base base = federal_agi;
    Share gain_subtraction;  // of a net long gain
    Money gain_subtraction_most = most_money;
    ByStatus<Money> credit;                                                                // not refundable
    ByStatus<Money> exemption_none_above{most_money, most_money, most_money, most_money};  // federal AGI
    Money added;  // a fixed amount that each return owes
    Money addback_above = most_money;
    ByStatus<Money> deduction_kept;  // above addback_above, of the federal deduction
};

// Figures by name, for the states whose rules no other state shares (state_rules.cpp). Asking for a name that is not
// there throws std::out_of_range: the data file and the program must know the same names.
struct StateFigures {
    struct Figure {
        std::string name;
        ByStatus<Money> by_status;  // one amount for all, or one for each status
        std::vector<Money> moneys;
        std::vector<Share> rates;
    };
    std::vector<Figure> figures;

    const Figure& find(std::string_view name) const;
    Money money(std::string_view name, FilingStatus status) const {
        return find(name).by_status[static_cast<std::size_t>(status)];
    }
    Share rate(std::string_view name) const { return find(name).rates.at(0); }
    const std::vector<Money>& moneys(std::string_view name) const { return find(name).moneys; }
    const std::vector<Share>& rates(std::string_view name) const { return find(name).rates; }
};

// One state's law of one year, as plain values. `kind` says which of the parts below it is.
struct StateLaw {
    enum Kind : std::uint8_t { none, brackets, california, new_york, massachusetts, washington, rules };
    std::string code, name;  // "CA", "California"
    std::int32_t year = 0;
    Kind kind = none;
    std::string source;
    std::vector<Caveat> unverified;
    std::vector<std::string> left_out;
    ByStatus<bool> serves{true, true, true, true};  // statuses whose figures are there
    ByStatus<Schedule> schedule;
    ByStatus<Money> standard_deduction, exemption;
    std::vector<PayrollItem> payroll;
    BracketLaw bracket;
    CaliforniaLaw ca;
    NewYorkLaw ny;
    MassachusettsLaw ma;
    WashingtonLaw wa;
    StateFigures figures;  // of the kind `rules`
};

}  // namespace career::offer_calc::tax
