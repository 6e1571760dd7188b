// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/text/wrap.hpp"
#include "tools/qbank/bank/lore.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/commands/bank_tables.hpp"
#include "tools/qbank/commands/selection.hpp"

namespace career::qbank {
namespace {

bool named(const Arguments& arguments, const std::string& id) {
    const auto& wanted = arguments.operands();
    return wanted.empty() || std::find(wanted.begin(), wanted.end(), id) != wanted.end();
}

std::int64_t count(const Selection& selection, std::uint32_t Question::*set, std::span<const std::string_view> ids,
                   std::string_view id) {
    const std::size_t index = index_of(ids, id);
    return std::count_if(selection.questions.begin(), selection.questions.end(), [&](const Question* question) {
        return index != no_id && (question->*set >> index & 1) != 0;
    });
}

}  // namespace

Exit run_categories(const Arguments& arguments, Output& out) {
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    std::vector<Value> rows;
    for (std::size_t i = 0; i < std::size(category_ids); ++i) {
        const auto questions = std::count_if(selection.questions.begin(), selection.questions.end(),
                                             [&](const Question* question) { return question->category == i; });
        Value row = Value::table();
        row.set("id", category_ids[i]);
        row.set("questions", static_cast<std::int64_t>(questions));
        if (arguments.format() == "text")
            out.write(std::string(category_ids[i]) + std::string(12 - category_ids[i].size(), ' ') +
                      std::to_string(questions) + '\n');
        rows.push_back(std::move(row));
    }
    if (arguments.format() != "text") write_rows(out, arguments.format(), "category", rows);
    return selection.status;
}

Exit run_principles(const Arguments& arguments, Output& out) {
    const auto principles = load_principles();
    if (!principles) return out.refuse(principles.errors());
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    std::vector<Value> rows;
    for (const Principle& principle : principles->list) {
        if (!named(arguments, principle.id)) continue;
        const std::int64_t questions = count(selection, &Question::principles, principle_ids, principle.id);
        Value row = Value::table();
        row.set("id", principle.id);
        row.set("name", principle.name);
        row.set("meaning", principle.meaning);
        row.set("listens_for", Value::array(principle.listens_for));
        row.set("questions", questions);
        rows.push_back(std::move(row));
        if (arguments.format() != "text") continue;
        out.write(principle.name + " (" + principle.id + ", " + std::to_string(questions) + " questions)\n");
        out.write("  " + wrapped(principle.meaning, out.width(), 2) + '\n');
        if (!arguments.operands().empty())
            for (const std::string& sign : principle.listens_for) out.write("  - " + sign + '\n');
    }
    if (arguments.format() != "text") write_rows(out, arguments.format(), "principle", rows);
    return selection.status;
}

Exit run_companies(const Arguments& arguments, Output& out) {
    const auto companies = load_companies();
    if (!companies) return out.refuse(companies.errors());
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    std::vector<Value> rows;
    for (const Company& company : *companies) {
        if (!named(arguments, company.id)) continue;
        const std::int64_t questions = count(selection, &Question::companies, company_ids, company.id);
        Value row = Value::table();
        row.set("id", company.id);
        row.set("name", company.name);
        row.set("focus", company.focus);
        row.set("signals", Value::array(company.signals));
        row.set("advice", company.advice);
        row.set("source", company.source);
        row.set("year", company.year);
        row.set("verified", company.verified);
        row.set("questions", questions);
        rows.push_back(std::move(row));
        if (arguments.format() != "text") continue;
        out.write(company.name + ": " + company.focus + " (" + std::to_string(questions) + " questions)\n");
        std::string signals;
        for (const std::string& signal : company.signals) signals += (signals.empty() ? "" : "; ") + signal;
        out.write("  " + wrapped("Listens for: " + signals, out.width(), 2) + '\n');
        out.write("  " + wrapped(company.advice, out.width(), 2) + '\n');
        out.write("  " +
                  wrapped("Source: " + company.source + " (" + std::to_string(company.year) + ")" +
                              (company.verified ? "" : "; not verified with the company"),
                          out.width(), 2) +
                  '\n');
    }
    if (arguments.format() != "text") write_rows(out, arguments.format(), "company", rows);
    return selection.status;
}

Exit run_ask(const Arguments& arguments, Output& out) {
    const auto asks = load_asks();
    if (!asks) return out.refuse(asks.errors());
    const auto& wanted = arguments.list("listener");
    std::vector<Value> rows;
    std::string listener;
    for (const Ask& ask : *asks) {
        if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), ask.listener) == wanted.end()) continue;
        Value row = Value::table();
        row.set("id", ask.id);
        row.set("listener", ask.listener);
        row.set("text", ask.text);
        row.set("why", ask.why);
        row.set("listen_for", Value::array(ask.listen_for));
        row.set("red_flags", Value::array(ask.red_flags));
        rows.push_back(std::move(row));
        if (arguments.format() != "text") continue;
        if (ask.listener != listener) out.write((listener.empty() ? "" : "\n") + ask.listener + '\n');
        listener = ask.listener;
        out.write("  " + wrapped("- " + ask.text, out.width(), 2) + '\n');
    }
    if (arguments.format() != "text") write_rows(out, arguments.format(), "ask", rows);
    return Exit::done;
}

Exit run_stats(const Arguments& arguments, Output& out) {
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    std::vector<Value> rows;
    const auto add = [&](std::string_view kind, std::string_view id, std::int64_t questions) {
        Value row = Value::table();
        row.set("kind", kind);
        row.set("id", id);
        row.set("questions", questions);
        rows.push_back(std::move(row));
    };
    add("all", "questions", std::ssize(selection.questions));
    for (std::size_t i = 0; i < std::size(category_ids); ++i)
        add("category", category_ids[i],
            std::count_if(selection.questions.begin(), selection.questions.end(),
                          [&](const Question* question) { return question->category == i; }));
    for (const auto id : principle_ids)
        add("principle", id, count(selection, &Question::principles, principle_ids, id));
    for (const auto id : company_ids) add("company", id, count(selection, &Question::companies, company_ids, id));
    for (const auto id : level_ids) add("level", id, count(selection, &Question::levels, level_ids, id));
    std::vector<std::string_view> tags;
    for (const Question* question : selection.questions)
        for (const auto tag : question->tags) tags.push_back(tag);
    std::sort(tags.begin(), tags.end());
    for (auto at = tags.begin(); at != tags.end();) {
        const auto end = std::upper_bound(at, tags.end(), *at);
        add("tag", *at, end - at);
        at = end;
    }
    if (arguments.format() != "text") {
        write_rows(out, arguments.format(), "count", rows);
        return selection.status;
    }
    std::size_t width = 0;
    for (const Value& row : rows) width = std::max(width, row.find("id")->text.size());
    for (const Value& row : rows) {
        const std::string& kind = row.find("kind")->text;
        const std::string& id = row.find("id")->text;
        out.write(kind + std::string(11 - kind.size(), ' ') + id + std::string(width + 2 - id.size(), ' ') +
                  std::to_string(row.find("questions")->integer) + '\n');
    }
    return selection.status;
}

}  // namespace career::qbank
