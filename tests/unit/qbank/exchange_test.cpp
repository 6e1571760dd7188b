// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "libcommon/data/value_writer.hpp"
#include "tools/qbank/bank/banks.hpp"
#include "tools/qbank/bank/question_writer.hpp"
#include "tools/qbank/exchange/csv_table.hpp"
#include "tools/qbank/exchange/edit.hpp"
#include "tools/qbank/exchange/import.hpp"

namespace {

using namespace career;
using namespace career::qbank;

std::vector<const Question*> all_of(const Bank& bank) {
    std::vector<const Question*> out;
    for (const Question& question : bank.questions) out.push_back(&question);
    return out;
}

Bank read(std::string text, Exchange form, std::string name = "x") {
    Bank bank;
    Errors errors;
    import_bank(Source(std::move(name), std::move(text)), form, bank, errors);
    BOOST_TEST_REQUIRE(errors.empty(), (errors.empty() ? "" : to_text(errors.front())));
    return bank;
}

// Everything awkward that a bank may hold.
const std::string awkward =
    "[[question]]\nid = \"a\"\ntext = 'He said \"no\"; why, then? \\ # - 1. x'\ncategory = \"growth\"\n"
    "principles = [\"ownership\", \"think-big\"]\nlevels = [\"mid\"]\ntags = [\"one-tag\", \"two\"]\n"
    "shows = [\"a; b\", 'c\\', \"d, \\\"e\\\"\", \"key: value\"]\nfollow_ups = [\"; \", \"f\"]\nred_flags = "
    "[\"\xC3\xA4\"]\n"
    "not_this = \"b\"\nhandbook = 7\n"
    "[[question]]\nid = \"b\"\ntext = \"- Why?\"\n";

const Exchange lossless[] = {Exchange::toml,  Exchange::csv,  Exchange::tsv,     Exchange::json,
                             Exchange::jsonl, Exchange::anki, Exchange::markdown};

BOOST_DATA_TEST_CASE(round_trips_lose_nothing, boost::unit_test::data::make(std::vector<int>{0, 1, 2, 3, 4, 5, 6}),
                     index) {
    const Exchange form = lossless[static_cast<std::size_t>(index)];
    BOOST_TEST_CONTEXT(exchange_ids[static_cast<std::size_t>(form)]) {
        Bank bundled = read(awkward, Exchange::toml);
        Errors errors;
        load_toml_folder(CAREER_SHARE "/questions", bundled, errors);
        const Bank back = read(export_bank(all_of(bundled), form), form);
        const Bank again = read(export_bank(all_of(back), Exchange::toml), Exchange::toml);
        BOOST_TEST_REQUIRE(again.questions.size() == bundled.questions.size());
        for (std::size_t i = 0; i < again.questions.size(); ++i)
            BOOST_TEST(to_json(value_of(again.questions[i])) == to_json(value_of(bundled.questions[i])));
    }
}

BOOST_AUTO_TEST_CASE(forms_that_hold_texts_alone_keep_them) {
    const Bank bank = read(awkward, Exchange::toml);
    for (const Exchange form : {Exchange::fortune, Exchange::plain}) {
        const Bank back = read(export_bank(all_of(bank), form), form);
        BOOST_TEST_REQUIRE(back.questions.size() == 2U);
        BOOST_TEST(back.questions[0].text == bank.questions[0].text);
    }
}

BOOST_AUTO_TEST_CASE(forms_are_told_by_name_and_text) {
    const auto told = [](std::string name, std::string text) {
        return exchange_of(Source(std::move(name), std::move(text)));
    };
    BOOST_TEST((told("a.csv", "x") == Exchange::csv));
    BOOST_TEST((told("a.md", "x") == Exchange::markdown));
    BOOST_TEST((told("a.txt", "#separator:tab\nx") == Exchange::anki));
    BOOST_TEST((told("-", "{\"id\":1}\n{\"id\":2}\n") == Exchange::jsonl));
    BOOST_TEST((told("-", "[{}]") == Exchange::json));
    BOOST_TEST((told("-", "[[question]]\n") == Exchange::toml));
    BOOST_TEST((told("-", "- Why?\n- How?\n") == Exchange::markdown));
    BOOST_TEST((told("-", "Why?\n%\n") == Exchange::fortune));
    BOOST_TEST((told("-", "Why?\n") == Exchange::plain));
}

BOOST_AUTO_TEST_CASE(texts_without_ids_get_them) {
    const Bank bank =
        read("# Mine\n\n1. Why so?\n   - And then?\n   - tags: one; two\n2. Why so?\n", Exchange::markdown);
    BOOST_TEST_REQUIRE(bank.questions.size() == 2U);
    BOOST_TEST(bank.questions[0].id == "why-so");
    BOOST_TEST(bank.questions[0].follow_ups.joined() == "And then?");
    BOOST_TEST(bank.questions[0].tags.joined() == "one\ntwo");
    BOOST_TEST(bank.questions[1].id == "why-so-2");
    const Bank cards = read("#separator:tab\n#html:false\nWhy?\tBecause\n", Exchange::anki);
    BOOST_TEST_REQUIRE(cards.questions.size() == 1U);
    BOOST_TEST(cards.questions[0].text == "Why?");
}

BOOST_AUTO_TEST_CASE(csv_is_read_as_the_rfc_has_it) {
    const auto rows = read_csv(Source("c", "a,\"b\"\"c\",\"d\r\ne\"\r\n\r\n,x\n\"\""), ',');
    BOOST_TEST_REQUIRE((rows && rows->size() == 2U));
    BOOST_TEST(rows->at(0).fields == (std::vector<std::string>{"a", "b\"c", "d\r\ne"}));
    BOOST_TEST(rows->at(1).fields == (std::vector<std::string>{"", "x"}));
    BOOST_TEST(rows->at(1).line == 4U);
    BOOST_TEST(!read_csv(Source("c", "\"a"), ','));
    BOOST_TEST(!read_csv(Source("c", "\"a\"b"), ','));
    Bank bank;
    Errors errors;
    import_bank(Source("c.csv", "text,prinicples\nWhy?,ownership\nHow?,\n"), Exchange::csv, bank, errors);
    BOOST_TEST_REQUIRE(errors.size() == 1U);
    BOOST_TEST(to_text(errors[0]) == "c.csv:2: unknown key 'question.prinicples'; did you mean 'principles'?");
}

BOOST_AUTO_TEST_CASE(an_edit_keeps_all_else) {
    const Source source("b.toml",
                        "# head\n[[question]]\nid = \"a\"  # mine\ntext = \"Old?\"  # old one\ntags = [\n  \"x\", # "
                        "]\n  \"y\",\n] # end\n\n"
                        "[[question]]\nid = \"b\"\ntext = \"\"\"B?\"\"\"\n# foot\n");
    Value changes = Value::table();
    changes.set("text", "New \"one\"?");
    changes.set("tags", Value::array({"z"}));
    changes.set("category", "growth");
    const auto edited = edit_question(source, "a", changes);
    BOOST_TEST_REQUIRE(bool(edited));
    BOOST_TEST(*edited ==
               "# head\n[[question]]\nid = \"a\"  # mine\ntext = \"New \\\"one\\\"?\"  # old one\ntags = [\"z\"] # "
               "end\ncategory = \"growth\"\n\n"
               "[[question]]\nid = \"b\"\ntext = \"\"\"B?\"\"\"\n# foot\n");
    const auto second = edit_question(source, "b", changes);
    BOOST_TEST_REQUIRE(bool(second));
    BOOST_TEST(second->ends_with("text = \"New \\\"one\\\"?\"\ntags = [\"z\"]\ncategory = \"growth\"\n# foot\n"));
    BOOST_TEST(!edit_question(source, "c", changes));
}

}  // namespace
