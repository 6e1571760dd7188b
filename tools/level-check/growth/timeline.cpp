// SPDX-License-Identifier: MIT
#include "tools/level-check/growth/timeline.hpp"

#include <algorithm>

namespace career::level_check {
namespace {

Date end_of_period(Date day, int months) {
    const int last_month = ((day.month - 1) / months + 1) * months;
    const Date first{day.year, static_cast<std::uint8_t>(last_month), 1};
    return add_days(add_months(first, 1), -1);
}

Moment moment_at(const std::vector<ReadItem>& items, Date day) {
    std::vector<ReadItem> until;
    for (const ReadItem& one : items)
        if (!one.item.date || *one.item.date <= day) until.push_back(one);
    Moment out{.day = day, .levels = {}};
    for (std::size_t d = 0; d < dimension_count; ++d)
        out.levels[d] = weigh(until, static_cast<Dimension>(d), day).level;
    return out;
}

std::vector<Date> days_between(Date first, Date last, int months) {
    std::vector<Date> out;
    for (Date day = end_of_period(first, months); day < last; day = end_of_period(add_days(day, 1), months))
        out.push_back(day);
    out.push_back(last);
    return out;
}

}  // namespace

std::vector<Moment> timeline(const std::vector<ReadItem>& items, std::size_t most) {
    std::optional<Date> first, last;
    for (const ReadItem& one : items) {
        if (!one.item.date) continue;
        first = std::min(first.value_or(*one.item.date), *one.item.date);
        last = std::max(last.value_or(*one.item.date), *one.item.date);
    }
    std::vector<Moment> out;
    if (!first) return out;
    // Never more points than asked for: at the worst several years share one.
    std::vector<Date> days = days_between(*first, *last, 3);
    if (days.size() > most) days = days_between(*first, *last, 12);
    const std::size_t step = (days.size() + most - 1) / most;
    for (std::size_t i = 0; i < days.size(); ++i)
        if ((days.size() - 1 - i) % step == 0) out.push_back(moment_at(items, days[i]));
    return out;
}

}  // namespace career::level_check
