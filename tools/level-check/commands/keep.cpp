// SPDX-License-Identifier: MIT
#include <map>

#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/input.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/level-check/commands/support.hpp"
#include "tools/level-check/commands/tables_keep.hpp"

namespace career::level_check {
namespace {

// One line: a bullet ends where its line does.
std::string in_one_line(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool blank = c == '\n' || c == '\r' || c == '\t' || c == ' ';
        if (!blank)
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    }
    while (out.ends_with(' ')) out.pop_back();
    return out;
}

std::string quarter_of(const std::optional<Date>& date) {
    if (!date) return "undated";
    return std::to_string(date->year) + " Q" + std::to_string((date->month + 2) / 3);
}

struct Kept {
    const Item* item;
    Reading reading;
};

struct Log {
    std::map<std::string, std::array<std::vector<Kept>, dimension_count>> quarters;  // "2025 Q4" sorts by time
    std::array<std::optional<Date>, dimension_count> latest;
};

Log log_of(const std::vector<Item>& items) {
    Log out;
    for (const Item& item : items) {
        Kept row{&item, read_item(item)};
        const auto d = static_cast<std::size_t>(row.reading.dimension);
        if (item.date && (!out.latest[d] || *out.latest[d] < *item.date)) out.latest[d] = item.date;
        out.quarters[quarter_of(item.date)][d].push_back(std::move(row));
    }
    return out;
}

std::string quiet_text(std::size_t dimension, const Log& log, Date today, std::int64_t months) {
    const std::string name(dimension_ids[dimension]);
    bool any = false;
    for (const auto& [quarter, rows] : log.quarters) any = any || !rows[dimension].empty();
    if (!any) return name + ": nothing yet";
    if (!log.latest[dimension]) return {};
    if (add_months(*log.latest[dimension], months) > today) return {};
    return name + ": nothing since " + to_text(*log.latest[dimension]);
}

void write_text(Output& out, const Log& log, const std::vector<std::string>& quiet) {
    for (const auto& [quarter, rows] : log.quarters) {
        out.write(bold(out, quarter) + '\n');
        for (std::size_t d = 0; d < dimension_count; ++d)
            for (const Kept& row : rows[d])
                out.write("  " + padded(dimension_ids[d], 14) + padded(id_of(row.reading.level), 13) +
                          wrapped(row.item->statement, out.width(), 29) + '\n');
        out.write("\n");
    }
    if (quiet.empty()) return;
    out.write(bold(out, "Quiet for a while") + '\n');
    for (const std::string& line : quiet) out.write("  " + line + '\n');
}

}  // namespace

Exit run_add(const Arguments& arguments, Output& out) {
    const std::string statement = in_one_line(arguments.operands().front());
    if (statement.empty())
        return out.usage("the statement is empty", "say in a sentence what you did and what came of it");
    if (first_invalid(statement) != std::string::npos)
        return out.usage("the statement is not UTF-8", "set the terminal to UTF-8 and type it again");
    const Date today = today_of(arguments), date = arguments.date("date").value_or(today);
    if (date > today)
        return out.usage("the date " + to_text(date) + " is in the future",
                         "give the day it was; --today sets the day to judge from");
    const auto path = brag_path(arguments);
    if (!path)
        return out.usage("there is no folder to keep a brag document in", "set HOME, or name a file with --file");
    const auto written = append_line(*path, "- " + to_text(date) + ": " + statement);
    if (!written) return out.refuse(written.errors());
    const Reading reading = read_statement(statement);
    out.write("Kept in " + visible(*path) + ".\nReads as " + std::string(id_of(reading.dimension)) + ", " +
              std::string(id_of(reading.level)) + ", " + std::string(id_of(reading.strength)) + ": " +
              reason_of(reading));
    if (!reading.words.empty()) out.write(" [" + visible(joined(reading.words, "; ")) + "]");
    out.write("\n");
    if (reading.strength != Strength::strong)
        out.write("A figure of what changed, and who uses it, would make it stronger.\n");
    return Exit::done;
}

Exit run_log(const Arguments& arguments, Output& out) {
    std::vector<std::string> paths = arguments.operands();
    if (paths.empty() && arguments.has("file")) paths.push_back(arguments.text("file"));
    const auto evidence = load_evidence(arguments, out, paths);
    if (!evidence) return Exit::failed;
    const Log log = log_of(evidence->items);
    std::vector<std::string> quiet;
    for (std::size_t d = 0; d < dimension_count; ++d)
        if (std::string text = quiet_text(d, log, today_of(arguments), arguments.integer("quiet-months"));
            !text.empty())
            quiet.push_back(std::move(text));
    if (arguments.format() == "text") {
        write_text(out, log, quiet);
        return Exit::done;
    }
    Value document = Value::table();
    document.set("quiet", Value::array(quiet));
    Value rows = Value::array();
    for (const auto& [quarter, dimensions] : log.quarters)
        for (std::size_t d = 0; d < dimension_count; ++d)
            for (const Kept& row : dimensions[d]) {
                Value one = Value::table();
                one.set("quarter", Value(quarter));
                one.set("id", Value(row.item->id));
                one.set("dimension", Value(dimension_ids[d]));
                one.set("level", Value(id_of(row.reading.level)));
                one.set("statement", Value(row.item->statement));
                if (row.item->date) one.set("date", Value(*row.item->date));
                rows.push(std::move(one));
            }
    document.set("entry", std::move(rows));
    write_value(out, arguments.format(), document);
    return Exit::done;
}

}  // namespace career::level_check
