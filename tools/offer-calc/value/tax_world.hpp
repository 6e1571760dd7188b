// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/offer-calc/offer/offer.hpp"
#include "tools/offer-calc/report/report.hpp"
#include "tools/offer-calc/tax/caveat.hpp"
#include "tools/offer-calc/tax/federal.hpp"
#include "tools/offer-calc/tax/state_law.hpp"

namespace career::offer_calc {

// By which law an offer is taxed: the engine's for the United States, the user's own rate elsewhere. Never one in place
// of the other.
struct TaxWorld {
    std::optional<tax::FederalLaw> federal;
    std::optional<tax::StateLaw> state;
    tax::FilingStatus status = tax::FilingStatus::single;
    bool in_city = false;
    Share state_flat, effective;
    std::string law;                 // "federal law of 2026; California of 2026"
    std::vector<std::string> notes;  // what was left out
};
Result<TaxWorld> tax_world(const Offer& offer, std::optional<std::int64_t> law_year);

// A year's income of one earner.
struct Income {
    Money wages;                  // with social security and Medicare
    Money wages_without_payroll;  // ordinary, but no wages for payroll taxes: ISO and ESPP sales, IRC 421(b)
    Money short_gain, long_gain;
    Money iso_preference;  // negative in the year of a sale that gives it back
    Money amt_credit;      // of earlier years, Form 8801
    Money total() const { return wages + wages_without_payroll + short_gain + long_gain; }
};
struct Taxes {
    Money federal;         // regular, AMT and net investment income tax
    Money amt;             // of it
    Money amt_credit;      // for later years
    Money payroll;         // social security, Medicare and its addition
    Money state;           // income tax, its AMT, city tax, the state's own payroll items
    tax::Touched touched;  // what of the law the figures above rest on
    Money total() const { return federal + payroll + state; }
};
// Each of the three figures is rounded once, to the cent.
Taxes taxes_on(const TaxWorld& world, const Income& income, std::vector<StepLine>* steps = nullptr);
// What of the law that taxed them could not be verified: a note for each law.
std::vector<std::string> unverified_notes(const TaxWorld& world, const tax::Touched& touched);

}  // namespace career::offer_calc
