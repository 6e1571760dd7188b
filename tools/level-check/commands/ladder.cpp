// SPDX-License-Identifier: MIT
#include "libcommon/data/value_writer.hpp"
#include "libcommon/frame/suggest.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/level-check/commands/support.hpp"
#include "tools/level-check/commands/tables_data.hpp"

namespace career::level_check {
namespace {

// Where the ladder asks for more or less than the handbook does at the level of the same name or rank: what `ladder
// show` puts beside a cell.
std::string difference(const Ladder& ladder, std::size_t level, const Cell& cell) {
    const auto usual = level_of_id(ladder.levels[level].id);
    if (!usual || *usual == cell.reading) return {};
    return std::string(" (the handbook's ") + std::string(id_of(cell.reading)) + ")";
}

Value value_of_ladder(const Ladder& ladder) {
    Value out = Value::table();
    out.set("id", Value(ladder.id));
    out.set("title", Value(ladder.title));
    if (!ladder.source.empty()) out.set("source", Value(ladder.source));
    if (!ladder.note.empty()) out.set("note", Value(ladder.note));
    Value levels = Value::array(), dimensions = Value::array(), cells = Value::array();
    for (const LadderLevel& level : ladder.levels) {
        Value row = Value::table();
        row.set("id", Value(level.id));
        row.set("name", Value(level.name));
        row.set("rank", Value(level.rank));
        if (!level.failure_mode.empty()) row.set("failure_mode", Value(level.failure_mode));
        levels.push(std::move(row));
    }
    for (const LadderDimension& dimension : ladder.dimensions) {
        Value row = Value::table();
        row.set("id", Value(dimension.id));
        row.set("name", Value(dimension.name));
        std::vector<std::string> reads;
        for (const Dimension read : dimension.reads) reads.emplace_back(id_of(read));
        row.set("reads", Value::array(reads));
        dimensions.push(std::move(row));
    }
    for (std::size_t l = 0; l < ladder.levels.size(); ++l)
        for (std::size_t d = 0; d < ladder.dimensions.size(); ++d) {
            const Cell& cell = ladder.cell(l, d);
            Value row = Value::table();
            row.set("level", Value(ladder.levels[l].id));
            row.set("dimension", Value(ladder.dimensions[d].id));
            row.set("reading", Value(id_of(cell.reading)));
            row.set("shows", Value::array(cell.shows));
            cells.push(std::move(row));
        }
    out.set("level", std::move(levels));
    out.set("dimension", std::move(dimensions));
    out.set("cell", std::move(cells));
    return out;
}

void write_text(Output& out, const Ladder& ladder, std::optional<std::size_t> only) {
    out.write(bold(out, visible(ladder.title)) + '\n');
    if (!ladder.source.empty()) out.write(wrapped(ladder.source, out.width(), 0) + '\n');
    if (!ladder.note.empty()) out.write(wrapped(ladder.note, out.width(), 0) + '\n');
    for (std::size_t l = 0; l < ladder.levels.size(); ++l) {
        if (only && *only != l) continue;
        out.write('\n' + bold(out, visible(ladder.levels[l].name)) + " (" + visible(ladder.levels[l].id) + ")\n");
        for (std::size_t d = 0; d < ladder.dimensions.size(); ++d) {
            const Cell& cell = ladder.cell(l, d);
            out.write("  " +
                      wrapped(ladder.dimensions[d].name + ": reads as " + std::string(id_of(cell.reading)) +
                                  difference(ladder, l, cell),
                              out.width(), 2) +
                      '\n');
            for (const std::string& behaviour : cell.shows)
                out.write("    - " + wrapped(behaviour, out.width(), 6) + '\n');
        }
        if (!ladder.levels[l].failure_mode.empty())
            out.write("  Fails by: " + wrapped(ladder.levels[l].failure_mode, out.width(), 12) + '\n');
    }
}

}  // namespace

Exit run_ladder(const Arguments& arguments, Output& out) {
    Value rows = Value::array();
    for (const std::string& name : bundled_ladders()) {
        const auto ladder = load_ladder(name);
        if (!ladder) return out.refuse(ladder.errors());
        if (arguments.format() == "text") {
            out.write(padded(ladder->id, 18) +
                      wrapped(ladder->title + ", " + std::to_string(ladder->levels.size()) + " levels. " + ladder->note,
                              out.width(), 18) +
                      '\n');
            continue;
        }
        Value row = Value::table();
        row.set("id", Value(ladder->id));
        row.set("title", Value(ladder->title));
        row.set("source", Value(ladder->source));
        std::vector<std::string> levels;
        for (const LadderLevel& level : ladder->levels) levels.push_back(level.id);
        row.set("levels", Value::array(levels));
        rows.push(std::move(row));
    }
    if (arguments.format() != "text") {
        Value document = Value::table();
        document.set("ladder", std::move(rows));
        write_value(out, arguments.format(), document);
    }
    return Exit::done;
}

Exit run_ladder_show(const Arguments& arguments, Output& out) {
    const auto ladder = load_ladder(arguments.operands().empty() ? "handbook" : arguments.operands().front());
    if (!ladder) return out.refuse(ladder.errors());
    if (arguments.format() != "text") {
        write_value(out, arguments.format(), value_of_ladder(*ladder));
        return Exit::done;
    }
    std::optional<std::size_t> only;
    if (arguments.operands().size() > 1) {
        only = ladder->find_level(arguments.operands()[1]);
        std::vector<std::string_view> ids;
        for (const LadderLevel& level : ladder->levels) ids.push_back(level.id);
        if (!only)
            return out.usage("the ladder '" + ladder->id + "' has no level '" + arguments.operands()[1] + "'",
                             did_you_mean(arguments.operands()[1], ids, "use " + list_of(ids)));
    }
    write_text(out, *ladder, only);
    return Exit::done;
}

Exit run_ladder_check(const Arguments& arguments, Output& out) {
    Exit status = Exit::done;
    for (const std::string& name : arguments.operands()) {
        const auto ladder = load_ladder(name);
        if (!ladder) {
            for (const Error& error : ladder.errors()) out.error(error);
            status = Exit::failed;
            continue;
        }
        out.write(visible(name) + ": " + std::to_string(ladder->levels.size()) + " levels, " +
                  std::to_string(ladder->dimensions.size()) + " dimensions, no hole\n");
    }
    return status;
}

// The handbook's shape, its texts as a start: every key that a ladder has, in a file that 'ladder check' takes as it
// is.
Exit run_ladder_new(const Arguments& arguments, Output& out) {
    auto ladder = load_ladder(arguments.text("from"));
    if (!ladder) return out.refuse(ladder.errors());
    ladder->id = arguments.operands().front();
    ladder->title = arguments.operands().front();
    ladder->source = "made from the ladder '" + arguments.text("from") + "'; put your company's own words in";
    ladder->note.clear();
    out.write(
        "# A ladder for level-check; career-tools-ladder(5) describes the keys. Check it with: level-check ladder "
        "check FILE\n");
    out.write(to_toml(value_of_ladder(*ladder)));
    return Exit::done;
}

}  // namespace career::level_check
