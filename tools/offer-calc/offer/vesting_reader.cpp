// SPDX-License-Identifier: MIT
#include <array>

#include "libcommon/values/money_text.hpp"
#include "tools/offer-calc/offer/vesting.hpp"
#include "tools/offer-calc/report/report.hpp"

namespace career::offer_calc {
namespace {

constexpr std::array<std::string_view, 5> schedules{"monthly", "quarterly", "annual", "back-loaded", "front-loaded"};
// parse_percent gives denominators of 100 x 10^d, d at most 9: over this one every percentage is whole.
constexpr std::int64_t hundred = 100'000'000'000;

std::int64_t scaled(Share percent) { return percent.num * (hundred / percent.den); }

Vesting by_parts(const std::vector<std::int64_t>& parts, int part_months, int every) {
    Vesting out;
    std::int64_t before = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const int steps = part_months / every;
        for (int step = 1; step <= steps; ++step)
            out.parts.push_back({static_cast<int>(i) * part_months + step * every,
                                 {before * steps + parts[i] * step, hundred * steps}});
        before += parts[i];
    }
    return out;
}

Vesting vesting_named(std::string_view name) {
    constexpr std::int64_t percent = hundred / 100;
    if (name == "monthly") return vesting_by_months(48, 12, 1);
    if (name == "quarterly") return vesting_by_months(48, 12, 3);
    if (name == "annual") return vesting_by_months(48, 12, 12);
    if (name == "back-loaded") return by_parts({5 * percent, 15 * percent, 40 * percent, 40 * percent}, 12, 12);
    return by_parts({33 * percent, 33 * percent, 22 * percent, 12 * percent}, 12, 12);
}

bool is_whole(TableReader& in, std::string_view key, std::int64_t sum) {
    if (sum == hundred) return true;
    in.fault(key, "adds up to " + percent_text({sum, hundred}) + ", not to 100%",
             "a grant vests as a whole: let the parts add up to 100%");
    return false;
}

// "5%" in a list; bare numbers are refused as elsewhere.
std::optional<std::int64_t> list_part(const Value& value, TableReader& in, std::string_view key) {
    std::optional<Share> share;
    if (value.is(Value::Kind::text)) share = parse_percent(value.text);
    if (!share) {
        const bool bare = value.is(Value::Kind::integer) || value.is(Value::Kind::real);
        in.fault(key, bare ? "holds a number without a unit" : "holds what is no percentage",
                 "write each part as a text with a % sign, such as \"25%\"");
        return std::nullopt;
    }
    if (share->num < 0) {
        in.fault(key, "has a negative part", "a part is from 0 % to 100 %");
        return std::nullopt;
    }
    return scaled(*share);
}

Vesting read_parts(TableReader& in) {
    const int part_months = static_cast<int>(in.integer_or("part_months", 12, 1, most_vesting_months));
    const int every = static_cast<int>(in.integer_or("every_months", part_months, 1, most_vesting_months));
    const Value* list = in.raw("parts");
    std::vector<std::int64_t> parts;
    std::int64_t sum = 0;
    if (!list->is(Value::Kind::array) || list->items.empty()) {
        in.fault("parts", "must be a list of percentages", "write it as parts = [\"25%\", \"25%\", \"25%\", \"25%\"]");
        return {};
    }
    for (const Value& item : list->items) {
        const auto one = list_part(item, in, "parts");
        if (!one) return {};
        parts.push_back(*one);
        sum += *one;
        if (sum > 100 * hundred) break;
    }
    if (!is_whole(in, "parts", sum)) return {};
    if (part_months % every != 0) {
        in.fault("every_months", "does not divide the " + std::to_string(part_months) + " months of a part",
                 "let each part hold a whole number of vests");
        return {};
    }
    if (static_cast<int>(parts.size()) * part_months > most_vesting_months) {
        in.fault("parts", "vests over more than " + std::to_string(most_vesting_months) + " months",
                 "check part_months and the number of parts");
        return {};
    }
    return by_parts(parts, part_months, every);
}

Vesting read_list(TableReader& in, Errors& errors) {
    const std::size_t before = errors.size();
    Vesting out;
    std::int64_t sum = 0;
    for (TableReader& one : in.tables("list")) {
        const int month = static_cast<int>(one.integer("month", 0, most_vesting_months));
        const auto share = one.percent_if("part");
        if (!one.has("part")) one.fault("part", "is missing", "add part = \"25%\"");
        if (share && share->num < 0) one.fault("part", "is negative", "a part is from 0 % to 100 %");
        if (!out.parts.empty() && month <= out.parts.back().month)
            one.fault("month", "is not after the one before it", "list the vests in the order of their months");
        one.finish();
        if (share && sum <= 100 * hundred) sum += scaled(*share);
        out.parts.push_back({month, {sum, hundred}});
    }
    if (errors.size() != before || !is_whole(in, "list", sum)) return {};
    return out;
}

Vesting read_months(TableReader& in) {
    if (!in.has("months")) {
        in.fault("months", "is missing", "add months = 48, parts = [...], list = [...] or schedule = \"quarterly\"");
        return {};
    }
    const int months = static_cast<int>(in.integer("months", 1, most_vesting_months));
    const int cliff = static_cast<int>(in.integer_or("cliff_months", 0, 0, most_vesting_months));
    const int every = static_cast<int>(in.integer_or("every_months", 1, 1, most_vesting_months));
    if (cliff > months) {
        in.fault("cliff_months", "is longer than the whole vesting of " + std::to_string(months) + " months",
                 "a cliff ends within the vesting");
        return {};
    }
    if (!in.good()) return {};
    return vesting_by_months(months, cliff, every);
}

}  // namespace

Vesting read_vesting(TableReader in, Errors& errors) {
    const std::size_t before = errors.size();
    Vesting out;
    if (in.has("schedule")) {
        const std::string name = in.word("schedule", schedules, "quarterly");
        out = vesting_named(name);
    } else if (in.has("parts")) {
        out = read_parts(in);
    } else if (in.has("list")) {
        out = read_list(in, errors);
    } else {
        out = read_months(in);
    }
    in.finish();
    if (errors.size() != before) return vesting_by_months(48, 12, 3);  // harmless: the errors end the reading
    return out;
}

}  // namespace career::offer_calc
