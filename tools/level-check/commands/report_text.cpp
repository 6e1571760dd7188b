// SPDX-License-Identifier: MIT
#include "libcommon/text/utf8.hpp"
#include "tools/level-check/commands/report.hpp"

namespace career::level_check {
namespace {

constexpr std::size_t name_width = 15, id_width = 4;

std::string level_name(const Level level) {
    switch (level) {
        case Level::below_senior:
            return "below Senior";
        case Level::senior:
            return "Senior";
        case Level::staff:
            return "Staff";
        case Level::principal:
            return "Principal";
    }
    return {};
}

void write_item(Output& out, const ReadItem& one) {
    const Reading& reading = one.reading;
    const std::string id = visible(one.item.id);
    const std::string head = padded(id_of(reading.level), 13) + padded(id_of(reading.strength), 7);
    // An id of more letters than its column has gets a line of its own.
    const bool long_id = display_width(id) > id_width;
    out.write("    " + (long_id ? id + '\n' + std::string(4 + id_width + 1, ' ') : padded(id, id_width + 1)) + head);
    out.write(wrapped(one.item.statement, out.width(), 29) + '\n');
    std::string why = reason_of(reading);
    if (!reading.words.empty()) why += ": " + joined(reading.words, "; ");
    out.write(std::string(29, ' ') + wrapped(why, out.width(), 29) + '\n');
}

void write_items(Output& out, const Assessment& assessment, const std::vector<std::size_t>& items,
                 std::string_view head) {
    if (items.empty()) return;
    if (!head.empty()) out.write("  " + std::string(head) + '\n');
    for (const std::size_t i : items) write_item(out, assessment.items[i]);
}

void write_dimension(Output& out, const Report& report, std::size_t d) {
    const Assessment& assessment = report.assessment;
    const DimensionResult& result = assessment.dimensions[d];
    std::string line = bold(out, padded(dimension_ids[d], name_width));
    if (!result.level) {
        out.write(line + "no evidence (which is not the same as below Senior)\n");
        return;
    }
    line += padded(level_name(*result.level), name_width) + support_of(result);
    out.write(line + '\n');
    if (report.brief) return;
    write_items(out, assessment, result.carry, "");
    write_items(out, assessment, result.less, "shows less:");
    write_items(out, assessment, result.against, "speaks against:");
}

void write_ladder(Output& out, const Report& report) {
    const Ladder& ladder = report.ladder;
    if (ladder.id == "handbook") return;
    out.write('\n' + bold(out, "On the ladder '" + visible(ladder.title) + "'") + '\n');
    for (std::size_t d = 0; d < ladder.dimensions.size(); ++d) {
        const std::string name =
            ladder.dimensions[d].reads.empty() ? "not read from statements" : name_of(ladder, report.on.dimensions[d]);
        out.write("  " + padded(visible(ladder.dimensions[d].name), 32) + ' ' + visible(name) + '\n');
    }
    out.write("  " + padded("overall", 32) + ' ' + visible(name_of(ladder, report.on.overall)) + '\n');
}

void write_warnings(Output& out, const Report& report) {
    const Assessment& assessment = report.assessment;
    const auto ids = [&](const std::vector<std::size_t>& items) {
        std::string text;
        for (const std::size_t i : items) text += (text.empty() ? "" : ", ") + visible(assessment.items[i].item.id);
        return text;
    };
    if (assessment.failure_mode) {
        std::string text = "Failure mode of " + level_name(*assessment.failure_mode);
        if (const auto level = report.ladder.find_level(id_of(*assessment.failure_mode));
            level && !report.ladder.levels[*level].failure_mode.empty())
            text += ": " + report.ladder.levels[*level].failure_mode;
        out.write(wrapped(text + " (" + ids(assessment.failure_items) + ")", out.width(), 0) + '\n');
    }
    for (std::size_t p = 0; p < anti_pattern_count; ++p)
        if (!assessment.anti_patterns[p].empty())
            out.write("Anti-pattern: " + std::string(anti_pattern_ids[p]) + " (" + ids(assessment.anti_patterns[p]) +
                      ")\n");
    if (report.duplicates > 0)
        out.write(std::to_string(report.duplicates) + (report.duplicates == 1 ? " statement was" : " statements were") +
                  " there more than once, and counted once\n");
}

}  // namespace

std::string name_of(const Ladder& ladder, const OnLadder::Place& place) {
    if (!place.evidence) return "no evidence";
    return place.level ? ladder.levels[*place.level].name : "below " + ladder.levels.front().name;
}

std::string support_of(const DimensionResult& result) {
    if (result.carry.empty()) return "only items that speak against";
    std::string out = std::to_string(result.carry.size()) + (result.carry.size() == 1 ? " item" : " items");
    out += result.measured ? ", measured" : ", nothing measured";
    out += result.repeated ? ", repeated" : ", not repeated";
    out += result.recent ? ", recent" : ", nothing dated in the last year";
    const Level low = std::min(result.low, *result.level), high = std::max(result.high, *result.level);
    if (low != high) out += " (" + level_name(low) + " to " + level_name(high) + ")";
    return out;
}

void write_report(Output& out, const Report& report) {
    const Assessment& assessment = report.assessment;
    std::string head = "Overall: " + level_name(*assessment.overall);
    const Level low = std::min(assessment.low, *assessment.overall),
                high = std::max(assessment.high, *assessment.overall);
    if (low != high) head += ", uncertain from " + level_name(low) + " to " + level_name(high);
    out.write(bold(out, head) + '\n');
    std::size_t with = 0;
    for (const DimensionResult& one : assessment.dimensions) with += one.level ? 1 : 0;
    out.write(wrapped(with >= 3
                          ? "It is the third highest of the " + std::to_string(with) +
                                " dimensions with evidence. A level holds with two items that carry it, or one "
                                "concrete deed that nothing contradicts."
                          : "It is the lowest of the " + std::to_string(with) +
                                (with == 1 ? " dimension" : " dimensions") + " with evidence: too few to say much.",
                      out.width(), 0) +
              "\n\n");
    for (std::size_t d = 0; d < dimension_count; ++d) write_dimension(out, report, d);
    write_ladder(out, report);
    if (assessment.failure_mode || report.duplicates > 0)
        out.write("\n");
    else
        for (const auto& pattern : assessment.anti_patterns)
            if (!pattern.empty()) {
                out.write("\n");
                break;
            }
    write_warnings(out, report);
    if (report.target)
        out.write("\nTarget " + visible(report.ladder.levels[*report.target].name) + ": " +
                  (report.met() ? "reached" : "not reached; 'level-check gap' says what is missing") + '\n');
}

}  // namespace career::level_check
