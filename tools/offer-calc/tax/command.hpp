// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/option.hpp"
#include "tools/offer-calc/tax/household.hpp"

namespace career::offer_calc {

Exit run_tax(const Arguments& args, Output& out);

namespace tax_tables {

inline constexpr std::string_view inputs[] = {"toml", "json", "csv"};
inline constexpr std::string_view formats[] = {"text", "toml", "json", "csv", "tsv", "markdown"};
inline constexpr std::string_view cities[] = {"nyc", "none"};
inline constexpr Option options[] = {
    {.name = "input",
     .value = "FMT",
     .help = "what FILE is: toml, json or csv (else by its name)",
     .kind = Kind::choice,
     .choices = inputs},
    {.name = "year",
     .value = "YEAR",
     .help = "tax year, 2024 to 2026",
     .kind = Kind::integer,
     .least = 2024,
     .most = 2026},
    {.name = "status",
     .value = "STATUS",
     .help = "filing status: single, joint, separate or head",
     .kind = Kind::choice,
     .choices = tax::status_names},
    {.name = "wages", .value = "AMOUNT", .help = "wages of the first earner"},
    {.name = "wages-spouse", .value = "AMOUNT", .help = "wages of the second earner, of a joint return"},
    {.name = "short-gain", .value = "AMOUNT", .help = "net short-term gain; a loss is negative: --short-gain=-3000"},
    {.name = "long-gain", .value = "AMOUNT", .help = "net long-term gain, likewise"},
    {.name = "qualified-dividends", .value = "AMOUNT", .help = "qualified dividends, a part of the next"},
    {.name = "ordinary-dividends", .value = "AMOUNT", .help = "all dividends"},
    {.name = "interest", .value = "AMOUNT", .help = "taxable interest"},
    {.name = "iso-preference", .value = "AMOUNT", .help = "spread of ISOs exercised and held"},
    {.name = "salt-paid", .value = "AMOUNT", .help = "state and local tax paid, before its cap"},
    {.name = "other-itemized", .value = "AMOUNT", .help = "other deductible amounts"},
    {.name = "state",
     .value = "CODE",
     .help = "add the tax of a state: CA, NY, WA, MA ...; none: not even of a state column"},
    {.name = "state-rate", .value = "RATE", .help = "add a flat rate of your own on AGI instead: 5%"},
    {.name = "city", .value = "CITY", .help = "nyc: add New York City's tax", .kind = Kind::choice, .choices = cities},
    {.name = "short-loss-carried", .value = "AMOUNT", .help = "short-term loss carried from earlier years"},
    {.name = "long-loss-carried", .value = "AMOUNT", .help = "long-term loss carried from earlier years"},
    {.name = "amt-credit", .value = "AMOUNT", .help = "minimum tax credit carried from earlier years"},
    {.name = "supplemental", .value = "AMOUNT", .help = "of the wages, bonus and vests: withheld against due"},
    {.name = "supplemental-before", .value = "AMOUNT", .help = "supplemental wages already paid in the year"},
    {.name = "absent-zero", .help = "CSV: amounts that no column has count as 0"},
    {.name = "show-steps", .help = "each step with its rule and source"},
};
inline constexpr Example examples[] = {
    {"offer-calc tax --wages 250k --iso-preference 80k --state CA", "with AMT and California"},
    {"offer-calc tax --year 2025 --status joint --wages 300k --show-steps", "each figure with its rule"},
    {"offer-calc tax --input csv --format csv - < households.csv", "a table of households"},
};

}  // namespace tax_tables

inline constexpr Command tax_command{.name = "tax",
                                     .help = "taxes of one household, or of a table of them",
                                     .operands = "[FILE]",
                                     .most_operands = 1,
                                     .options = tax_tables::options,
                                     .formats = tax_tables::formats,
                                     .examples = tax_tables::examples,
                                     .run = run_tax};

}  // namespace career::offer_calc
