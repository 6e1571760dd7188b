// SPDX-License-Identifier: MIT
#include "tools/offer-calc/offer/vesting.hpp"

#include <numeric>

namespace career::offer_calc {

Vesting vesting_by_months(int months, int cliff, int every) {
    Vesting out;
    if (cliff > 0) out.parts.push_back({cliff, {cliff, months}});
    for (int month = cliff + every; month < months; month += every) out.parts.push_back({month, {month, months}});
    if (out.parts.empty() || out.parts.back().month < months) out.parts.push_back({months, {1, 1}});
    return out;
}

std::int64_t shares_part(std::int64_t shares, Share share) {
    return static_cast<std::int64_t>(static_cast<__int128>(shares) * share.num / share.den);
}

std::vector<Money> vests(Money grant, const Vesting& vesting) {
    std::vector<Money> out;
    Money before;
    for (const VestPart& one : vesting.parts) {
        const Money now = part(grant, one.vested, Round::half_even);
        out.push_back(now - before);
        before = now;
    }
    return out;
}

std::vector<std::int64_t> vests(std::int64_t shares, const Vesting& vesting) {
    std::vector<std::int64_t> out;
    std::int64_t before = 0;
    for (const VestPart& one : vesting.parts) {
        const std::int64_t now = shares_part(shares, one.vested);
        out.push_back(now - before);
        before = now;
    }
    return out;
}

Share vested_after(const Vesting& vesting, int month) {
    Share share{0, 1};
    for (const VestPart& one : vesting.parts)
        if (one.month <= month) share = one.vested;
    return share;
}

}  // namespace career::offer_calc
