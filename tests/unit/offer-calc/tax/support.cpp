// SPDX-License-Identifier: MIT
#include "tests/unit/offer-calc/tax/support.hpp"

#include <map>
#include <stdexcept>

#include "libcommon/values/money_text.hpp"

namespace career::offer_calc::tax {

namespace {

template <class T>
T taken(Result<T> result) {
    if (!result) throw std::runtime_error(to_text(result.errors().front()));
    return result.take();
}

Source share_file(const std::string& relative) { return taken(read_file(std::string(CAREER_SHARE "/") + relative)); }

std::vector<std::string> cells_of(std::string_view line) {
    std::vector<std::string> out(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            out.emplace_back();
        else
            out.back() += c;
    }
    return out;
}

}  // namespace

const FederalLaw& law_of(std::int32_t year) {
    static const std::map<std::int32_t, FederalLaw> laws = [] {
        std::map<std::int32_t, FederalLaw> out;
        for (std::int32_t y = first_year; y <= last_year; ++y)
            out[y] = taken(read_federal_law(share_file("tax/us/" + std::to_string(y) + ".toml")));
        return out;
    }();
    return laws.at(year);
}

StateLaw state_of(const std::string& code, std::int32_t year) {
    return taken(read_state_law(share_file("tax/us/states/" + code + ".toml"), law_of(year)));
}

const std::string& Row::operator[](std::string_view name) const {
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i] == name) return cells.at(i);
    throw std::out_of_range(std::string(name));
}

std::vector<Row> read_rows(const std::string& relative) {
    const Source source = taken(read_file(std::string(CAREER_TEST_DATA "/vectors/") + relative));
    std::vector<Row> rows;
    const std::vector<std::string> names = cells_of(source.line(1));
    for (std::uint32_t line = 2; line <= source.last_line(); ++line)
        if (!source.line(line).empty()) rows.push_back({names, cells_of(source.line(line))});
    return rows;
}

Money dollars(std::string_view text) {
    const MoneyText read = parse_money(text);
    if (!read.fault.empty()) throw std::runtime_error(read.fault);
    return read.money;
}

Household household_of(const Row& row) {
    Household out{.year = std::stoi(row["year"]), .status = status_of(row["filing_status"]).value()};
    for (const auto& field : household_fields) out.*field.member = dollars(row[field.name]);
    return out;
}

namespace {

Money random_amount(Random& random, const FederalLaw& law, const StatusLaw& own) {
    const Money corners[] = {own.bracket_ends[random.below(6)],
                             own.standard_deduction,
                             own.preferential_ends[random.below(2)],
                             own.niit_threshold,
                             own.amt_phase_out_start,
                             own.amt_phase_out_end,
                             own.amt_exemption,
                             own.amt_breakpoint,
                             law.social_security_base,
                             law.salt_cap,
                             law.salt_start,
                             law.salt_start_separate,
                             own.loss_limit};
    switch (random.below(8)) {
        case 0:
        case 1:
            return {};
        case 2:
            return corners[random.below(std::size(corners))];
        case 3:
            return corners[random.below(std::size(corners))] + Money::cents(1);
        case 4:
            return corners[random.below(std::size(corners))] + own.standard_deduction;
        case 5:
            return Money::cents(static_cast<std::int64_t>(random.below(100)));
        case 6:
            return Money::cents(static_cast<std::int64_t>(random.below(300'000'000)));
        default:
            return Money::cents(static_cast<std::int64_t>(random.below(30'000'000)));
    }
}

}  // namespace

Household random_household(Random& random, std::int32_t year) {
    const FederalLaw& law = law_of(year);
    Household out{.year = year, .status = static_cast<FilingStatus>(random.below(4))};
    const StatusLaw& own = law.of(out.status);
    for (const auto& field : household_fields) out.*field.member = random_amount(random, law, own);
    if (out.status != FilingStatus::joint) out.wages_spouse = {};
    if (random.below(3) == 0) out.short_gain = Money() - out.short_gain;
    if (random.below(3) == 0) out.long_gain = Money() - out.long_gain;
    if (random.below(2) == 0) out.iso_preference = {};
    out.ordinary_dividends = out.ordinary_dividends + out.qualified_dividends;
    return out;
}

}  // namespace career::offer_calc::tax
