// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/option.hpp"
#include "libcommon/system/output.hpp"
#include "tools/offer-calc/documents.hpp"
#include "tools/offer-calc/plot/plot.hpp"
#include "tools/offer-calc/report/report.hpp"

namespace career::offer_calc {

Exit run_new(const Arguments& arguments, Output& out);
Exit run_check(const Arguments& arguments, Output& out);
Exit run_waterfall(const Arguments& arguments, Output& out);
Exit run_value(const Arguments& arguments, Output& out);

inline constexpr Option exit_option{
    .name = "exit", .value = "VALUE", .help = "an exit value, such as 80M; give it again for more", .repeat = true};
inline constexpr Option plot_option{.name = "plot",
                                    .value = "KIND",
                                    .help = "a drawing instead of the report: svg, gnuplot or vega",
                                    .kind = Kind::choice,
                                    .choices = plot_kinds};

inline constexpr Option startup_option{.name = "startup", .help = "begin with a startup's options, not with RSUs"};
inline constexpr Option new_options[] = {startup_option};
inline constexpr Example new_examples[] = {{"offer-calc new -o acme.toml", "a commented offer file"},
                                           {"offer-calc new --startup | less", "one of a startup"}};
inline constexpr Command new_command{.name = "new",
                                     .help = "print a commented offer file to fill in",
                                     .most_operands = 0,
                                     .options = new_options,
                                     .examples = new_examples,
                                     .run = run_new};

inline constexpr Option check_options[] = {input_option};
inline constexpr std::string_view check_formats[] = {"text", "toml", "json"};
inline constexpr Example check_examples[] = {{"offer-calc check acme.toml", "faults, oddities, questions to ask"}};
inline constexpr Command check_command{.name = "check",
                                       .help = "look an offer file over: status 1 where something is odd",
                                       .operands = "FILE",
                                       .least_operands = 1,
                                       .most_operands = 1,
                                       .options = check_options,
                                       .formats = check_formats,
                                       .examples = check_examples,
                                       .run = run_check};

inline constexpr Option case_option{
    .name = "case", .value = "ID", .help = "of a file with several cap tables, the one to take"};
inline constexpr Option waterfall_options[] = {exit_option, case_option, input_option, plot_option, steps_option};
inline constexpr Example waterfall_examples[] = {
    {"offer-calc waterfall cap.toml --exit 20M --exit 150M", "who gets what"},
    {"offer-calc waterfall cap.toml --plot svg -o waterfall.svg", "payouts over all exit values"}};
inline constexpr Command waterfall_command{.name = "waterfall",
                                           .help = "who gets what of an exit: preferences, conversions, every holder",
                                           .operands = "CAPTABLE",
                                           .least_operands = 1,
                                           .most_operands = 1,
                                           .options = waterfall_options,
                                           .formats = report_formats,
                                           .examples = waterfall_examples,
                                           .run = run_waterfall};

inline constexpr Option years_option{.name = "years",
                                     .value = "N",
                                     .help = "years to add up, 1 to 10",
                                     .kind = Kind::integer,
                                     .otherwise = "4",
                                     .least = 1,
                                     .most = most_years};
inline constexpr Option discount_option{
    .name = "discount", .value = "RATE", .help = "a year's discount for present values, such as 5%"};
inline constexpr Option law_option{.name = "law",
                                   .value = "YEAR",
                                   .help = "the year of the law (2024 to 2026); else that of the start",
                                   .kind = Kind::integer,
                                   .least = 1900,
                                   .most = 2200};
inline constexpr Option leave_option{.name = "leave",
                                     .value = "MONTH",
                                     .help = "what leaving after that month costs; give it again for more",
                                     .kind = Kind::integer,
                                     .repeat = true,
                                     .least = 0,
                                     .most = 120};

inline constexpr Option value_options[] = {years_option, discount_option, law_option,  leave_option,
                                           input_option, plot_option,     steps_option};
inline constexpr Example value_examples[] = {
    {"offer-calc value acme.toml", "four years, after tax"},
    {"offer-calc value acme.toml --discount 5% --leave 18", "present value; the cost of leaving after 18 months"},
    {"offer-calc value acme.toml --plot svg -o vesting.svg", "the vesting as a drawing"}};
inline constexpr Command value_command{.name = "value",
                                       .help = "what one offer pays, year by year, after tax",
                                       .operands = "OFFER",
                                       .least_operands = 1,
                                       .most_operands = 1,
                                       .options = value_options,
                                       .formats = report_formats,
                                       .examples = value_examples,
                                       .run = run_value};

}  // namespace career::offer_calc
