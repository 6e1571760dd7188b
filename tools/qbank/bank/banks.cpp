// SPDX-License-Identifier: MIT
#include "tools/qbank/bank/banks.hpp"

#include "libcommon/system/data_path.hpp"
#include "libcommon/system/input.hpp"
#include "tools/qbank/bank/index.hpp"
#include "tools/qbank/line_stream.hpp"

namespace career::qbank {
namespace {

// A line that no bank can hold, looked for in large files before one is read whole.
std::optional<Error> overlong_line(const std::string& path) {
    constexpr std::int64_t large = 1 << 20;
    constexpr std::size_t longest = std::size_t{64} << 10;
    const auto stamp = path == "-" ? std::nullopt : stamp_of(path);
    if (!stamp || stamp->size < large) return std::nullopt;
    const InputFile file(path);
    if (file.fault()) return std::nullopt;  // the reader names it
    LineStream lines(path, file.descriptor(), longest);
    while (lines.next()) {
    }
    return lines.fault();
}

// The bytes of the index, mapped, if it is fresh; else nothing.
std::string_view fresh_index(const std::string& folder, Bank& bank) {
    const std::string index = data_file("index/questions.idx");
    auto mapped = std::make_unique<MappedFile>(index);
    const std::string_view bytes = mapped->bytes();
    bank.keep(std::move(mapped));
    return !bytes.empty() && is_fresh(index, bytes, folder) ? bytes : std::string_view();
}

void load_bundled(Bank& bank, Errors& errors) {
    const std::string folder = data_file("questions");
    if (const auto bytes = fresh_index(folder, bank); !bytes.empty() && read_index(bytes, folder, bank)) return;
    load_toml_folder(folder, bank, errors);
    if (bank.questions.empty() && errors.empty())
        errors.push_back({{folder, 0, 0},
                          "the bundled questions are not there",
                          "install career-tools anew, or set CAREER_TOOLS_DATA to its share folder"});
}

}  // namespace

std::optional<IndexView> open_bundled_alone(Bank& bank) {
    if (const auto own = user_data_folder(); own && !bank_names(*own + "/questions", true).empty()) return std::nullopt;
    const std::string folder = data_file("questions");
    const auto bytes = fresh_index(folder, bank);
    return bytes.empty() ? std::nullopt : IndexView::open(bytes, folder, bank);
}

void load_bank_file(const std::string& path, Bank& bank, Errors& errors) {
    if (const auto fault = overlong_line(path)) return errors.push_back(*fault);
    const auto source = read_file(path, path.ends_with(".toml") ? small_file_limit : bank_file_limit);
    if (!source) {
        errors.insert(errors.end(), source.errors().begin(), source.errors().end());
        return;
    }
    const std::size_t before = bank.questions.size(), faults = errors.size();
    read_bank(*source, form_of(*source), bank, errors);
    if (bank.questions.size() == before && errors.size() == faults)
        errors.push_back(
            {{source->name(), 0, 0}, "holds no question", "write a question a line, or [[question]] tables"});
}

void load_toml_folder(const std::string& folder, Bank& bank, Errors& errors) {
    for (const std::string& name : bank_names(folder, false)) load_bank_file(folder + '/' + name, bank, errors);
}

Bank load_banks(const BankChoice& choice, Errors& errors) {
    Bank bank;
    std::size_t checked = 0;
    if (choice.standard) {
        load_bundled(bank, errors);
        checked = bank.questions.size();  // a test keeps the bundled bank free of duplicates
        if (const auto own = user_data_folder())
            for (const std::string& name : bank_names(*own + "/questions", true))
                load_bank_file(*own + "/questions/" + name, bank, errors);
    }
    for (const std::string& file : choice.files) load_bank_file(file, bank, errors);
    if (bank.questions.size() > checked) drop_duplicates(bank, checked, errors);
    return bank;
}

}  // namespace career::qbank
