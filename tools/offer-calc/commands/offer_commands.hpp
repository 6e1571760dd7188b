// SPDX-License-Identifier: MIT
#pragma once

#include <stdexcept>

#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/option.hpp"
#include "libcommon/frame/today.hpp"
#include "libcommon/system/output.hpp"
#include "tools/offer-calc/documents.hpp"
#include "tools/offer-calc/plot/plot.hpp"
#include "tools/offer-calc/report/report.hpp"

namespace career::offer_calc {

Exit run_new(const Arguments& arguments, Output& out);
Exit run_check(const Arguments& arguments, Output& out);
Exit run_waterfall(const Arguments& arguments, Output& out);
Exit run_value(const Arguments& arguments, Output& out);
Exit run_compare(const Arguments& arguments, Output& out);
Exit run_counter(const Arguments& arguments, Output& out);
Exit run_deadline(const Arguments& arguments, Output& out);
Exit run_simulate(const Arguments& arguments, Output& out);
Exit run_equity(const Arguments& arguments, Output& out);

// Sums are exact or refused: an amount that grows out of 64 bits is an error of the input, not of the tool.
template <Exit (*run)(const Arguments&, Output&)>
Exit counted(const Arguments& arguments, Output& out) {
    try {
        return run(arguments, out);
    } catch (const std::overflow_error&) {
        return out.refuse(Error{{},
                                "an amount grows beyond what can be counted to the cent",
                                "check the amounts, the growth and the exit values for a zero too many"});
    }
}

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
                                           .run = counted<run_waterfall>};

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
                                       .run = counted<run_value>};

inline constexpr Option exit_month_option{
    .name = "exit-month",
    .value = "MONTH",
    .help = "months from the start to the exit; else the offer's, else the stage's",
    .kind = Kind::integer,
    .least = 1,
    .most = 360};
inline constexpr Option fair_value_option{
    .name = "fair-value", .value = "PRICE", .help = "a common share's value at exercise; else today's, grown"};
inline constexpr Option exercise_option{
    .name = "exercise", .value = "DATE", .help = "the day of an early exercise; else the start", .kind = Kind::date};
inline constexpr Option left_option{.name = "leave",
                                    .value = "MONTH",
                                    .help = "leave after that month and exercise then",
                                    .kind = Kind::integer,
                                    .least = 0,
                                    .most = 360};
inline constexpr Option exercise_after_option{.name = "exercise-after",
                                              .value = "MONTHS",
                                              .help = "months between leaving and exercising",
                                              .kind = Kind::integer,
                                              .otherwise = "3",
                                              .least = 0,
                                              .most = 180};
inline constexpr Option equity_options[] = {exit_option,       exit_month_option, exercise_option,
                                            fair_value_option, left_option,       exercise_after_option,
                                            law_option,        input_option,      steps_option};
inline constexpr Example equity_examples[] = {
    {"offer-calc equity startup.toml --exit 50M --exit 400M", "what the options bring, and the taxes of each way"},
    {"offer-calc equity startup.toml --exit 200M --leave 30 --exercise-after 6", "leaving before the exit"}};
inline constexpr Command equity_command{.name = "equity",
                                        .help = "what a startup's grant brings at an exit, before and after tax",
                                        .operands = "OFFER",
                                        .least_operands = 1,
                                        .most_operands = 1,
                                        .options = equity_options,
                                        .formats = report_formats,
                                        .examples = equity_examples,
                                        .run = counted<run_equity>};

inline constexpr Option compare_options[] = {years_option, discount_option, law_option,
                                             input_option, plot_option,     steps_option};
inline constexpr Example compare_examples[] = {
    {"offer-calc compare acme.toml globex.toml", "four years, after tax, with break-even points"},
    {"offer-calc compare *.toml --years 10", "where a level compounds"}};
inline constexpr Command compare_command{.name = "compare",
                                         .help = "offers side by side, best first",
                                         .operands = "OFFER...",
                                         .least_operands = 2,
                                         .options = compare_options,
                                         .formats = report_formats,
                                         .examples = compare_examples,
                                         .run = counted<run_compare>};

