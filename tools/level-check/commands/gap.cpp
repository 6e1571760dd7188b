// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/level-check/advice/advice.hpp"
#include "tools/level-check/assess/gap.hpp"
#include "tools/level-check/commands/report.hpp"
#include "tools/level-check/commands/tables.hpp"

namespace career::level_check {
namespace {

struct GapRow {
    const LadderDimension* dimension;
    const Cell* cell;
    OnLadder::Place now;
    bool met = false;
    std::vector<Lack> lacks;                  // for each dimension of evidence that it reads
    std::vector<const InfluenceTool*> tools;  // that serve it
};

std::vector<GapRow> rows_of(const Ladder& ladder, const OnLadder& on, std::size_t target, const Assessment& assessment,
                            const Toolkit& toolkit) {
    std::vector<GapRow> rows;
    for (std::size_t d = 0; d < ladder.dimensions.size(); ++d) {
        const LadderDimension& dimension = ladder.dimensions[d];
        if (dimension.reads.empty()) continue;
        GapRow row{&dimension,
                   &ladder.cell(target, d),
                   on.dimensions[d],
                   on.dimensions[d].level && *on.dimensions[d].level >= target,
                   {},
                   {}};
        for (const Dimension read : dimension.reads) {
            row.lacks.push_back(lack_of(assessment, read, row.cell->reading));
            if (row.met) continue;
            for (const InfluenceTool& tool : toolkit.tools) {
                const bool serves = std::find(tool.serves.begin(), tool.serves.end(), read) != tool.serves.end();
                if (serves && row.tools.size() < 2 &&
                    std::find(row.tools.begin(), row.tools.end(), &tool) == row.tools.end())
                    row.tools.push_back(&tool);
            }
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

std::string ids_text(const Assessment& assessment, const std::vector<std::size_t>& items) {
    std::string out;
    for (const std::size_t i : items) out += (out.empty() ? "" : ", ") + assessment.items[i].item.id;
    return out;
}

void write_text(Output& out, const Ladder& ladder, std::size_t target, const std::vector<GapRow>& rows,
                const Assessment& assessment, const Toolkit& toolkit) {
    const std::string name = visible(ladder.levels[target].name);
    std::size_t missing = 0;
    for (const GapRow& row : rows) missing += row.met ? 0 : 1;
    out.write(bold(out, missing == 0 ? "Nothing is missing for " + name + '.'
                                     : "Missing for " + name + " in " + std::to_string(missing) + " of " +
                                           std::to_string(rows.size()) + " dimensions") +
              "\n");
    for (const GapRow& row : rows) {
        out.write('\n' + bold(out, padded(visible(row.dimension->name), 16)) + "now " +
                  visible(name_of(ladder, row.now)) + (row.met ? ": reached" : "") + '\n');
        if (row.met) continue;
        for (const Lack& lack : row.lacks)
            if (!lack.met) out.write("  needs  " + wrapped(lack.needs, out.width(), 9) + '\n');
        for (const std::string& behaviour : row.cell->shows)
            out.write("  shows  " + wrapped(behaviour, out.width(), 9) + '\n');
        for (const InfluenceTool* tool : row.tools)
            out.write("  work   " + wrapped(tool->name + ". " + tool->work, out.width(), 9) + '\n');
    }
    for (const AntiPatternAdvice& advice : toolkit.anti_patterns)
        for (std::size_t p = 0; p < anti_pattern_count; ++p)
            if (anti_pattern_ids[p] == advice.id && !assessment.anti_patterns[p].empty())
                out.write('\n' + bold(out, "Anti-pattern: " + advice.name) + " (" +
                          visible(ids_text(assessment, assessment.anti_patterns[p])) + ")\n  " +
                          wrapped(advice.why + " Instead: " + advice.instead, out.width(), 2) + '\n');
    for (const FailureAdvice& advice : toolkit.failure_modes)
        if (assessment.failure_mode == advice.level)
            out.write('\n' + bold(out, "Failure mode: " + advice.name) + " (" +
                      visible(ids_text(assessment, assessment.failure_items)) +
                      ")\n  Instead: " + wrapped(advice.instead, out.width(), 2) + '\n');
}

Value value_of_gap(const Ladder& ladder, std::size_t target, const std::vector<GapRow>& rows,
                   const Assessment& assessment) {
    Value out = Value::table();
    out.set("ladder", Value(ladder.id));
    out.set("target", Value(ladder.levels[target].id));
    if (assessment.failure_mode) out.set("failure_mode", Value(id_of(*assessment.failure_mode)));
    Value patterns = Value::array();
    for (std::size_t p = 0; p < anti_pattern_count; ++p)
        if (!assessment.anti_patterns[p].empty()) patterns.push(Value(anti_pattern_ids[p]));
    out.set("anti_patterns", std::move(patterns));
    Value list = Value::array();
    for (const GapRow& row : rows) {
        Value one = Value::table();
        one.set("dimension", Value(row.dimension->id));
        one.set("now", Value(row.now.level ? ladder.levels[*row.now.level].id : row.now.evidence ? "below" : "none"));
        one.set("met", Value(row.met));
        std::vector<std::string> needs, work;
        for (const Lack& lack : row.lacks)
            if (!lack.met) needs.push_back(lack.needs);
        for (const InfluenceTool* tool : row.tools) work.push_back(tool->id);
        one.set("needs", Value::array(row.met ? std::vector<std::string>() : needs));
        one.set("shows", Value::array(row.cell->shows));
        one.set("work", Value::array(work));
        list.push(std::move(one));
    }
    out.set("gap", std::move(list));
    return out;
}

}  // namespace

Exit run_gap(const Arguments& arguments, Output& out) {
    const auto ladder = ladder_wanted(arguments, out);
    if (!ladder) return Exit::failed;
    const auto target = target_on(*ladder, arguments, out);
    if (!target) return Exit::failed;
    const auto toolkit = load_toolkit();
    if (!toolkit) return out.refuse(toolkit.errors());
    auto evidence = load_evidence(arguments, out, arguments.operands());
    if (!evidence) return Exit::failed;
    const Assessment assessment = assess(std::move(evidence->items), today_of(arguments));
    const auto rows = rows_of(*ladder, place_on(*ladder, assessment), *target, assessment, *toolkit);
    if (arguments.format() == "text")
        write_text(out, *ladder, *target, rows, assessment, *toolkit);
    else
        write_value(out, arguments.format(), value_of_gap(*ladder, *target, rows, assessment));
    for (const GapRow& row : rows)
        if (!row.met) return Exit::found;
    return Exit::done;
}

}  // namespace career::level_check
