// SPDX-License-Identifier: MIT
#include "tools/level-check/commands/report.hpp"
#include "tools/level-check/commands/support.hpp"
#include "tools/level-check/commands/tables.hpp"

namespace career::level_check {

Exit run_assess(const Arguments& arguments, Output& out) {
    std::optional<Ladder> ladder =
        arguments.text("ladder") == "handbook" ? handbook_outline() : ladder_wanted(arguments, out);
    if (!ladder) return Exit::failed;
    std::optional<std::size_t> target;
    if (arguments.has("target")) {
        target = target_on(*ladder, arguments, out);
        if (!target) return Exit::failed;
    }
    auto evidence = load_evidence(arguments, out, arguments.operands());
    if (!evidence) return Exit::failed;
    const Assessment assessment = assess(std::move(evidence->items), today_of(arguments));
    if (assessment.failure_mode && ladder->levels.front().failure_mode.empty()) ladder = ladder_wanted(arguments, out);
    if (!ladder) return Exit::failed;
    const Report report{
        assessment, *ladder, place_on(*ladder, assessment), target, evidence->duplicates, arguments.has("brief")};
    if (arguments.format() == "text")
        write_report(out, report);
    else
        write_value(out, arguments.format(), value_of(report));
    return report.met() ? Exit::done : Exit::found;
}

}  // namespace career::level_check
