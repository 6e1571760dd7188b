// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "libcommon/frame/suggest.hpp"
#include "libcommon/text/utf8.hpp"
#include "tools/level-check/commands/support.hpp"
#include "tools/level-check/commands/tables_data.hpp"
#include "tools/level-check/map/company.hpp"

namespace career::level_check {
namespace {

std::string range_of(const std::vector<Match>& found) {
    if (found.empty()) return "beyond its levels";
    if (found.size() == 1) return found.front().level->id;
    return found.front().level->id + " to " + found.back().level->id;
}

const Match* closest(const std::vector<Match>& found) {
    const auto best =
        std::max_element(found.begin(), found.end(), [](const Match& a, const Match& b) { return a.share < b.share; });
    return best == found.end() ? nullptr : &*best;
}

std::string percent(double share) { return std::to_string(std::lround(share * 100)) + " %"; }

Value value_of_map(const Company& from, const CompanyLevel& level, const std::vector<Company>& targets) {
    Value out = Value::table();
    out.set("company", Value(from.id));
    out.set("level", Value(level.id));
    out.set("title", Value(level.title));
    Value rows = Value::array();
    for (const Company& to : targets) {
        const auto found = matches(level, to);
        Value row = Value::table();
        row.set("company", Value(to.id));
        row.set("lowest", found.empty() ? Value() : Value(found.front().level->id));
        row.set("highest", found.empty() ? Value() : Value(found.back().level->id));
        row.set("closest", found.empty() ? Value() : Value(closest(found)->level->id));
        row.set("confidence", Value(id_of(confidence_of(from, to))));
        row.set("source", Value(to.source + " (" + std::to_string(to.year) + ")"));
        rows.push(std::move(row));
    }
    out.set("map", std::move(rows));
    return out;
}

void write_one(Output& out, const Company& from, const CompanyLevel& level, const Company& to) {
    const auto found = matches(level, to);
    out.write(bold(out, from.name + ' ' + level.id + " (" + level.title + ") at " + to.name + ": " + range_of(found)) +
              "\n\n");
    for (const Match& one : found)
        out.write("  " + padded(one.level->id, 14) + padded(one.level->title, 44) + percent(one.share) +
                  " of the range\n");
    out.write("\n  confidence  " + std::string(id_of(confidence_of(from, to))) +
              "; where two companies meet is a judgement, not a rule of either\n");
    for (const Company* one : {&from, &to}) {
        out.write("  " + padded(one->id, 12) +
                  wrapped(one->source + ", " + std::to_string(one->year) +
                              (one->published ? "" : "; not verified with the company"),
                          out.width(), 14) +
                  '\n');
        if (!one->note.empty()) out.write(std::string(14, ' ') + wrapped(one->note, out.width(), 14) + '\n');
    }
}

}  // namespace

Exit run_map(const Arguments& arguments, Output& out) {
    const auto& operands = arguments.operands();
    const auto from = load_company(operands[0]);
    if (!from) return out.refuse(from.errors());
    const CompanyLevel* const level = from->find(operands[1]);
    if (level == nullptr) {
        std::vector<std::string_view> ids;
        for (const CompanyLevel& one : from->levels) ids.push_back(one.id);
        return out.usage(from->name + " has no level '" + operands[1] + "'",
                         did_you_mean(operands[1], ids, "it has " + list_of(ids)));
    }
    std::vector<Company> targets;
    const std::vector<std::string> names = arguments.has("to") ? arguments.list("to") : company_names();
    for (const std::string& name : names) {
        if (!arguments.has("to") && name == from->id) continue;
        auto to = load_company(name);
        if (!to) return out.refuse(to.errors());
        targets.push_back(to.take());
    }
    if (arguments.format() != "text") {
        write_value(out, arguments.format(), value_of_map(*from, *level, targets));
    } else if (arguments.has("to")) {
        for (std::size_t i = 0; i < targets.size(); ++i) {
            if (i > 0) out.write("\n");
            write_one(out, *from, *level, targets[i]);
        }
    } else {
        out.write(bold(out, from->name + ' ' + level->id + " (" + level->title + ") elsewhere") + "\n");
        for (const Company& to : targets)
            out.write("  " + padded(to.name, 12) + padded(range_of(matches(*level, to)), 30) +
                      std::string(id_of(confidence_of(*from, to))) + '\n');
    }
    return Exit::done;
}

Exit run_companies(const Arguments& arguments, Output& out) {
    const std::vector<std::string> names = arguments.operands().empty() ? company_names() : arguments.operands();
    Value rows = Value::array();
    const bool text = arguments.format() == "text";
    for (const std::string& name : names) {
        const auto company = load_company(name);
        if (!company) return out.refuse(company.errors());
        if (text && arguments.operands().empty()) {
            out.write(padded(company->id, 12) +
                      padded(company->levels.front().id + " to " + company->levels.back().id, 30) +
                      padded(id_of(company->confidence), 8) + std::to_string(company->year) + '\n');
            continue;
        }
        if (text) {
            out.write(bold(out, company->name) + '\n');
            for (const CompanyLevel& level : company->levels)
                out.write("  " + padded(level.id, 16) + level.title + '\n');
            out.write("  " +
                      wrapped(company->source + ", " + std::to_string(company->year) +
                                  (company->published ? "" : "; not verified with the company"),
                              out.width(), 2) +
                      '\n');
            if (!company->note.empty()) out.write("  " + wrapped(company->note, out.width(), 2) + '\n');
            continue;
        }
        Value row = Value::table();
        row.set("id", Value(company->id));
        row.set("name", Value(company->name));
        row.set("confidence", Value(id_of(company->confidence)));
        row.set("published", Value(company->published));
        row.set("source", Value(company->source));
        row.set("year", Value(company->year));
        Value levels = Value::array();
        for (const CompanyLevel& level : company->levels) {
            Value one = Value::inline_table();
            one.set("id", Value(level.id));
            one.set("title", Value(level.title));
            one.set("from", Value(level.from));
            one.set("to", Value(level.to));
            levels.push(std::move(one));
        }
        row.set("levels", std::move(levels));
        rows.push(std::move(row));
    }
    if (!text) {
        Value document = Value::table();
        document.set("company", std::move(rows));
        write_value(out, arguments.format(), document);
    }
    return Exit::done;
}

}  // namespace career::level_check
