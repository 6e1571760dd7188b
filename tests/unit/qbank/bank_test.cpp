// SPDX-License-Identifier: MIT
#include "tools/qbank/bank/bank.hpp"

#include <algorithm>
#include <boost/test/unit_test.hpp>
#include <map>
#include <set>

#include "tools/qbank/bank/banks.hpp"
#include "tools/qbank/bank/check.hpp"
#include "tools/qbank/bank/lore.hpp"
#include "tools/qbank/choose/search.hpp"

namespace {

using namespace career;
using namespace career::qbank;

struct Read {
    Bank bank;
    Errors errors;
};

Read read(std::string_view name, std::string_view text) {
    Read out;
    const Source source{std::string(name), std::string(text)};
    read_bank(source, form_of(source), out.bank, out.errors);
    drop_duplicates(out.bank, 0, out.errors);
    return out;
}

std::string first_error(const Read& read) { return read.errors.empty() ? "" : to_text(read.errors.front()); }

BOOST_AUTO_TEST_CASE(faults_have_their_place_and_remedy) {
    const std::string head = "[[question]]\nid = \"a\"\ntext = \"Why?\"\n";
    BOOST_TEST(first_error(read("b.toml", head + "catgory = \"growth\"\n")) ==
               "b.toml:4:1: unknown key 'question.catgory'; did you mean 'category'?");
    BOOST_TEST(first_error(read("b.toml", head + "principles = [\"ownership\",\n  \"frugalty\"]\n")) ==
               "b.toml:5:3: unknown principle 'frugalty'; did you mean 'frugality'?");
    BOOST_TEST(first_error(read("b.toml", head + head)) ==
               "b.toml:4:1: the id 'a' is taken; it stands in b.toml line 1: choose another");
    BOOST_TEST(first_error(read("b.toml", "[[question]]\nid = \"a\"\ntext = \"\"\n")) ==
               "b.toml:3:8: the text is empty; write the question, or take it out");
    BOOST_TEST(first_error(read("b.toml", "[[question]]\nid = \"a\"\ntext = \"Wh\\u0007y?\"\n")) ==
               "b.toml:3:8: a control character in the text: \\x07; a question is one line of plain text: take it out");
    BOOST_TEST(first_error(read("b.toml", "[[question]]\nid = \"A b\"\ntext = \"Why?\"\n")) ==
               "b.toml:2:6: 'A b' is no id; use lower-case letters, digits and single hyphens, at most 64");
    BOOST_TEST(first_error(read("b.txt", "Why?\nWh\x1B[31my?\n")) ==
               "b.txt:2:3: a control character in the text: \\x1b; a question is one line of plain text: take it out");
    BOOST_TEST(first_error(read("b.txt", "Why \xFFnot?\n")) ==
               "b.txt:1:5: the text is no UTF-8; save the file as UTF-8");
    BOOST_TEST(!first_error(read("b.toml", "[[question\n")).empty());
}

BOOST_AUTO_TEST_CASE(the_rest_of_a_broken_bank_is_kept) {
    const Read both = read("b.txt", "Why?\n\x01\nHow?\n");
    BOOST_TEST(both.errors.size() == 1U);
    BOOST_TEST(both.bank.questions.size() == 2U);
}

BOOST_AUTO_TEST_CASE(forms_are_told_apart) {
    const Read plain = read("b.txt", "\xEF\xBB\xBFWhy?\r\n\r\nHow did you fail, and why?\r\nWhy?");
    BOOST_REQUIRE(plain.bank.questions.size() == 3U);
    BOOST_TEST(plain.bank.questions[0].text == "Why?");
    BOOST_TEST(plain.bank.questions[1].id == "how-did-you-fail-and-why");
    BOOST_TEST(plain.bank.questions[2].id == "why-2");
    const Read fortune = read("b", "Why?\n%\nHow did\n  you fail?\n%\n");
    BOOST_REQUIRE(fortune.bank.questions.size() == 2U);
    BOOST_TEST(fortune.bank.questions[1].text == "How did you fail?");
    BOOST_TEST(fortune.bank.questions[1].line == 3U);
    BOOST_TEST(read("-", "# mine\n\n[[question]]\nid = \"x\"\ntext = \"Why?\"\n").bank.questions.size() == 1U);
    BOOST_TEST(read("b.txt", "").bank.questions.empty());
}

const Bank& bundled() {
    static const Bank bank = [] {
        Bank made;
        Errors errors;
        load_toml_folder(CAREER_SHARE "/questions", made, errors);
        drop_duplicates(made, 0, errors);
        BOOST_REQUIRE_MESSAGE(errors.empty(), (errors.empty() ? "" : to_text(errors.front())));
        return made;
    }();
    return bank;
}

BOOST_AUTO_TEST_CASE(bundled_bank_covers_everything) {
    const auto& questions = bundled().questions;
    BOOST_TEST(questions.size() >= 300U);
    std::map<std::string_view, int> counts;
    std::vector<int> handbook(26);
    for (const Question& question : questions) {
        ++counts[category_of(question)];
        ++handbook[question.handbook];
        for (std::size_t i = 0; i < std::size(principle_ids); ++i)
            counts[principle_ids[i]] += question.principles >> i & 1;
        for (std::size_t i = 0; i < std::size(company_ids); ++i) counts[company_ids[i]] += question.companies >> i & 1;
        for (std::size_t i = 0; i < std::size(level_ids); ++i) counts[level_ids[i]] += question.levels >> i & 1;
        BOOST_TEST_CONTEXT(question.id) {
            const auto size = [](TextList list) {
                return std::count(list.joined().begin(), list.joined().end(), '\n') + 1;
            };
            BOOST_TEST(!question.shows.empty());
            BOOST_TEST(!question.red_flags.empty());
            BOOST_TEST(size(question.follow_ups) >= 2);
            BOOST_TEST(size(question.follow_ups) <= 3);
            BOOST_TEST(!question.tags.empty());
            BOOST_TEST(question.principles != 0U);
            BOOST_TEST((question.not_this != question.id && bundled().find(question.not_this) != nullptr));
        }
    }
    for (const auto id : category_ids) BOOST_TEST(counts[id] >= 10, id);
    for (const auto id : principle_ids) BOOST_TEST(counts[id] >= 10, id);
    for (const auto id : company_ids) BOOST_TEST(counts[id] >= 10, id);
    for (const auto id : level_ids) BOOST_TEST(counts[id] >= 10, id);
    for (std::size_t i = 1; i <= 25; ++i) BOOST_TEST(handbook[i] == 1, "handbook question " << i);
    for (const Question& question : questions)
        if (question.handbook != 0) BOOST_TEST(question.category == (question.handbook - 1) / 5, question.id);
}

BOOST_AUTO_TEST_CASE(bundled_bank_has_no_near_duplicates) {
    for (const Error& doubt : doubts_about(bundled(), Bank())) BOOST_ERROR(to_text(doubt));
    BOOST_TEST(likeness("Tell me about a time you failed.", "Tell me about when you failed") > too_alike);
    BOOST_TEST(likeness("Tell me about a time you failed.", "Tell me about a project that failed.") < too_alike);
}

BOOST_AUTO_TEST_CASE(ids_are_those_of_the_shared_data) {
    setenv("CAREER_TOOLS_DATA", CAREER_SHARE, 1);
    const auto principles = load_principles();
    const auto companies = load_companies();
    const auto asks = load_asks();
    BOOST_REQUIRE((principles && companies && asks));
    std::vector<std::string_view> ids;
    for (const Principle& one : principles->list) ids.push_back(one.id);
    BOOST_TEST(ids == std::vector<std::string_view>(std::begin(principle_ids), std::end(principle_ids)),
               boost::test_tools::per_element());
    ids.clear();
    for (const Company& one : *companies) ids.push_back(one.id);
    BOOST_TEST(ids == std::vector<std::string_view>(std::begin(company_ids), std::end(company_ids)),
               boost::test_tools::per_element());
    std::map<std::string, int> listeners;
    for (const Ask& one : *asks) ++listeners[one.listener];
    for (const auto who : {"recruiter", "manager", "peer", "skip-level"}) BOOST_TEST(listeners[who] >= 5, who);
}

BOOST_AUTO_TEST_CASE(search_forgives_a_typing_error) {
    std::vector<const Question*> all;
    for (const Question& question : bundled().questions) all.push_back(&question);
    BOOST_TEST(search(all, "missed deadlnie").front().question->id == "missed-deadline");
    BOOST_TEST(search(all, "mentoring").size() >= 5U);
    BOOST_TEST(search(all, "xylophone").empty());
}

}  // namespace
