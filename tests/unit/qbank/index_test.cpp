// SPDX-License-Identifier: MIT
#include "tools/qbank/bank/index.hpp"

#include <boost/test/unit_test.hpp>
#include <string>

#include "libcommon/data/value_writer.hpp"
#include "libcommon/system/input.hpp"
#include "tools/qbank/bank/banks.hpp"
#include "tools/qbank/bank/question_writer.hpp"

namespace {

using namespace career;
using namespace career::qbank;

const std::string folder = CAREER_SHARE "/questions";

Bank bundled() {
    Bank bank;
    Errors errors;
    load_toml_folder(folder, bank, errors);
    BOOST_REQUIRE(errors.empty());
    return bank;
}

std::vector<IndexedFile> indexed() {
    std::vector<IndexedFile> files;
    for (const std::string& name : bank_names(folder, false))
        files.push_back({name, static_cast<std::uint64_t>(stamp_of(folder + '/' + name)->size)});
    return files;
}

BOOST_AUTO_TEST_CASE(index_made_by_the_build_is_that_of_the_questions) {
    const auto built = read_file(CAREER_INDEX);
    BOOST_REQUIRE(built);
    BOOST_TEST((built->text() == make_index(bundled(), indexed())));
}

BOOST_AUTO_TEST_CASE(index_gives_the_same_questions_as_toml) {
    const Bank toml = bundled();
    const std::string bytes = make_index(toml, indexed());
    Bank mapped;
    BOOST_REQUIRE(read_index(bytes, folder, mapped));
    BOOST_REQUIRE(mapped.questions.size() == toml.questions.size());
    for (std::size_t i = 0; i < toml.questions.size(); ++i) {
        const Question &a = toml.questions[i], &b = mapped.questions[i];
        BOOST_TEST(to_json(value_of(a)) == to_json(value_of(b)));
        BOOST_TEST(a.file == b.file);
        BOOST_TEST(a.line == b.line);
    }
}

BOOST_AUTO_TEST_CASE(damaged_index_is_refused) {
    const std::string whole = make_index(bundled(), indexed());
    for (std::size_t size : {std::size_t{0}, std::size_t{7}, std::size_t{23}, whole.size() / 2, whole.size() - 1}) {
        Bank bank;
        BOOST_TEST(!read_index(std::string_view(whole).substr(0, size), folder, bank));
        BOOST_TEST(bank.questions.empty());
    }
    // A place beyond the text, in each of the first bytes of the records.
    for (std::size_t at = 24; at < 2000; ++at) {
        std::string bytes = whole;
        bytes[at] = '\xFF';
        Bank bank;
        if (read_index(bytes, folder, bank)) BOOST_TEST(bank.questions.size() == bundled().questions.size());
        if (at == 100) at = 1900;
    }
}

BOOST_AUTO_TEST_CASE(index_older_than_its_files_is_stale) {
    const std::string bytes = make_index(bundled(), indexed());
    BOOST_TEST(is_fresh(CAREER_INDEX, bytes, folder));
    BOOST_TEST(!is_fresh("/nowhere", bytes, folder));
    auto files = indexed();
    files[0].size += 1;
    BOOST_TEST(!is_fresh(CAREER_INDEX, make_index(bundled(), files), folder));
    BOOST_TEST(!is_fresh(CAREER_INDEX, bytes, CAREER_TEST_DATA));
}

}  // namespace