inline constexpr Option against_option{
    .name = "against", .value = "OTHER", .help = "the offer to match", .kind = Kind::file};
inline constexpr Option target_option{
    .name = "target", .value = "AMOUNT", .help = "what should be paid a year on average, before tax"};
inline constexpr Option counter_options[] = {against_option, target_option, years_option, discount_option,
                                             law_option,     input_option,  steps_option};
inline constexpr Example counter_examples[] = {
    {"offer-calc counter acme.toml --against globex.toml", "what to ask for, easiest first"},
    {"offer-calc counter acme.toml --target 320k --format toml | doc-skeleton new counter-offer --from -",
     "a letter with the figures"}};
inline constexpr Command counter_command{.name = "counter",
                                         .help = "which levers close the gap to another offer or an amount",
                                         .operands = "OFFER",
                                         .least_operands = 1,
                                         .most_operands = 1,
                                         .options = counter_options,
                                         .formats = report_formats,
                                         .examples = counter_examples,
                                         .run = counted<run_counter>};

inline constexpr Option deadline_options[] = {today_option, input_option};
inline constexpr Example deadline_examples[] = {
    {"offer-calc deadline acme.toml", "days left, and when to ask for more"}};
inline constexpr Command deadline_command{.name = "deadline",
                                          .help = "days left, when to ask for an extension, whether to negotiate",
                                          .operands = "OFFER",
                                          .least_operands = 1,
                                          .most_operands = 1,
                                          .options = deadline_options,
                                          .formats = report_formats,
                                          .examples = deadline_examples,
                                          .run = run_deadline};

inline constexpr Option paths_option{.name = "paths",
                                     .letter = 'n',
                                     .value = "N",
                                     .help = "paths to draw",
                                     .kind = Kind::integer,
                                     .otherwise = "1000000",
                                     .least = 1,
                                     .most = 1'000'000'000'000};
inline constexpr Option seed_option{.name = "seed",
                                    .value = "N",
                                    .help = "the same seed gives the same bytes",
                                    .kind = Kind::integer,
                                    .otherwise = "1",
                                    .least = 0};
inline constexpr Option jobs_option{.name = "jobs",
                                    .letter = 'j',
                                    .value = "N",
                                    .help = "threads; the result is the same for any number",
                                    .kind = Kind::integer,
                                    .least = 1,
                                    .most = 1024};
inline constexpr Option volatility_option{
    .name = "volatility", .value = "RATE", .help = "a year's, for all offers; else each offer's own"};
inline constexpr Option shard_option{
    .name = "shard", .value = "K/N", .help = "run part K of N, and write its counts for --merge"};
inline constexpr Option merge_option{.name = "merge",
                                     .value = "PART",
                                     .help = "add up the counts of a part; give it once for each part",
                                     .kind = Kind::file,
                                     .repeat = true};
inline constexpr Option simulate_options[] = {paths_option, seed_option,  years_option, volatility_option,
                                              jobs_option,  shard_option, merge_option, discount_option,
                                              law_option,   input_option, plot_option,  steps_option};
inline constexpr Example simulate_examples[] = {
    {"offer-calc simulate acme.toml globex.toml", "percentiles, and how often the one beats the other"},
    {"offer-calc simulate acme.toml --shard 1/2 -o one; offer-calc simulate acme.toml --shard 2/2 -o two", "two parts"},
    {"offer-calc simulate acme.toml --merge one --merge two", "the same bytes as in one run"}};
inline constexpr Command simulate_command{.name = "simulate",
                                          .help = "Monte Carlo of share prices and startup outcomes",
                                          .operands = "OFFER...",
                                          .least_operands = 1,
                                          .options = simulate_options,
                                          .formats = report_formats,
                                          .examples = simulate_examples,
                                          .run = counted<run_simulate>};

}  // namespace career::offer_calc
