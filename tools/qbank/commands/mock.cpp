// SPDX-License-Identifier: MIT
#include "tools/qbank/choose/mock.hpp"

#include "libcommon/text/wrap.hpp"
#include "tools/qbank/bank/lore.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/commands/bank_tables.hpp"
#include "tools/qbank/commands/selection.hpp"

namespace career::qbank {
namespace {

std::string clock_of(std::int64_t minutes) {
    const std::string rest = std::to_string(minutes % 60);
    return std::to_string(minutes / 60) + ':' + (rest.size() < 2 ? "0" : "") + rest;
}

void write_text(const std::vector<MockItem>& plan, Output& out) {
    for (std::size_t i = 0; i < plan.size(); ++i) {
        const MockItem& item = plan[i];
        out.write(clock_of(item.begin) + "  " + std::to_string(item.minutes) + " min  ");
        if (item.question == nullptr) {
            out.write(i == 0 ? "Opening: who you are and what you look for\n" : "Your questions to them\n");
            continue;
        }
        out.write(std::string(item.question->text) + '\n');
        for (const auto next : item.question->follow_ups) out.write("               - " + std::string(next) + '\n');
    }
}

}  // namespace

Exit run_mock(const Arguments& arguments, Output& out) {
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    if (selection.questions.empty()) return out.refuse(Error{{}, "no question fits", "leave out a filter"});
    Random random = random_of(arguments);
    const auto plan = plan_mock(selection.questions, arguments.integer("minutes"), random);
    if (arguments.format() == "text") {
        if (const auto& companies = arguments.list("company"); !companies.empty())
            if (const auto known = load_companies())
                for (const Company& company : *known)
                    if (company.id == companies.back())
                        out.write(wrapped(company.name + ": " + company.advice, out.width()) + "\n\n");
        write_text(plan, out);
        return selection.status;
    }
    std::vector<Value> rows;
    for (std::size_t i = 0; i < plan.size(); ++i) {
        Value row = Value::table();
        row.set("begin", plan[i].begin);
        row.set("minutes", plan[i].minutes);
        row.set("part", plan[i].question != nullptr ? "question" : i == 0 ? "opening" : "closing");
        if (plan[i].question != nullptr)
            for (const Member& member : value_of(*plan[i].question).members) row.set(member.key, member.value);
        rows.push_back(std::move(row));
    }
    write_rows(out, arguments.format(), "item", rows);
    return selection.status;
}

}  // namespace career::qbank
