// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/template.hpp"

#include <dirent.h>

#include <boost/test/unit_test.hpp>

#include "tools/doc-skeleton/store.hpp"

using namespace career;
using namespace career::doc_skeleton;

namespace {

Result<Template> read(const std::string& front, const std::string& body) {
    return read_template(
        Source("t.md", "+++\ntype = \"t\"\ntitle = \"T\"\nsummary = \"s\"\n" + front + "+++\n" + body));
}
std::string first_error(const std::string& front, const std::string& body) {
    const auto shape = read(front, body);
    return shape ? "none" : to_text(shape.errors().front());
}

}  // namespace

BOOST_AUTO_TEST_SUITE(templates)

BOOST_AUTO_TEST_CASE(sections_are_read_with_their_marks) {
    const auto shape = read("", "# {{title}}\n\n## Goals {#goals optional since=2}\n\n### More {#more extra}\n");
    BOOST_REQUIRE(shape);
    BOOST_REQUIRE(shape->sections.size() == 2);
    BOOST_TEST(shape->sections[0].title == "Goals");
    BOOST_TEST(!shape->sections[0].required);
    BOOST_TEST(shape->sections[0].since == 2);
    BOOST_TEST(shape->sections[1].level == 3);
    BOOST_TEST(shape->sections[1].extra);
}

BOOST_AUTO_TEST_CASE(faults_have_their_place_and_a_remedy) {
    BOOST_TEST(first_error("", "# {{titel}}\n") == "t.md:6:3: unknown field 'titel'; did you mean 'title'?");
    BOOST_TEST(first_error("", "{{#author}}\nx\n") ==
               "t.md:6:1: {{#author}} is never closed; add {{/author}} where it ends");
    BOOST_TEST(first_error("", "{{/author}}\n") == "t.md:6:1: {{/author}} closes what is not open; take it out");
    BOOST_TEST(first_error("", "{{title\n") == "t.md:6:1: a field is not closed; end it with '}}' on the same line");
    BOOST_TEST(first_error("", "## A {#a}\n## B {#a}\n") ==
               "t.md:7:1: the section 'a' is here twice; give each its own id");
    BOOST_TEST(first_error("", "## A\n") == "t.md:6:1: the section 'A' has no id; write '## A {#name}'");
    BOOST_TEST(first_error("", "## A {#a optionl}\n") ==
               "t.md:6:1: unknown mark 'optionl' of a section; did you mean 'optional'?");
    BOOST_TEST(first_error("fields = [\"a\", \"b\"]\n[defaults]\na = \"{{b}}\"\nb = \"{{a}}\"\n", "x\n") ==
               "t.md: the default of 'a' runs in a loop; let one of its fields have a default of its own");
    BOOST_TEST(first_error("asks = [\"dates\"]\n", "x\n") ==
               "t.md:5:8: 'asks' lists the unknown demand 'dates'; did you mean 'date'?");
    BOOST_TEST(to_text(read_template(Source("t.md", "# x\n")).errors().front()) ==
               "t.md:1: a template begins with front matter between two lines '+++'; start from 'doc-skeleton template "
               "new NAME'");
}

BOOST_AUTO_TEST_CASE(deep_nesting_is_refused) {
    std::string body;
    for (int i = 0; i < 10000; ++i) body += "{{#title}}";
    BOOST_TEST(!read("", body));
}

BOOST_AUTO_TEST_CASE(all_shipped_templates_are_read) {
    DIR* dir = opendir(CAREER_SHARE "/templates");
    BOOST_REQUIRE(dir != nullptr);
    int count = 0;
    while (const dirent* entry = readdir(dir)) {
        const std::string name = entry->d_name;
        if (!name.ends_with(".md")) continue;
        const auto shape = load_template_file(CAREER_SHARE "/templates/" + name);
        BOOST_REQUIRE_MESSAGE(shape, name + (shape ? "" : to_text(shape.errors().front())));
        BOOST_TEST(shape->type + ".md" == name);
        BOOST_TEST(!shape->sections.empty(), name);
        ++count;
    }
    closedir(dir);
    BOOST_TEST(count >= 31);
}

BOOST_AUTO_TEST_SUITE_END()
