// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>

#include "libcommon/values/date.hpp"
#include "tools/offer-calc/tax/law.hpp"

namespace career::offer_calc::tax {

// A block of options exercised on one day. Amounts are per share.
struct OptionExercise {
    bool iso = false;
    Date granted, exercised;
    Money strike, fair_value;  // at exercise
    std::int64_t shares = 0;
    std::optional<Date> left;    // employment ended
    std::optional<Date> vested;  // after `exercised`: an early exercise
    Money fair_value_at_vest;    // of an early exercise
    bool election_83b = false;   // made within 30 days of an early exercise
};

// What one event puts into a household's return.
struct EquityIncome {
    Money wages;           // ordinary income
    bool payroll = false;  // social security and Medicare on those wages
    Money iso_preference;  // into the AMT of the year; negative where a sale gives it back (Form 6251 line 2k)
    Money short_gain, long_gain;
    std::string treatment, source;
    std::optional<Date> on;  // the day that decides the tax year
};

// The tax treatment is an ISO's only while employed and three months after, IRC 422(a)(2).
bool taxed_as_iso(const OptionExercise& exercise);

// At exercise; of an early exercise without an 83(b) election, at vesting (for an ISO: for AMT alone).
EquityIncome income_at_exercise(const OptionExercise& exercise);

// At the sale of the shares, all on one day at one price a share. A sale of ISO shares within two years from the grant
// or one year from the exercise is a disqualifying one. A sale in the year of the exercise: add both events' wages, and
// drop the preference of the exercise, as `preference_stays` says.
EquityIncome income_at_sale(const OptionExercise& exercise, Date sold, Money price);
bool preference_stays(const OptionExercise& exercise, Date sold);

// The last day to file the 83(b) election: 30 days from the transfer, IRC 83(b)(2). A weekend or holiday moves the
// statute's day on; this one does not count on it.
Date last_day_for_83b(Date transferred);

// Of shares that first become exercisable in one calendar year, those that stay ISOs under the limit of IRC 422(d);
// `value_at_grant` is a share's, `counted_before` the value of other ISOs first exercisable in that year.
std::int64_t shares_within_iso_limit(const FederalLaw& law, std::int64_t shares, Money value_at_grant,
                                     Money counted_before = {});

}  // namespace career::offer_calc::tax
