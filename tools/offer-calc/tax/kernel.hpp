// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <optional>

#include "tools/offer-calc/tax/law.hpp"
#include "tools/offer-calc/tax/vectors.hpp"

namespace career::offer_calc::tax {

// One year's law for one status in the kernel's units, all whole numbers held in doubles. `c` counts cents, `i` counts
// 1/20 cent (30 % and half of 30 % of a cent are whole), `t` counts 1/740 cent (37 x 20: 2/37 is whole), and tax counts
// 1/74000 cent (a rate of whole per cents of `t` is whole).
struct KernelLaw {
    double loss_limit_c;
    double salt_start_c, salt_cap_i, salt_floor_i, salt_slope_i;
    double top_start_c, reduction_t;  // of an amount in `i`, to `t`
    double standard_t;
    std::array<double, 7> rate, less;  // tax = the greatest of rate x income - less: the schedule is convex
    std::array<double, 2> band_end_t;
    std::array<double, 3> band_rate;
    double amt_exemption_t, amt_start_t, amt_end_t, amt_phase_out, amt_addback;
    std::array<double, 2> amt_rate;
    double amt_less;
    double niit_threshold_c, niit_rate;          // rate in thousandths
    double medicare_threshold_c, medicare_more;  // in thousandths
    double base_c, social_security_rate;         // in thousandths
    double medicare_rate;                        // in ten-thousandths
};

// Nothing where a rate does not fit these units.
std::optional<KernelLaw> kernel_law(const FederalLaw& law, FilingStatus status);

inline constexpr std::size_t lanes = 64;
// Inputs and figures of up to `lanes` households of one law, in cents.
struct KernelBlock {
    alignas(64) double in[household_fields.size()][lanes];
    alignas(64) double out[federal_fields.size()][lanes];
    alignas(64) double size[lanes];  // the sum of a household's absolute inputs
};

// Fills `out` and `size` of the households up to `count`, rounded up to a multiple of 8. A household's figures are
// exact where its `size` is at most `kernel_most_cents`.
void run_kernel(const KernelLaw& law, KernelBlock& block, std::size_t count, Vectors vectors);
inline constexpr double kernel_most_cents = 1e10;

}  // namespace career::offer_calc::tax
