// SPDX-License-Identifier: MIT
#include "tools/offer-calc/value/growth.hpp"

#include <algorithm>

namespace career::offer_calc {
namespace {

// factor x (den + num) / den, half to even; all from zero up.
std::int64_t times(std::int64_t factor, __int128 num, __int128 den) {
    const __int128 product = static_cast<__int128>(factor) * num;
    __int128 q = product / den;
    const __int128 twice = 2 * (product % den);
    if (twice > den || (twice == den && q % 2 != 0)) ++q;
    if (q != static_cast<std::int64_t>(q)) throw std::overflow_error("growth: factor");
    return static_cast<std::int64_t>(q);
}

}  // namespace

Share grown(Share rate, int years) {
    std::int64_t factor = factor_unit;
    const __int128 num = std::max<__int128>(static_cast<__int128>(rate.den) + rate.num, 0);
    for (int year = 0; year < years; ++year) factor = times(factor, num, rate.den);
    return {factor, factor_unit};
}

Share price_factor(Share rate, int month) {
    const Share whole = grown(rate, month / 12);
    const __int128 twelve = static_cast<__int128>(rate.den) * 12;
    const __int128 num = std::max<__int128>(twelve + static_cast<__int128>(rate.num) * (month % 12), 0);
    return {times(whole.num, num, twelve), factor_unit};
}

Money part_of_ratio(Money whole, Share a, Share b, Round round) {
    if (b.num == 0) return {};
    // Factors share their unit, so the ratio is exact.
    return part(whole, {a.num, b.num}, round);
}

}  // namespace career::offer_calc
