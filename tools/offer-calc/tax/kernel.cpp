// SPDX-License-Identifier: MIT
// Compiled with optimisation flags of its own (CMakeLists.txt): the loop must become vectors, and all its numbers are
// finite. Nothing here may be reassociated; every product and sum is exact in the order given and in any other.
#include "tools/offer-calc/tax/kernel.hpp"

namespace career::offer_calc::tax {

namespace {

[[gnu::always_inline]] inline double least(double a, double b) { return a < b ? a : b; }
[[gnu::always_inline]] inline double most(double a, double b) { return a > b ? a : b; }
[[gnu::always_inline]] inline double not_negative(double a) { return a > 0 ? a : 0.0; }

[[gnu::always_inline]] inline double schedule(const KernelLaw& law, double income_t) {
    double tax = law.rate[0] * income_t;
    for (std::size_t i = 1; i < 7; ++i) tax = most(tax, law.rate[i] * income_t - law.less[i]);
    return tax;
}

[[gnu::always_inline]] inline double amt_schedule(const KernelLaw& law, double base_t) {
    return most(law.amt_rate[0] * base_t, law.amt_rate[1] * base_t - law.amt_less);
}

// count / unit to the nearest whole number, a half up; for counts from 0 to 2^53. The estimate is off by one at most,
// the remainder is exact and mends it.
[[gnu::always_inline]] inline double to_cents(double count, double unit) {
    constexpr double shift = 0x1.8p52;  // adding and taking it away leaves the nearest whole number
    const double estimate = (count * (1.0 / unit) + shift) - shift;
    const double remainder = count - estimate * unit;
    const double up = 2 * remainder >= unit ? 1.0 : 0.0;
    const double down = 2 * remainder < -unit ? 1.0 : 0.0;
    return estimate + up - down;
}

[[gnu::always_inline]] inline double size_of(double a) { return a < 0 ? -a : a; }

struct Lane {
    double agi, deduction_t, income_t, regular, amt, niit, medicare_more, social_security, medicare;
};

// Form 6251, Part III included; without preferential income the two meet.
[[gnu::always_inline]] inline double minimum_tax(const KernelLaw& law, double amti_t, double preferential_t,
                                                 double ordinary_t) {
    const double added = least(law.amt_exemption_t, law.amt_addback * not_negative(amti_t - law.amt_end_t));
    const double income = amti_t + added;
    const double exemption =
        not_negative(law.amt_exemption_t - law.amt_phase_out * not_negative(income - law.amt_start_t));
    const double base = not_negative(income - exemption);
    const double gain = least(base, preferential_t);
    const double room = not_negative(law.band_end_t[0] - ordinary_t);
    const double at_first = least(room, gain);
    const double second_room = not_negative(law.band_end_t[1] - (room + ordinary_t));
    const double at_second = least(gain - at_first, second_room);
    const double at_third = gain - at_first - at_second;
    const double parts = amt_schedule(law, base - gain) + law.band_rate[0] * at_first + law.band_rate[1] * at_second +
                         law.band_rate[2] * at_third;
    return least(parts, amt_schedule(law, base));
}

[[gnu::always_inline]] inline double regular_tax(const KernelLaw& law, double income_t, double preferential_t,
                                                 double ordinary_t) {
    const double first_end = least(income_t, law.band_end_t[0]);
    const double at_first = first_end - least(ordinary_t, first_end);
    const double room = not_negative(least(income_t, law.band_end_t[1]) - (ordinary_t + at_first));
    const double at_second = least(preferential_t - at_first, room);
    const double at_third = preferential_t - at_first - at_second;
    const double apart = schedule(law, ordinary_t) + law.band_rate[0] * at_first + law.band_rate[1] * at_second +
                         law.band_rate[2] * at_third;
    return least(apart, schedule(law, income_t));
}

[[gnu::always_inline]] inline Lane compute(const KernelLaw& law, const KernelBlock& block, std::size_t i) {
    const double primary = block.in[0][i], spouse = block.in[1][i], short_gain = block.in[2][i];
    const double long_gain = block.in[3][i], qualified = block.in[4][i], dividends = block.in[5][i];
    const double interest = block.in[6][i], iso = block.in[7][i], salt = block.in[8][i], other = block.in[9][i];
    Lane out;
    const double wages = primary + spouse;
    const double net = short_gain + long_gain;
    const double allowed = most(net, -law.loss_limit_c);
    const double preferential = not_negative(least(long_gain, net)) + qualified;
    const double investment = interest + dividends + allowed;
    out.agi = wages + investment;

    const double cap = law.salt_cap_i - law.salt_slope_i * not_negative(out.agi - law.salt_start_c);
    const double itemized_i = least(20 * salt, most(law.salt_floor_i, cap)) + 20 * other;
    const double reducible_i = least(itemized_i, 20 * not_negative(out.agi - law.top_start_c));
    const double itemized_t = 37 * itemized_i - law.reduction_t * reducible_i;
    const double other_deducted = itemized_t > law.standard_t ? other : 0.0;
    out.deduction_t = most(law.standard_t, itemized_t);
    out.income_t = not_negative(740 * out.agi - out.deduction_t);

    const double preferential_t = least(740 * preferential, out.income_t);
    const double ordinary_t = out.income_t - preferential_t;
    out.regular = regular_tax(law, out.income_t, preferential_t, ordinary_t);
    const double amti_t = 740 * (out.agi - other_deducted + iso);
    out.amt = not_negative(minimum_tax(law, amti_t, 740 * preferential, ordinary_t) - out.regular);

    out.niit = law.niit_rate * least(not_negative(investment), not_negative(out.agi - law.niit_threshold_c));
    out.medicare_more = law.medicare_more * not_negative(wages - law.medicare_threshold_c);
    out.social_security = law.social_security_rate * (least(primary, law.base_c) + least(spouse, law.base_c));
    out.medicare = law.medicare_rate * wages;
    return out;
}

[[gnu::always_inline]] inline void run(const KernelLaw& law, KernelBlock& block, std::size_t count) {
    const KernelLaw own = law;  // a copy cannot be written through `block`: the loop becomes vectors
    const std::size_t end = (count + 7) & ~std::size_t{7};
    for (std::size_t i = 0; i < end; ++i) {
        const Lane lane = compute(own, block, i);
        const double income_tax = lane.regular + lane.amt + 74 * lane.niit;
        const double payroll = 370 * (lane.medicare_more + lane.social_security) + 37 * lane.medicare;
        double size = 0;
        for (std::size_t k = 0; k < household_fields.size(); ++k) size += size_of(block.in[k][i]);
        block.size[i] = size;
        block.out[0][i] = lane.agi;
        block.out[1][i] = to_cents(lane.deduction_t, 740);
        block.out[2][i] = to_cents(lane.income_t, 740);
        block.out[3][i] = to_cents(lane.regular, 74000);
        block.out[4][i] = to_cents(lane.amt, 74000);
        block.out[5][i] = to_cents(lane.niit, 1000);
        block.out[6][i] = to_cents(lane.medicare_more, 1000);
        block.out[7][i] = to_cents(lane.social_security, 1000);
        block.out[8][i] = to_cents(lane.medicare, 10000);
        block.out[9][i] = to_cents(income_tax, 74000);
        block.out[10][i] = to_cents(5 * income_tax + payroll, 370000);
    }
}

#ifdef CAREER_FOR_AVX2
CAREER_FOR_AVX2 void run_avx2(const KernelLaw& law, KernelBlock& block, std::size_t count) { run(law, block, count); }
CAREER_FOR_AVX512 void run_avx512(const KernelLaw& law, KernelBlock& block, std::size_t count) {
    run(law, block, count);
}
#endif

}  // namespace

void run_kernel(const KernelLaw& law, KernelBlock& block, std::size_t count, Vectors vectors) {
#ifdef CAREER_FOR_AVX2
    if (vectors == Vectors::avx512) return run_avx512(law, block, count);
    if (vectors == Vectors::avx2) return run_avx2(law, block, count);
#endif
    if (vectors == Vectors::plain) run(law, block, count);
}

}  // namespace career::offer_calc::tax
