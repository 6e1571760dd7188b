// SPDX-License-Identifier: MIT
#include <sys/stat.h>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/frame/arguments.hpp"
#include "libcommon/frame/suggest.hpp"
#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "tools/qbank/bank/banks.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/commands/exchange_tables.hpp"
#include "tools/qbank/exchange/edit.hpp"

namespace career::qbank {
namespace {

constexpr struct {
    std::string_view option, key;
} list_options[] = {{"principle", "principles"}, {"company", "companies"},    {"level", "levels"},      {"tag", "tags"},
                    {"shows", "shows"},          {"follow-up", "follow_ups"}, {"red-flag", "red_flags"}};

// The keys that the options give values for.
void set_values(const Arguments& arguments, Value& question) {
    if (arguments.has("category")) question.set("category", arguments.text("category"));
    for (const auto& [option, key] : list_options)
        if (arguments.has(option)) question.set(key, Value::array(arguments.list(option)));
    if (arguments.has("not-this")) question.set("not_this", arguments.text("not-this"));
}

std::string bank_path(const Arguments& arguments) {
    if (arguments.has("to")) return arguments.text("to");
    const auto folder = user_data_folder();
    return folder ? *folder + "/questions/own.toml" : "own.toml";
}

void make_folders(const std::string& path) {
    for (std::size_t slash = path.find('/', 1); slash != std::string::npos; slash = path.find('/', slash + 1))
        mkdir(path.substr(0, slash).c_str(), 0777);  // a real fault shows when the file is written
}

// Reads the new text as the bank will be read, and puts it in the old one's place if that is still as it was.
Exit replace_bank(const std::string& path, const std::string& text, const std::optional<FileStamp>& stamp,
                  Output& out) {
    Bank bank;
    Errors errors;
    read_toml_bank(Source(path, text), bank, errors);
    drop_duplicates(bank, 0, errors);
    if (!errors.empty()) return out.refuse(errors);
    const auto written = write_file(path, text, stamp ? AtomicFile::Replace::yes : AtomicFile::Replace::no, stamp);
    return written ? Exit::done : out.refuse(written.errors());
}

}  // namespace

Exit run_add(const Arguments& arguments, Output& out) {
    const std::string path = bank_path(arguments), text = arguments.operands().front();
    Bank all;
    Errors errors;
    if (!arguments.has("to")) all = load_banks({}, errors);
    if (!errors.empty()) return out.refuse(errors);
    const auto stamp = stamp_of(path);
    std::string before;
    if (stamp) {
        const auto source = read_file(path);
        if (!source) return out.refuse(source.errors());
        before = std::string(source->text());
    }
    Value question = Value::table();
    std::string id = arguments.text("id");
    if (id.empty()) {
        id = id_from(text);
        for (std::size_t n = 2; all.find(id) != nullptr; ++n)
            id = id_from(text).substr(0, 56) + '-' + std::to_string(n);
    } else if (const Question* taken = all.find(id)) {
        return out.usage("the id '" + id + "' is taken",
                         "it stands in " + std::string(taken->file) + ": choose another");
    }
    question.set("id", id);
    question.set("text", text);
    set_values(arguments, question);
    if (!before.empty() && !before.ends_with('\n')) before += '\n';
    if (!before.empty()) before += '\n';
    make_folders(path);
    const Exit status = replace_bank(path, before + to_toml_item("question", question), stamp, out);
    if (status == Exit::done) out.write(id + '\n');
    return status;
}

Exit run_edit(const Arguments& arguments, Output& out) {
    const std::string& id = arguments.operands().front();
    Value changes = Value::table();
    if (arguments.has("text")) changes.set("text", arguments.text("text"));
    set_values(arguments, changes);
    if (changes.members.empty())
        return out.usage("nothing to change", "give --text, --category, --tag or another value");
    std::string path = bank_path(arguments);
    if (!arguments.has("to")) {
        Errors errors;
        const Bank all = load_banks({}, errors);
        const Question* question = all.find(id);
        if (question == nullptr) {
            std::vector<std::string_view> ids;
            for (const Question& one : all.questions) ids.push_back(one.id);
            return out.usage("no question '" + id + "'", did_you_mean(id, ids, "'qbank list' names them all"));
        }
        const auto folder = user_data_folder();
        if (!folder || !question->file.starts_with(*folder))
            return out.usage("'" + id + "' is a bundled question",
                             "copy it into a bank of your own: qbank show " + id + " --format toml");
        path = std::string(question->file);
    }
    const auto stamp = stamp_of(path);
    const auto source = read_file(path);
    if (!source) return out.refuse(source.errors());
    const auto edited = edit_question(*source, id, changes);
    if (!edited) return out.refuse(edited.errors());
    return replace_bank(path, *edited, stamp, out);
}

}  // namespace career::qbank
