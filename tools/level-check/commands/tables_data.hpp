// SPDX-License-Identifier: MIT
#pragma once

#include "tools/level-check/commands/tables.hpp"

// The commands on ladders and companies.
namespace career::level_check {

Exit run_map(const Arguments&, Output&);
Exit run_companies(const Arguments&, Output&);
Exit run_ladder(const Arguments&, Output&);
Exit run_ladder_show(const Arguments&, Output&);
Exit run_ladder_check(const Arguments&, Output&);
Exit run_ladder_new(const Arguments&, Output&);

inline constexpr Option map_options[] = {{.name = "to",
                                          .value = "COMPANY",
                                          .help = "the other company; several times for several, all without it",
                                          .repeat = true}};
inline constexpr Example map_examples[] = {{"level-check map google L5 --to meta", ""},
                                           {"level-check map microsoft 64", "the same level in all companies"}};
inline constexpr Command map_command{
    .name = "map",
    .help = "A company's level at another company: a range, its source and how sure it is.",
    .operands = "COMPANY LEVEL",
    .least_operands = 2,
    .most_operands = 2,
    .operand_kind = Kind::text,
    .options = map_options,
    .formats = row_formats,
    .examples = map_examples,
    .run = run_map,
};
inline constexpr Command companies_command{
    .name = "companies",
    .help = "The companies that can be mapped; with names, their levels, source and confidence.",
    .operands = "[COMPANY...]",
    .operand_kind = Kind::text,
    .formats = row_formats,
    .run = run_companies,
};
inline constexpr Command ladder_command{
    .name = "ladder",
    .help = "The bundled ladders.",
    .most_operands = 0,
    .formats = row_formats,
    .run = run_ladder,
};
inline constexpr Command ladder_show_command{
    .name = "ladder show",
    .help = "A ladder's levels and cells, or one level of it.",
    .operands = "[LADDER [LEVEL]]",
    .most_operands = 2,
    .formats = report_formats,
    .run = run_ladder_show,
};
inline constexpr Command ladder_check_command{
    .name = "ladder check",
    .help = "Read ladder files and name holes, gaps, circles and unknown keys.",
    .operands = "FILE...",
    .least_operands = 1,
    .run = run_ladder_check,
};
inline constexpr Option ladder_new_options[] = {{.name = "from",
                                                 .value = "LADDER",
                                                 .help = "the ladder whose shape and words it starts with",
                                                 .kind = Kind::file,
                                                 .otherwise = "handbook"}};
inline constexpr Example ladder_new_examples[] = {
    {"level-check ladder new acme -o acme.toml", "a file to edit, and to use by --ladder acme.toml"}};
inline constexpr Command ladder_new_command{
    .name = "ladder new",
    .help = "A ladder file of your own to start from.",
    .operands = "ID",
    .least_operands = 1,
    .most_operands = 1,
    .operand_kind = Kind::text,
    .options = ladder_new_options,
    .examples = ladder_new_examples,
    .run = run_ladder_new,
};

}  // namespace career::level_check
