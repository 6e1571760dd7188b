// SPDX-License-Identifier: MIT
#pragma once

#include "libcommon/frame/option.hpp"
#include "libcommon/frame/today.hpp"

// What level-check can do, as data; the functions that do it stand in the files of this folder.
namespace career::level_check {

Exit run_assess(const Arguments&, Output&);
Exit run_classify(const Arguments&, Output&);
Exit run_gap(const Arguments&, Output&);
Exit run_archetype(const Arguments&, Output&);
Exit run_diff(const Arguments&, Output&);
Exit run_packet(const Arguments&, Output&);

inline constexpr std::string_view evidence_inputs[] = {"auto", "toml", "json", "jsonl", "bullets"};
inline constexpr std::string_view classify_inputs[] = {"auto", "lines", "toml", "json", "jsonl", "bullets"};
inline constexpr std::string_view report_formats[] = {"text", "toml", "json"};
inline constexpr std::string_view row_formats[] = {"text", "toml", "json", "jsonl"};

inline constexpr Option input_option{
    .name = "input",
    .value = "FMT",
    .help =
        "what comes in: evidence tables, star-lint's report, or a brag document's bullets; auto tells by name and look",
    .kind = Kind::choice,
    .choices = evidence_inputs,
    .otherwise = "auto"};
inline constexpr Option ladder_option{.name = "ladder",
                                      .value = "LADDER",
                                      .help = "a bundled ladder's name, or a ladder file",
                                      .kind = Kind::file,
                                      .otherwise = "handbook"};
inline constexpr Option target_option{
    .name = "target", .value = "LEVEL", .help = "the level that is asked for, by the ladder's id"};

inline constexpr Option assess_options[] = {target_option,
                                            ladder_option,
                                            input_option,
                                            today_option,
                                            {.name = "brief", .help = "the levels alone, without the items"}};
inline constexpr Example assess_examples[] = {
    {"level-check assess evidence.toml --target staff", "status 1 if that is not reached"},
    {"star-lint --format toml stories/ | level-check assess - brag.md", "stories and a brag document together"},
};
inline constexpr Command assess_command{
    .name = "assess",
    .help =
        "What level the evidence supports, dimension by dimension, with the items and words that say so. Without a "
        "file: the "
        "brag document that 'add' keeps.",
    .operands = "[EVIDENCE...]",
    .options = assess_options,
    .formats = report_formats,
    .examples = assess_examples,
    .run = run_assess,
};

inline constexpr Option classify_options[] = {
    {.name = "input",
     .value = "FMT",
     .help = "what comes in; auto takes plain lines where nothing says otherwise",
     .kind = Kind::choice,
     .choices = classify_inputs,
     .otherwise = "auto"}};
inline constexpr Example classify_examples[] = {
    {"echo 'Led the move of three teams to one queue.' | level-check classify", "one statement"},
    {"level-check classify --input jsonl --format jsonl < items.jsonl", "rows in, rows out"},
};
inline constexpr Command classify_command{
    .name = "classify",
    .help = "Read single statements, a line each: dimension, level, strength and the words that decided.",
    .operands = "[FILE...]",
    .options = classify_options,
    .formats = row_formats,
    .examples = classify_examples,
    .run = run_classify,
};

inline constexpr Option gap_target{
    .name = "target", .value = "LEVEL", .help = "the level to reach, by the ladder's id", .otherwise = "staff"};
inline constexpr Option gap_options[] = {gap_target, ladder_option, input_option, today_option};
inline constexpr Example gap_examples[] = {
    {"level-check gap evidence.toml --target principal", "what is missing, and what would show it"}};
inline constexpr Command gap_command{
    .name = "gap",
    .help =
        "What is missing for a level, dimension by dimension, and the kind of work that would show it. Status 1 if "
        "anything is.",
    .operands = "[EVIDENCE...]",
    .options = gap_options,
    .formats = report_formats,
    .examples = gap_examples,
    .run = run_gap,
};

inline constexpr std::string_view archetype_choices[] = {"tech-lead", "architect", "solver", "right-hand"};
inline constexpr Option archetype_options[] = {
    {.name = "role",
     .value = "ARCHETYPE",
     .help = "the archetype that the role asks for: what of it the evidence lacks",
     .kind = Kind::choice,
     .choices = archetype_choices},
    {.name = "list", .help = "the four archetypes and their signs, without evidence"},
    input_option,
    today_option};
inline constexpr Example archetype_examples[] = {{"level-check archetype evidence.toml --role architect", ""}};
inline constexpr Command archetype_command{
    .name = "archetype",
    .help = "Which of the four Staff archetypes the evidence fits, and what a role asks for.",
    .operands = "[EVIDENCE...]",
    .options = archetype_options,
    .formats = report_formats,
    .examples = archetype_examples,
    .run = run_archetype,
};

}  // namespace career::level_check
