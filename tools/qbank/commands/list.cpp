// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/frame/suggest.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/choose/search.hpp"
#include "tools/qbank/commands/bank_tables.hpp"
#include "tools/qbank/commands/selection.hpp"

namespace career::qbank {
namespace {

void write_list(const Arguments& arguments, Output& out, const std::vector<const Question*>& questions) {
    if (arguments.format() != "text") return write_questions(out, arguments.format(), questions);
    std::size_t width = 0;
    for (const Question* question : questions) width = std::max(width, question->id.size());
    for (const Question* question : questions) {
        out.write(question->id);
        out.write(std::string(width + 2 - question->id.size(), ' '));
        out.write(question->text);
        out.write("\n");
    }
}

std::string names_text(std::uint32_t bits, std::span<const std::string_view> ids) {
    std::string out;
    for (std::size_t i = 0; i < ids.size(); ++i)
        if ((bits >> i & 1) != 0) out += (out.empty() ? "" : ", ") + std::string(ids[i]);
    return out;
}

void write_whole(Output& out, const Question& question) {
    out.write(question.text);
    out.write("\n\n");
    const auto row = [&](std::string_view name, std::string_view value) {
        if (!value.empty())
            out.write("  " + std::string(name) + std::string(12 - name.size(), ' ') + std::string(value) + '\n');
    };
    row("id", question.id);
    row("category", category_of(question));
    row("principles", names_text(question.principles, principle_ids));
    row("companies", names_text(question.companies, company_ids));
    row("levels", names_text(question.levels, level_ids));
    std::string tags;
    for (const auto tag : question.tags) tags += (tags.empty() ? "" : ", ") + std::string(tag);
    row("tags", tags);
    row("handbook", question.handbook == 0 ? "" : "question " + std::to_string(question.handbook));
    row("not this", question.not_this);
    row("from",
        std::string(question.file.substr(question.file.rfind('/') + 1)) + " line " + std::to_string(question.line));
    const auto list = [&](std::string_view head, TextList texts) {
        if (!texts.empty()) out.write("\n" + std::string(head) + '\n');
        for (const auto text : texts) out.write("  - " + std::string(text) + '\n');
    };
    list("A strong answer shows", question.shows);
    list("Follow-ups", question.follow_ups);
    list("Red flags", question.red_flags);
}

}  // namespace

Exit run_list(const Arguments& arguments, Output& out) {
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    write_list(arguments, out, selection.questions);
    return selection.status;
}

Exit run_show(const Arguments& arguments, Output& out) {
    const Selection selection = select_bank(arguments, out);
    if (!selection.good) return Exit::failed;
    std::vector<const Question*> wanted;
    for (const std::string& id : arguments.operands()) {
        const Question* question = selection.bank.find(id);
        if (question == nullptr) {
            std::vector<std::string_view> ids;
            for (const Question& one : selection.bank.questions) ids.push_back(one.id);
            return out.usage("no question '" + id + "'", did_you_mean(id, ids, "'qbank list' names_text them all"));
        }
        wanted.push_back(question);
    }
    if (arguments.format() != "text") {
        write_questions(out, arguments.format(), wanted);
        return selection.status;
    }
    for (const Question* question : wanted) {
        if (question != wanted.front()) out.write("\n");
        write_whole(out, *question);
    }
    return selection.status;
}

Exit run_search(const Arguments& arguments, Output& out) {
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    std::string words;
    for (const std::string& word : arguments.operands()) words += word + ' ';
    std::vector<const Question*> found;
    for (const Hit& hit : search(selection.questions, words)) {
        if (std::ssize(found) == arguments.integer("number")) break;
        found.push_back(hit.question);
    }
    if (found.empty()) out.note("no question holds these words; try fewer or others");
    write_list(arguments, out, found);
    return selection.status;
}

}  // namespace career::qbank
