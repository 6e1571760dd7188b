// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/kernel.hpp"

namespace career::offer_calc::tax {

namespace {

double cents(Money money) { return static_cast<double>(money.in_cents()); }

// share x scale, remembered as unfit where it is no whole number or is too large for the bound on exactness.
class Scaler {
  public:
    double operator()(Share share, std::int64_t scale, std::int64_t most) {
        const std::int64_t product = share.num * scale;
        const std::int64_t count = share.den > 0 ? product / share.den : -1;
        fit_ = fit_ && count >= 0 && count <= most && count * share.den == product;
        return fit_ ? static_cast<double>(count) : 0.0;
    }
    bool fit() const { return fit_; }

  private:
    bool fit_ = true;
};

void set_schedule(const FederalLaw& law, const StatusLaw& own, Scaler& scaled, KernelLaw& out) {
    double less = 0, before = 0;
    for (std::size_t i = 0; i < law.rates.size(); ++i) {
        out.rate[i] = scaled(law.rates[i], 100, 50);
        if (i > 0) less += (out.rate[i] - before) * cents(own.bracket_ends[i - 1]) * 740;
        out.less[i] = less;
        before = out.rate[i];
    }
}

bool convex(const KernelLaw& law) {
    for (std::size_t i = 1; i < law.rate.size(); ++i)
        if (law.rate[i] < law.rate[i - 1]) return false;
    return law.amt_rate[0] <= law.amt_rate[1];
}

}  // namespace

std::optional<KernelLaw> kernel_law(const FederalLaw& law, FilingStatus status) {
    const StatusLaw& own = law.of(status);
    const bool separate = status == FilingStatus::separate;
    Scaler scaled;
    KernelLaw out{};
    out.loss_limit_c = cents(own.loss_limit);
    const Share factor = separate ? law.salt_separate_factor : Share{1, 1};
    const double portion = scaled(factor, 2, 2) / 2;
    out.salt_start_c = cents(separate ? law.salt_start_separate : law.salt_start);
    out.salt_cap_i = cents(law.salt_cap) * portion * 20;
    out.salt_floor_i = cents(law.salt_floor) * portion * 20;
    out.salt_slope_i = scaled(law.salt_phase_down, 10, 10) * portion * 2;
    out.top_start_c = cents(own.bracket_ends.back());
    out.reduction_t = scaled(law.itemized_reduction, 37, 37);
    out.standard_t = cents(own.standard_deduction) * 740;
    set_schedule(law, own, scaled, out);
    for (std::size_t i = 0; i < 2; ++i) out.band_end_t[i] = cents(own.preferential_ends[i]) * 740;
    for (std::size_t i = 0; i < 3; ++i) out.band_rate[i] = scaled(law.preferential_rates[i], 100, 50);
    out.amt_exemption_t = cents(own.amt_exemption) * 740;
    out.amt_start_t = cents(own.amt_phase_out_start) * 740;
    out.amt_end_t = cents(own.amt_phase_out_end) * 740;
    out.amt_phase_out = scaled(law.amt_phase_out_rate, 4, 4) / 4;
    out.amt_addback = separate ? scaled(law.separate_addback_rate, 4, 4) / 4 : 0.0;
    for (std::size_t i = 0; i < 2; ++i) out.amt_rate[i] = scaled(law.amt_rates[i], 100, 50);
    out.amt_less = (out.amt_rate[1] - out.amt_rate[0]) * cents(own.amt_breakpoint) * 740;
    out.niit_threshold_c = cents(own.niit_threshold);
    out.niit_rate = scaled(law.niit_rate, 1000, 100);
    out.medicare_threshold_c = cents(own.additional_medicare_threshold);
    out.medicare_more = scaled(law.additional_medicare_rate, 1000, 100);
    out.base_c = cents(law.social_security_base);
    out.social_security_rate = scaled(law.social_security_rate, 1000, 100);
    out.medicare_rate = scaled(law.medicare_rate, 10000, 1000);
    if (!scaled.fit() || !convex(out)) return {};
    return out;
}

}  // namespace career::offer_calc::tax
