// SPDX-License-Identifier: MIT
#include <algorithm>

#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "tools/qbank/bank/check.hpp"
#include "tools/qbank/bank/index.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/commands/exchange_tables.hpp"
#include "tools/qbank/commands/selection.hpp"

namespace career::qbank {
namespace {

Exchange form_named(std::string_view id) { return static_cast<Exchange>(index_of(exchange_ids, id)); }

std::vector<std::string> own_banks() {
    std::vector<std::string> files;
    if (const auto own = user_data_folder())
        for (const std::string& name : bank_names(*own + "/questions", true))
            files.push_back(*own + "/questions/" + name);
    return files;
}

Value finding_row(const Error& error, std::string_view severity) {
    Value row = Value::table();
    row.set("file", error.at.file);
    row.set("line", error.at.line);
    row.set("column", error.at.column);
    row.set("severity", severity);
    row.set("message", error.what);
    row.set("hint", error.remedy);
    return row;
}

}  // namespace

Exit run_import(const Arguments& arguments, Output& out) {
    const auto source = read_file(arguments.operands().front(), bank_file_limit);
    if (!source) return out.refuse(source.errors());
    const std::string input = arguments.text("input");
    Bank bank;
    Errors errors;
    import_bank(*source, input == "auto" ? exchange_of(*source) : form_named(input), bank, errors);
    drop_duplicates(bank, 0, errors);
    if (bank.questions.empty() && errors.empty())
        errors.push_back({{source->name(), 0, 0}, "holds no question", "name its form with --input"});
    const Exit status = errors.empty() ? Exit::done : out.refuse(errors);
    if (!errors.empty() && !arguments.has("keep-going")) return status;
    std::vector<const Question*> questions;
    for (const Question& question : bank.questions) questions.push_back(&question);
    out.write(export_bank(questions, form_named(arguments.format())));
    return status;
}

Exit run_export(const Arguments& arguments, Output& out) {
    const Selection selection = select_questions(arguments, out);
    if (!selection.good) return Exit::failed;
    out.write(export_bank(selection.questions, form_named(arguments.format())));
    return selection.status;
}

Exit run_check(const Arguments& arguments, Output& out) {
    const bool named = !arguments.operands().empty();
    const std::vector<std::string> files = named ? arguments.operands() : own_banks();
    Errors faults;
    Bank bank, bundled;
    for (const std::string& file : files) load_bank_file(file, bank, faults);
    const auto unreadable = std::find_if(faults.begin(), faults.end(), [](const Error& error) {
        return error.at.line == 0 && error.what.starts_with("cannot read");
    });
    if (unreadable != faults.end()) return out.refuse(*unreadable);
    drop_duplicates(bank, 0, faults);
    Errors of_bundled;
    load_toml_folder(data_file("questions"), bundled, of_bundled);
    // The bundled bank's own files are not held against themselves.
    std::erase_if(bundled.questions, [&](const Question& question) {
        const Question* same = bank.find(question.id);
        return same != nullptr && same->text == question.text;
    });
    const Errors doubts = doubts_about(bank, bundled);
    std::vector<Value> rows;
    for (const Error& fault : faults) rows.push_back(finding_row(fault, "error"));
    for (const Error& doubt : doubts) rows.push_back(finding_row(doubt, "warning"));
    if (arguments.format() != "text") {
        write_rows(out, arguments.format(), "finding", rows);
    } else {
        for (const Error& fault : faults) out.write(to_text(fault) + '\n');
        for (const Error& doubt : doubts) out.write(to_text(doubt) + '\n');
    }
    if (rows.empty() && arguments.format() == "text")
        out.note(std::to_string(bank.questions.size()) + " questions, no fault");
    return rows.empty() ? Exit::done : Exit::found;
}

}  // namespace career::qbank
