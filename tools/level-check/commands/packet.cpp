// SPDX-License-Identifier: MIT
// The keys are those that doc-skeleton's promotion-packet asks for.
#include "tools/level-check/assess/gap.hpp"
#include "tools/level-check/commands/report.hpp"
#include "tools/level-check/commands/tables_keep.hpp"

namespace career::level_check {
namespace {

std::string verdict_of(const Ladder& ladder, const OnLadder& on, std::size_t target, const Assessment& assessment) {
    std::string out = name_of(ladder, on.overall) + " overall";
    if (assessment.low != assessment.high)
        out += " (between " + std::string(id_of(assessment.low)) + " and " + std::string(id_of(assessment.high)) + ")";
    const bool met = on.overall.level && *on.overall.level >= target;
    return out + (met ? ": the target is reached" : ": the target is not reached yet");
}

Value evidence_of(const Assessment& assessment, const LadderDimension& dimension) {
    Value out = Value::array();
    for (const Dimension read : dimension.reads)
        for (const std::size_t i : assessment.dimensions[static_cast<std::size_t>(read)].carry) {
            const ReadItem& one = assessment.items[i];
            Value row = Value::table();
            row.set("statement",
                    Value(one.item.statement + (one.item.date ? " (" + to_text(*one.item.date) + ")" : "")));
            out.push(std::move(row));
        }
    return out;
}

std::string reason_for(const Assessment& assessment, const LadderDimension& dimension) {
    std::string out;
    for (const Dimension read : dimension.reads) {
        const DimensionResult& result = assessment.dimensions[static_cast<std::size_t>(read)];
        if (!result.level) continue;
        if (!out.empty()) out += "; ";
        if (dimension.reads.size() > 1) out += std::string(id_of(read)) + ": ";
        out += support_of(result);
    }
    return out.empty() ? "no evidence" : out;
}

std::string missing_for(const Assessment& assessment, const LadderDimension& dimension, const Cell& cell) {
    std::string out;
    for (const Dimension read : dimension.reads)
        if (const Lack lack = lack_of(assessment, read, cell.reading); !lack.met)
            out += (out.empty() ? "" : "; ") + lack.needs;
    return out;
}

}  // namespace

Exit run_packet(const Arguments& arguments, Output& out) {
    const auto ladder = ladder_wanted(arguments, out);
    if (!ladder) return Exit::failed;
    const auto target = target_on(*ladder, arguments, out);
    if (!target) return Exit::failed;
    auto evidence = load_evidence(arguments, out, arguments.operands());
    if (!evidence) return Exit::failed;
    const Assessment assessment = assess(std::move(evidence->items), today_of(arguments));
    const OnLadder on = place_on(*ladder, assessment);
    Value document = Value::table();
    document.set("title", Value("Promotion packet: " + ladder->levels[*target].name));
    if (arguments.has("author")) document.set("author", Value(arguments.text("author")));
    document.set("date", Value(to_text(today_of(arguments))));
    document.set("target", Value(ladder->levels[*target].name));
    document.set("ladder", Value(ladder->title));
    document.set("verdict", Value(verdict_of(*ladder, on, *target, assessment)));
    Value rows = Value::array();
    for (std::size_t d = 0; d < ladder->dimensions.size(); ++d) {
        const LadderDimension& dimension = ladder->dimensions[d];
        if (dimension.reads.empty()) continue;
        Value row = Value::table();
        row.set("id", Value(dimension.id));
        row.set("name", Value(dimension.name));
        row.set("level", Value(name_of(*ladder, on.dimensions[d])));
        row.set("reason", Value(reason_for(assessment, dimension)));
        const std::string missing = missing_for(assessment, dimension, ladder->cell(*target, d));
        if (!missing.empty()) row.set("missing", Value(missing));
        row.set("evidence", evidence_of(assessment, dimension));
        rows.push(std::move(row));
    }
    document.set("dimension", std::move(rows));
    write_value(out, arguments.format(), document);
    return Exit::done;
}

}  // namespace career::level_check
