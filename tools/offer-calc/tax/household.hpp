// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "libcommon/values/money.hpp"

namespace career::offer_calc::tax {

enum class FilingStatus : std::uint8_t { single, joint, separate, head };
inline constexpr std::array<std::string_view, 4> status_names{"single", "joint", "separate", "head"};
std::optional<FilingStatus> status_of(std::string_view name);

// What one household earned in one year. Amounts are dollars; only the two gains may be negative.
struct Household {
    std::int32_t year = 2026;
    FilingStatus status = FilingStatus::single;
    Money wages_primary, wages_spouse;  // one employer each; the spouse's are 0 unless joint
    Money short_gain, long_gain;        // Schedule D lines 7 and 15
    Money qualified_dividends;          // part of ordinary_dividends
    Money ordinary_dividends;
    Money interest;
    Money iso_preference;  // spread of incentive stock options exercised and held, Form 6251 line 2i
    Money salt_paid;       // state and local tax, before the cap
    Money other_itemized;  // after its own limits
};

// The federal tax of one household, each figure rounded by itself to the cent.
struct FederalTax {
    Money agi, deduction, taxable_income;
    Money regular_tax, amt, niit, additional_medicare, social_security_employee, medicare_employee;
    Money total_federal_income_tax;  // regular_tax + amt + niit
    Money total_with_payroll;        // the line above and the three payroll taxes
    friend bool operator==(const FederalTax&, const FederalTax&) = default;
};

template <class Struct>
struct Field {
    std::string_view name;
    Money Struct::*member;
};

// The order of the public vectors' columns.
inline constexpr std::array<Field<Household>, 10> household_fields{{
    {"wages_primary", &Household::wages_primary},
    {"wages_spouse", &Household::wages_spouse},
    {"short_gain", &Household::short_gain},
    {"long_gain", &Household::long_gain},
    {"qualified_dividends", &Household::qualified_dividends},
    {"ordinary_dividends", &Household::ordinary_dividends},
    {"interest", &Household::interest},
    {"iso_preference", &Household::iso_preference},
    {"salt_paid", &Household::salt_paid},
    {"other_itemized", &Household::other_itemized},
}};
inline constexpr std::array<Field<FederalTax>, 11> federal_fields{{
    {"agi", &FederalTax::agi},
    {"deduction", &FederalTax::deduction},
    {"taxable_income", &FederalTax::taxable_income},
    {"regular_tax", &FederalTax::regular_tax},
    {"amt", &FederalTax::amt},
    {"niit", &FederalTax::niit},
    {"additional_medicare", &FederalTax::additional_medicare},
    {"social_security_employee", &FederalTax::social_security_employee},
    {"medicare_employee", &FederalTax::medicare_employee},
    {"total_federal_income_tax", &FederalTax::total_federal_income_tax},
    {"total_with_payroll", &FederalTax::total_with_payroll},
}};

// What makes a household impossible, as a fault and its remedy; nothing where it can be taxed.
struct Fault {
    std::string_view field;
    std::string_view what, remedy;
};
std::optional<Fault> fault_of(const Household& household);

// The largest amount that any input may have, in either direction: a thousand billion dollars. Beyond it a figure is a
// typing error, and below it no step of the computation can overflow.
inline constexpr Money most_money = Money::cents(100'000'000'000'000);

template <class T>
using ByStatus = std::array<T, 4>;

// A figure of the law that could not be confirmed in two places, in words, and whom it touches (caveat.hpp).
struct Caveat {
    std::string what;
    ByStatus<bool> statuses{};
    std::optional<std::uint8_t> kind;  // a Touch; nothing: every household of these statuses
};

}  // namespace career::offer_calc::tax
