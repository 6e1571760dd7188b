// SPDX-License-Identifier: MIT
// Makes the index of the bundled bank while the project is built: qbank-make-index FOLDER FILE.
#include <cstdio>

#include "libcommon/system/atomic_file.hpp"
#include "libcommon/system/input.hpp"
#include "tools/qbank/bank/banks.hpp"
#include "tools/qbank/bank/index.hpp"

int main(int argc, char** argv) {
    using namespace career;
    if (argc != 3) return 2;
    const std::string folder = argv[1];
    qbank::Bank bank;
    Errors errors;
    qbank::load_toml_folder(folder, bank, errors);
    qbank::drop_duplicates(bank, 0, errors);
    std::vector<qbank::IndexedFile> files;
    for (const std::string& name : qbank::bank_names(folder, false))
        if (const auto stamp = stamp_of(folder + '/' + name))
            files.push_back({name, static_cast<std::uint64_t>(stamp->size)});
    if (errors.empty())
        if (const auto written = write_file(argv[2], qbank::make_index(bank, files), AtomicFile::Replace::yes);
            !written)
            errors = written.errors();
    for (const Error& error : errors) std::fprintf(stderr, "qbank-make-index: %s\n", to_text(error).c_str());
    return errors.empty() ? 0 : 2;
}
