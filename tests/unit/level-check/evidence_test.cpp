// SPDX-License-Identifier: MIT
#include <boost/test/unit_test.hpp>

#include "libcommon/frame/error.hpp"
#include "tests/unit/level-check/support.hpp"
#include "tools/level-check/evidence/readers.hpp"
#include "tools/level-check/growth/timeline.hpp"

using namespace career;
using namespace career::level_check;
using namespace career::level_check::test;

namespace {

Result<std::vector<Item>> read_text(const std::string& name, const std::string& text) {
    const Source source(name, text);
    return read_evidence(source, form_of(source));
}

std::string first_fault(const Errors& errors) { return errors.empty() ? "" : to_text(errors.front()); }

}  // namespace

BOOST_AUTO_TEST_SUITE(level_check_evidence)

BOOST_AUTO_TEST_CASE(bullets_take_dates_from_themselves_and_headings) {
    const auto items = read_text("brag.md",
                                 "# Brag document\n\nSome words.\n\n## November 2025\n\n- Shipped **search**\n  with "
                                 "filters\n- 2025-11-03: Wrote the RFC\n\n"
                                 "## Q2 2024\n* [x] Ran the clinic\n  - for four teams\n## 2023\n1. Moved the "
                                 "index\n2. Kept it running (2023-06-01).\n\n2022-01-05 Fixed the importer\n");
    BOOST_REQUIRE(items);
    BOOST_REQUIRE(items->size() == 6U);
    BOOST_TEST((*items)[0].statement == "Shipped search with filters");
    BOOST_TEST(to_text(*(*items)[0].date) == "2025-11-30");
    BOOST_TEST(to_text(*(*items)[1].date) == "2025-11-03");
    BOOST_TEST((*items)[1].statement == "Wrote the RFC");
    BOOST_TEST((*items)[2].statement == "Ran the clinic. for four teams");
    BOOST_TEST(to_text(*(*items)[2].date) == "2024-06-30");
    BOOST_TEST(to_text(*(*items)[3].date) == "2023-12-31");
    BOOST_TEST((*items)[4].statement == "Kept it running");
    BOOST_TEST(to_text(*(*items)[4].date) == "2023-06-01");
    BOOST_TEST(to_text(*(*items)[5].date) == "2022-01-05");
    BOOST_TEST((*items)[5].at.line == 18U);
}

BOOST_AUTO_TEST_CASE(reports_give_an_item_a_story_and_dimension) {
    const auto items = read_text("-",
                                 "[[story]]\nfile = \"a.md\"\nstory = 1\nline = 1\ntitle = \"Ledger\"\nwords = 40\n"
                                 "[[story.sentence]]\npart = \"situation\"\nline = 2\ncolumn = 1\ntext = \"Led the "
                                 "move of nine teams in two years.\"\n"
                                 "[[story.sentence]]\npart = \"action\"\nline = 4\ncolumn = 1\ntext = \"I led the "
                                 "split of the monolith with three teams and owned the plan.\"\n"
                                 "[[story.sentence]]\npart = \"action\"\nline = 5\ncolumn = 1\ntext = \"I led the "
                                 "cut-over of two services of my team and it was done in May.\"\n"
                                 "[[finding]]\nfile = \"a.md\"\nrule = \"we-not-i\"\n");
    BOOST_REQUIRE(items);
    BOOST_REQUIRE(items->size() == 1U);
    BOOST_TEST((*items)[0].at.line == 4U);
    BOOST_TEST((*items)[0].story == "Ledger");
    BOOST_TEST(id_of(read_item((*items)[0]).level) == "staff");
}

BOOST_AUTO_TEST_CASE(fields_add_to_the_statement) {
    Item one = item("Introduced a checklist for database changes.", Dimension::influence);
    BOOST_TEST(id_of(read_item(one).level) == "senior");
    one.people = 80;
    BOOST_TEST(id_of(read_item(one).level) == "principal");
    one.people.reset();
    one.scope = "five teams";
    BOOST_TEST(id_of(read_item(one).level) == "staff");
}

BOOST_AUTO_TEST_CASE(faults_are_named_with_place_and_remedy) {
    BOOST_TEST(first_fault(read_text("e.toml", "[[evidence]]\nstatement = \"a\"\ndimension = \"impct\"\n").errors())
                   .find("e.toml:3:13: ") == 0U);
    BOOST_TEST(first_fault(read_text("e.toml", "[[evidence]]\nstatment = \"a\"\n").errors()).find("e.toml:") == 0U);
    BOOST_TEST(first_fault(read_text("e.toml", "[[evidence]]\nstatement = \"  \"\n").errors())
                   .find("the statement is empty") != std::string::npos);
    BOOST_TEST(first_fault(arrange({}, "e.toml", day).errors()) ==
               "e.toml: holds no evidence; write [[evidence]] tables with a statement, or bullets, or start with "
               "'level-check quiz'");
    Item late = item("Did it.");
    late.date = Date{2026, 11, 26};
    late.at = {"e.toml", 7, 1};
    BOOST_TEST(
        first_fault(arrange({late}, "e.toml", day).errors()).find("e.toml:7:1: the date 2026-11-26 is in the future") ==
        0U);
    Item a = item("One thing."), b = item("Another thing.");
    a.id = b.id = "e1";
    a.at = {"e.toml", 1, 1};
    b.at = {"e.toml", 5, 1};
    BOOST_TEST(
        first_fault(arrange({b, a}, "e.toml", day).errors()).find("e.toml:5:1: the id 'e1' is taken by line 1") == 0U);
}

BOOST_AUTO_TEST_CASE(equal_but_for_formatting_is_the_same) {
    BOOST_TEST(fold_statement("Cut  costs by 12 %.") == fold_statement("cut costs, by 12%"));
    BOOST_TEST(fold_statement("It\xE2\x80\x99s done\xC2\xA0\xE2\x80\x93 at last") ==
               fold_statement("it's done - at last"));
    BOOST_TEST(fold_statement("from 3.5 s") != fold_statement("from 35 s"));
    BOOST_TEST(fold_statement("12 %") != fold_statement("12"));
}

BOOST_AUTO_TEST_CASE(the_timeline_ends_with_the_last_date) {
    std::vector<Item> items;
    for (const int year : {2016, 2020, 2025}) {
        Item one = item("Led the move of three teams in " + std::to_string(year) + ", finished.", Dimension::scope);
        one.date = Date{static_cast<std::int16_t>(year), 5, 17};
        items.push_back(one);
    }
    const auto moments = timeline(assess(items, day).items);
    BOOST_REQUIRE(moments.size() <= 16U);
    BOOST_TEST(to_text(moments.back().day) == "2025-05-17");
    BOOST_TEST((moments.back().levels[0] == Level::staff));
    BOOST_TEST(!moments.back().levels[1].has_value());
    BOOST_TEST(timeline({}).empty());
    BOOST_TEST(chart_svg(moments).find("<path d=\"M130,") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
