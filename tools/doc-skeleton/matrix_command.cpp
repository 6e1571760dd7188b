// SPDX-License-Identifier: MIT
#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/input.hpp"
#include "tools/doc-skeleton/commands.hpp"
#include "tools/doc-skeleton/matrix.hpp"

namespace career::doc_skeleton {
namespace {

std::string mark(Filled& out, std::string text) {
    out.values.emplace_back(std::move(text));
    return value_mark(out.values.size() - 1);
}

Filled document_of(const Matrix& matrix) {
    Filled out{.title = matrix.title, .fragment = true};
    const auto sums = totals(matrix);
    const std::size_t best = best_choice(sums);
    Block table{.kind = Block::Kind::table};
    std::vector<std::string> head{"Criterion", "Weight"};
    for (const Choice& choice : matrix.choices) head.push_back(mark(out, choice.name));
    table.rows.push_back(std::move(head));
    for (std::size_t k = 0; k < matrix.criteria.size(); ++k) {
        const Criterion& criterion = matrix.criteria[k];
        std::string name = criterion.name;
        if (!criterion.unit.empty())
            name += " (" + criterion.unit + (criterion.lower_is_better ? ", less is better)" : ")");
        else if (criterion.lower_is_better)
            name += " (less is better)";
        std::vector<std::string> row{mark(out, name), short_number(criterion.weight)};
        for (const Choice& choice : matrix.choices) row.push_back(choice.written[k]);
        table.rows.push_back(std::move(row));
    }
    std::vector<std::string> last{"**Total**", ""};
    for (std::size_t c = 0; c < sums.size(); ++c)
        last.push_back(c == best ? "**" + short_number(sums[c]) + "**" : short_number(sums[c]));
    table.rows.push_back(std::move(last));
    out.blocks.push_back(std::move(table));
    Block line;
    line.text =
        "**" + mark(out, matrix.choices[best].name) + "** comes first with " + short_number(sums[best]) + " of 1.";
    if (const auto turn = least_turn(matrix)) {
        const Criterion& criterion = matrix.criteria[turn->criterion];
        line.text += " It would be **" + mark(out, matrix.choices[turn->choice].name) + "** if the weight of " +
                     mark(out, criterion.name) + " were " + (turn->weight > criterion.weight ? "above " : "below ") +
                     short_number(turn->weight) + " and not " + short_number(criterion.weight) + ".";
    } else {
        line.text += " No weight alone would turn the decision.";
    }
    out.blocks.push_back(std::move(line));
    return out;
}

Value data_of(const Matrix& matrix) {
    Value out = Value::table();
    out.set("title", matrix.title);
    const auto sums = totals(matrix);
    out.set("first", matrix.choices[best_choice(sums)].name);
    Value list = Value::array();
    for (std::size_t c = 0; c < sums.size(); ++c) {
        Value row = Value::table();
        row.set("name", matrix.choices[c].name);
        row.set("total", sums[c]);
        list.push(std::move(row));
    }
    if (const auto turn = least_turn(matrix)) {
        Value row = Value::table();
        row.set("criterion", matrix.criteria[turn->criterion].name);
        row.set("weight", turn->weight);
        row.set("first", matrix.choices[turn->choice].name);
        out.set("turn", std::move(row));
    }
    out.set("option", std::move(list));
    return out;
}

}  // namespace

Exit run_matrix(const Arguments& arguments, Output& out) {
    const auto source = read_file(arguments.operands().front());
    if (!source) return out.refuse(source.errors());
    const auto matrix = read_matrix(*source);
    if (!matrix) return out.refuse(matrix.errors());
    const std::string format = arguments.format();
    if (format == "toml")
        out.write(to_toml(data_of(*matrix)));
    else if (format == "json")
        out.write(to_json(data_of(*matrix), 2) + '\n');
    else
        out.write(write_document(document_of(*matrix), *markup_of_name(format)));
    return Exit::done;
}

}  // namespace career::doc_skeleton
