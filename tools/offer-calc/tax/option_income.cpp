// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/option_income.hpp"

#include <algorithm>

namespace career::offer_calc::tax {

namespace {

Money positive(Money amount) { return std::max(amount, Money()); }

bool early(const OptionExercise& exercise) { return exercise.vested && *exercise.vested > exercise.exercised; }

// The day and the value a share at which section 83 counts the shares as transferred.
Date transfer_day(const OptionExercise& exercise) {
    return early(exercise) && !exercise.election_83b ? *exercise.vested : exercise.exercised;
}

Money transfer_value(const OptionExercise& exercise) {
    return early(exercise) && !exercise.election_83b ? exercise.fair_value_at_vest : exercise.fair_value;
}

bool held_over(Date from, int months, Date to) { return to > add_months(from, months); }

void put_gain(EquityIncome& out, Money gain, bool long_term) { (long_term ? out.long_gain : out.short_gain) = gain; }

EquityIncome iso_sale(const OptionExercise& exercise, Date sold, Money price) {
    EquityIncome out{.on = sold};
    const Money spread = positive(transfer_value(exercise) - exercise.strike);
    if (preference_stays(exercise, sold)) out.iso_preference = Money() - spread * exercise.shares;
    const Money gain = price - exercise.strike;
    if (held_over(exercise.granted, 24, sold) && held_over(exercise.exercised, 12, sold)) {
        out.long_gain = gain * exercise.shares;
        out.treatment = "ISO held two years from grant and one from exercise: all of the gain is long-term";
        out.source = "IRC 421(a), 422(a)(1)";
        return out;
    }
    // The wages are the spread at exercise, for an early exercise at vesting: the 83(b) election acts on AMT alone.
    // They are never more than the gain (422(c)(2)).
    const Money value = early(exercise) ? exercise.fair_value_at_vest : exercise.fair_value;
    const Money wages = std::min(positive(value - exercise.strike), positive(gain));
    out.wages = wages * exercise.shares;
    put_gain(out, (gain - wages) * exercise.shares, held_over(exercise.exercised, 12, sold));
    out.treatment = "ISO sold too early (disqualifying): the spread is wages without payroll tax, the rest gain";
    out.source = "IRC 421(b), 422(c)(2), 3121(a)(22); Reg. 1.422-1(b)";
    return out;
}

}  // namespace

bool taxed_as_iso(const OptionExercise& exercise) {
    return exercise.iso && (!exercise.left || exercise.exercised <= add_months(*exercise.left, 3));
}

EquityIncome income_at_exercise(const OptionExercise& exercise) {
    EquityIncome out{.on = transfer_day(exercise)};
    const Money spread = positive(transfer_value(exercise) - exercise.strike) * exercise.shares;
    const bool late = exercise.iso && !taxed_as_iso(exercise);
    if (taxed_as_iso(exercise)) {
        out.iso_preference = spread;
        out.treatment = "ISO: no regular tax at exercise; the spread enters the minimum tax";
        out.source = "IRC 421(a), 56(b)(3); Form 6251 line 2i";
    } else {
        out.wages = spread;
        out.payroll = true;
        out.treatment = late ? "ISO exercised over three months after leaving: taxed as an NSO, the spread is wages"
                             : "NSO: the spread is wages";
        out.source = late ? "IRC 422(a)(2), 83(a)" : "IRC 83(a); Reg. 1.83-7";
    }
    if (early(exercise)) {
        out.treatment +=
            exercise.election_83b ? "; early, by the 83(b) election at exercise" : "; early, so at vesting";
        out.source += exercise.election_83b ? ", 83(b)" : "";
    }
    return out;
}

EquityIncome income_at_sale(const OptionExercise& exercise, Date sold, Money price) {
    if (taxed_as_iso(exercise)) return iso_sale(exercise, sold, price);
    EquityIncome out{.on = sold};
    const Money basis = exercise.strike + positive(transfer_value(exercise) - exercise.strike);
    const bool long_term = held_over(transfer_day(exercise), 12, sold);
    put_gain(out, (price - basis) * exercise.shares, long_term);
    out.treatment = long_term ? "shares held over a year: the gain above the taxed value is long-term"
                              : "shares held a year at most: the gain above the taxed value is short-term";
    out.source = "IRC 1012, 1222; Reg. 1.83-4";
    return out;
}

bool preference_stays(const OptionExercise& exercise, Date sold) {
    return taxed_as_iso(exercise) && sold.year != transfer_day(exercise).year;
}

Date last_day_for_83b(Date transferred) { return add_days(transferred, 30); }

std::int64_t shares_within_iso_limit(const FederalLaw& law, std::int64_t shares, Money value_at_grant,
                                     Money counted_before) {
    if (value_at_grant <= Money()) return shares;
    const Money room = positive(law.iso_limit - counted_before);
    return std::min(shares, room.in_cents() / value_at_grant.in_cents());
}

}  // namespace career::offer_calc::tax
