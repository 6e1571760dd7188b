// SPDX-License-Identifier: MIT
#include "tools/level-check/commands/report.hpp"

namespace career::level_check {
namespace {

Value ids_of(const Assessment& assessment, const std::vector<std::size_t>& items) {
    Value out = Value::array();
    for (const std::size_t i : items) out.push(Value(assessment.items[i].item.id));
    return out;
}

Value dimension_value(const Report& report, std::size_t d) {
    const Assessment& assessment = report.assessment;
    const DimensionResult& result = assessment.dimensions[d];
    Value out = Value::table();
    out.set("id", Value(dimension_ids[d]));
    out.set("level", Value(result.level ? id_of(*result.level) : "none"));
    if (!result.level) return out;
    out.set("low", Value(id_of(std::min(result.low, *result.level))));
    out.set("high", Value(id_of(std::max(result.high, *result.level))));
    out.set("items", ids_of(assessment, result.carry));
    out.set("less", ids_of(assessment, result.less));
    out.set("against", ids_of(assessment, result.against));
    out.set("measured", Value(result.measured));
    out.set("repeated", Value(result.repeated));
    out.set("recent", Value(result.recent));
    return out;
}

}  // namespace

Value value_of(const ReadItem& one) {
    Value row = Value::table();
    row.set("id", Value(one.item.id));
    row.set("statement", Value(one.item.statement));
    if (one.item.date) row.set("date", Value(*one.item.date));
    row.set("dimension", Value(id_of(one.reading.dimension)));
    if (one.reading.second) row.set("second", Value(id_of(*one.reading.second)));
    row.set("level", Value(id_of(one.reading.level)));
    row.set("strength", Value(id_of(one.reading.strength)));
    row.set("against", Value(one.reading.against));
    row.set("words", Value::array(one.reading.words));
    row.set("why", Value(reason_of(one.reading)));
    return row;
}

Value value_of(const Report& report) {
    const Assessment& assessment = report.assessment;
    Value out = Value::table();
    out.set("overall", Value(assessment.overall ? id_of(*assessment.overall) : "none"));
    out.set("low", Value(id_of(assessment.low)));
    out.set("high", Value(id_of(assessment.high)));
    out.set("ladder", Value(report.ladder.id));
    out.set("ladder_level",
            Value(report.on.overall.level ? report.ladder.levels[*report.on.overall.level].id : "none"));
    if (report.target) {
        out.set("target", Value(report.ladder.levels[*report.target].id));
        out.set("met", Value(report.met()));
    }
    if (assessment.failure_mode) out.set("failure_mode", Value(id_of(*assessment.failure_mode)));
    Value patterns = Value::array();
    for (std::size_t p = 0; p < anti_pattern_count; ++p)
        if (!assessment.anti_patterns[p].empty()) patterns.push(Value(anti_pattern_ids[p]));
    out.set("anti_patterns", std::move(patterns));
    if (assessment.archetype) out.set("archetype", Value(id_of(*assessment.archetype)));
    Value dimensions = Value::array();
    for (std::size_t d = 0; d < dimension_count; ++d) dimensions.push(dimension_value(report, d));
    out.set("dimension", std::move(dimensions));
    if (report.brief) return out;
    Value items = Value::array();
    for (const ReadItem& one : assessment.items) items.push(value_of(one));
    out.set("item", std::move(items));
    return out;
}

}  // namespace career::level_check
