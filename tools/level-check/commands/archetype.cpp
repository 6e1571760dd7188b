// SPDX-License-Identifier: MIT
#include "libcommon/text/utf8.hpp"
#include "tools/level-check/advice/advice.hpp"
#include "tools/level-check/commands/support.hpp"
#include "tools/level-check/commands/tables.hpp"

namespace career::level_check {
namespace {

// Items with the archetype's signs, the strongest first as they stand.
std::vector<const ReadItem*> items_for(const Assessment& assessment, std::size_t archetype) {
    std::vector<const ReadItem*> out;
    for (const ReadItem& one : assessment.items)
        if (!one.reading.against && one.reading.signs[archetype] > 0) out.push_back(&one);
    return out;
}

void write_advice(Output& out, const ArchetypeAdvice& advice) {
    out.write(bold(out, advice.name) + " (" + advice.id + ")\n  " + wrapped(advice.what, out.width(), 2) + '\n');
    for (const std::string& sign : advice.signs) out.write("  sign   " + wrapped(sign, out.width(), 9) + '\n');
    for (const std::string& ask : advice.asks) out.write("  asks   " + wrapped(ask, out.width(), 9) + '\n');
}

Value value_of_advice(const ArchetypeAdvice& advice) {
    Value row = Value::table();
    row.set("id", Value(advice.id));
    row.set("name", Value(advice.name));
    row.set("what", Value(advice.what));
    row.set("signs", Value::array(advice.signs));
    row.set("asks", Value::array(advice.asks));
    return row;
}

Exit write_list(const Arguments& arguments, Output& out, const std::vector<ArchetypeAdvice>& advice) {
    if (arguments.format() == "text") {
        for (std::size_t a = 0; a < advice.size(); ++a) {
            if (a > 0) out.write("\n");
            write_advice(out, advice[a]);
        }
        return Exit::done;
    }
    Value rows = Value::array();
    for (const ArchetypeAdvice& one : advice) rows.push(value_of_advice(one));
    Value document = Value::table();
    document.set("archetype", std::move(rows));
    write_value(out, arguments.format(), document);
    return Exit::done;
}

}  // namespace

Exit run_archetype(const Arguments& arguments, Output& out) {
    const auto advice = load_archetypes();
    if (!advice) return out.refuse(advice.errors());
    if (arguments.has("list")) return write_list(arguments, out, *advice);
    auto evidence = load_evidence(arguments, out, arguments.operands());
    if (!evidence) return Exit::failed;
    const Assessment assessment = assess(std::move(evidence->items), today_of(arguments));
    const bool text = arguments.format() == "text";
    Value rows = Value::array();
    if (text)
        out.write(bold(out, assessment.archetype
                                ? "Fits best: " + (*advice)[static_cast<std::size_t>(*assessment.archetype)].name
                                : std::string("No archetype stands out")) +
                  "\n\n");
    for (std::size_t a = 0; a < advice->size() && a < archetype_count; ++a) {
        const auto items = items_for(assessment, a);
        if (text) {
            out.write(padded((*advice)[a].name, 12) +
                      padded(std::to_string(assessment.archetype_points[a]) + " signs", 10) +
                      std::to_string(items.size()) + " of " + std::to_string(assessment.items.size()) + " items");
            std::string ids;
            for (const ReadItem* one : items) ids += (ids.empty() ? ": " : ", ") + visible(one->item.id);
            out.write(ids + '\n');
            continue;
        }
        Value row = value_of_advice((*advice)[a]);
        row.set("points", Value(static_cast<std::int64_t>(assessment.archetype_points[a])));
        std::vector<std::string> ids;
        for (const ReadItem* one : items) ids.push_back(one->item.id);
        row.set("items", Value::array(ids));
        rows.push(std::move(row));
    }
    const std::string role = arguments.text("role");
    if (!text) {
        Value document = Value::table();
        document.set("best", Value(assessment.archetype ? id_of(*assessment.archetype) : "none"));
        if (!role.empty()) document.set("role", Value(role));
        document.set("archetype", std::move(rows));
        write_value(out, arguments.format(), document);
    } else if (!role.empty()) {
        for (const ArchetypeAdvice& one : *advice)
            if (one.id == role) {
                out.write("\nThe role asks for:\n");
                write_advice(out, one);
            }
    }
    return Exit::done;
}

}  // namespace career::level_check
