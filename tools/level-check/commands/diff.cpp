// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/utf8.hpp"
#include "tools/level-check/commands/report.hpp"
#include "tools/level-check/commands/tables_keep.hpp"
#include "tools/level-check/growth/timeline.hpp"

namespace career::level_check {
namespace {

struct Growth {
    Assessment before, now;
    std::vector<Moment> moments;
};

std::vector<Item> until(const std::vector<Item>& items, Date day) {
    std::vector<Item> out;
    for (const Item& item : items)
        if (!item.date || *item.date <= day) out.push_back(item);
    return out;
}

std::string_view name_of_level(const std::optional<Level>& level) { return level ? id_of(*level) : "none"; }

// 1 up, -1 down, 0 the same; from no evidence to some is up.
int change(const std::optional<Level>& before, const std::optional<Level>& now) {
    const int a = before ? static_cast<int>(*before) + 1 : 0, b = now ? static_cast<int>(*now) + 1 : 0;
    return (b > a) - (b < a);
}

// The items that carry the dimension now and were not there before.
std::vector<const ReadItem*> fresh(const Growth& growth, std::size_t d) {
    std::vector<const ReadItem*> out;
    for (const std::size_t i : growth.now.dimensions[d].carry) {
        const ReadItem& one = growth.now.items[i];
        const std::string folded = fold_statement(one.item.statement);
        const bool known =
            std::any_of(growth.before.items.begin(), growth.before.items.end(),
                        [&](const ReadItem& old) { return fold_statement(old.item.statement) == folded; });
        if (!known) out.push_back(&one);
    }
    return out;
}

std::optional<Growth> growth_of(const Arguments& arguments, Output& out) {
    const Date today = today_of(arguments);
    const auto& paths = arguments.operands();
    Growth growth;
    if (paths.size() == 2) {
        if (arguments.has("from") || arguments.has("to")) {
            out.usage("--from and --to divide one file, and two are given",
                      "leave the options or the second file away");
            return std::nullopt;
        }
        auto old_evidence = collect({paths[0]}, form_wanted(arguments), today),
             new_evidence = collect({paths[1]}, form_wanted(arguments), today);
        Errors errors = old_evidence.errors();
        errors.insert(errors.end(), new_evidence.errors().begin(), new_evidence.errors().end());
        if (!errors.empty()) {
            out.refuse(errors);
            return std::nullopt;
        }
        std::vector<Item> all = old_evidence->items;
        all.insert(all.end(), new_evidence->items.begin(), new_evidence->items.end());
        for (Item& item : all) item.id.clear();  // the two files' ids have nothing to do with each other
        growth.before = assess(std::move(old_evidence->items), today);
        growth.now = assess(std::move(new_evidence->items), today);
        const auto joined_items = arrange(std::move(all), paths[1], today);
        growth.moments = timeline(assess(joined_items->items, today).items);
        return growth;
    }
    const auto from = arguments.date("from");
    if (!from) {
        out.usage("one file has no two sides", "name a second file, or the earlier day with --from");
        return std::nullopt;
    }
    const Date to = arguments.date("to").value_or(today);
    if (to < *from) {
        out.usage("--to lies before --from", "give the earlier day with --from");
        return std::nullopt;
    }
    auto evidence = load_evidence(arguments, out, paths);
    if (!evidence) return std::nullopt;
    growth.before = assess(until(evidence->items, *from), *from);
    growth.now = assess(until(evidence->items, to), to);
    growth.moments = timeline(growth.now.items);
    return growth;
}

void write_text(Output& out, const Growth& growth) {
    constexpr std::string_view marks[] = {"down", "same", "up"};
    out.write(bold(out, padded("", 15) + padded("before", 14) + padded("now", 14)) + '\n');
    const auto row = [&](std::string_view name, const std::optional<Level>& before, const std::optional<Level>& now) {
        out.write(padded(name, 15) + padded(name_of_level(before), 14) + padded(name_of_level(now), 14) +
                  std::string(marks[change(before, now) + 1]) + '\n');
    };
    for (std::size_t d = 0; d < dimension_count; ++d) {
        row(dimension_ids[d], growth.before.dimensions[d].level, growth.now.dimensions[d].level);
        for (const ReadItem* one : fresh(growth, d))
            out.write("  new  " + wrapped(one->item.statement, out.width(), 7) + '\n');
    }
    row("overall", growth.before.overall, growth.now.overall);
    if (growth.moments.empty()) {
        out.write("\nNothing is dated, so there is no chart over time.\n");
        return;
    }
    out.write('\n' + chart_text(growth.moments));
}

Value value_of_growth(const Growth& growth) {
    Value out = Value::table();
    out.set("before", Value(name_of_level(growth.before.overall)));
    out.set("now", Value(name_of_level(growth.now.overall)));
    Value rows = Value::array(), moments = Value::array();
    for (std::size_t d = 0; d < dimension_count; ++d) {
        Value row = Value::table();
        row.set("id", Value(dimension_ids[d]));
        row.set("before", Value(name_of_level(growth.before.dimensions[d].level)));
        row.set("now", Value(name_of_level(growth.now.dimensions[d].level)));
        std::vector<std::string> ids;
        for (const ReadItem* one : fresh(growth, d)) ids.push_back(one->item.id);
        row.set("new", Value::array(ids));
        rows.push(std::move(row));
    }
    for (const Moment& moment : growth.moments) {
        Value row = Value::table();
        row.set("date", Value(moment.day));
        for (std::size_t d = 0; d < dimension_count; ++d)
            row.set(dimension_ids[d], Value(name_of_level(moment.levels[d])));
        moments.push(std::move(row));
    }
    out.set("dimension", std::move(rows));
    out.set("moment", std::move(moments));
    return out;
}

}  // namespace

Exit run_diff(const Arguments& arguments, Output& out) {
    const auto growth = growth_of(arguments, out);
    if (!growth) return Exit::failed;
    if (arguments.format() == "text")
        write_text(out, *growth);
    else if (arguments.format() == "svg")
        out.write(chart_svg(growth->moments));
    else
        write_value(out, arguments.format(), value_of_growth(*growth));
    return Exit::done;
}

}  // namespace career::level_check
