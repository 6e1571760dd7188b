// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/fill.hpp"

#include <boost/test/unit_test.hpp>

#include "libcommon/data/toml_reader.hpp"

using namespace career;
using namespace career::doc_skeleton;

namespace {

constexpr std::string_view front =
    "+++\ntype = \"t\"\ntitle = \"T\"\nsummary = \"s\"\nfields = [\"who\", \"q.text\", \"q.id\"]\n[defaults]\nstatus = "
    "\"Draft by {{who}}\"\n+++\n";

std::string filled(const std::string& body, const std::string& toml, Markup markup = Markup::markdown,
                   const FillWish& asked = {}) {
    const auto shape = read_template(Source("t.md", std::string(front) + body));
    BOOST_REQUIRE(shape);
    const auto given = read_toml(Source("f.toml", toml));
    BOOST_REQUIRE(given);
    std::vector<std::string> notes;
    FillWish wish = asked;
    wish.markup = markup;
    const auto out = fill(*shape, *given, "f.toml", wish, notes);
    if (!out) return to_text(out.errors().front());
    std::string text = write_document(*out, markup);
    for (const std::string& note : notes) text += "note: " + note + '\n';
    return text;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(filling)

BOOST_AUTO_TEST_CASE(fields_blocks_and_lists) {
    BOOST_TEST(filled("# {{title}}\n\n{{#q}}\n- {{text}} ({{id}})\n{{/q}}\n{{^q}}\nNothing.\n{{/q}}\n",
                      "title = \"A\"\n[[q]]\ntext = \"x\"\nid = \"1\"\n[[q]]\ntext = \"y\"\nid = \"2\"\n") ==
               "# A\n\n- x (1)\n- y (2)\n");
    BOOST_TEST(filled("{{#q}}a{{/q}}{{^q}}Nothing.{{/q}}\n", "") == "Nothing.\n");
    BOOST_TEST(filled("By {{who}}: {{status}}\n", "who = \"Ann\"\n") == "By Ann: Draft by Ann\n");
    BOOST_TEST(filled("By {{who}}\n", "") == "By [who]\n");
}

BOOST_AUTO_TEST_CASE(sections_take_values_under_their_id) {
    const std::string body = "## Next steps {#next-steps}\n<!-- say what -->\n\n## Rest {#rest optional}\n<!-- x -->\n";
    BOOST_TEST(filled(body, "next-steps = \"One.\\n\\nTwo.\"\n") ==
               "## Next steps\n\nOne.\n\nTwo.\n\n## Rest\n\n<!-- x -->\n");
    BOOST_TEST(filled(body, "next_steps = [\"One\", \"Two\"]\n", Markup::markdown, {.without = {"rest"}}) ==
               "## Next steps\n\n- One\n- Two\n");
    BOOST_TEST(filled(body, "", Markup::markdown, {.bare = true}) == "## Next steps\n\n## Rest\n");
    BOOST_TEST(filled(body, "", Markup::markdown, {.without = {"rset"}}) ==
               "--without: the template 't' has no section 'rset'; did you mean 'rest'?");
    BOOST_TEST(filled("## A {#a extra}\n\nx\n\n## B {#b}\n", "") == "## B\n");
    BOOST_TEST(filled("## A {#a extra}\n\nx\n\n## B {#b}\n", "", Markup::markdown, {.with = {"a"}}) ==
               "## A\n\nx\n\n## B\n");
}

BOOST_AUTO_TEST_CASE(unknown_keys_are_refused_and_idle_ones_named) {
    BOOST_TEST(filled("{{title}}\n", "titel = \"x\"\n") ==
               "f.toml:1:1: the template 't' has no field 'titel'; did you mean 'title'?");
    BOOST_TEST(filled("{{title}}\n", "title = \"x\"\nnumber = 3\n") ==
               "x\nnote: the template 't' has no place for 'number': left out\n");
}

BOOST_AUTO_TEST_CASE(values_are_never_markup) {
    const std::string body = "# {{title}}\n\n{{title}}\n";
    const std::string toml = "title = '''# *a* _b_ <i> & {c} $d$ 50% | \\e ^f ~g'''\n";
    BOOST_TEST(
        filled(body, toml, Markup::html) ==
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title># *a* _b_ &lt;i&gt; &amp; {c} "
        "$d$ 50% | \\e ^f ~g</title>\n</head>\n<body>\n\n<h1># *a* _b_ &lt;i&gt; &amp; {c} $d$ 50% | \\e ^f "
        "~g</h1>\n\n<p># *a* _b_ &lt;i&gt; &amp; {c} $d$ 50% | \\e ^f ~g</p>\n\n</body>\n</html>\n");
    BOOST_TEST(filled("{{title}}\n", toml, Markup::markdown) ==
               "\\# \\*a\\* \\_b\\_ \\<i> & {c} $d$ 50% | \\\\e ^f ~g\n");
    BOOST_TEST(filled("{{title}}\n", "title = \"1. x\"\n", Markup::markdown) == "1\\. x\n");
}

BOOST_AUTO_TEST_CASE(code_in_values_is_code) {
    BOOST_TEST(filled("# {{title}}\n", "title = \"Use `a_b`\"\n") == "# Use `a_b`\n");
    BOOST_TEST(filled("{{title}}\n", "title = \"Use `a_b`\"\n", Markup::org) == "Use ~a_b~\n");
}

BOOST_AUTO_TEST_SUITE_END()
