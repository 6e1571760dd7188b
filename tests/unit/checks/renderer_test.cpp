// SPDX-License-Identifier: MIT
#include "libcommon/checks/renderer.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "libcommon/checks/excerpt.hpp"
#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/toml_reader.hpp"

using namespace career;

namespace {

constexpr RuleInfo own[] = {{.id = "plain-rule", .summary = "what is plain", .helps = 10},
                            {.id = "share-rule", .summary = "a share", .helps = 90}};
const RuleTable rules(own);

// "Zürich 🙂 it was decided": the finding's columns differ in every unit.
PlacedFinding finding() {
    const Source source("a b/ö.md", "ok\nZ\xC3\xBCrich \xF0\x9F\x99\x82 it was <decided>\n");
    Finding found{.rule = 0, .severity = Severity::warning, .story = 2, .part = "action"};
    found.span = {19, 22};
    found.message = "50 % \"passive\" & <bad>\x1b[31m";
    found.hint = "say who";
    return Placer(source).place(found, source.name());
}

std::string rendered(std::string_view format, ColumnUnit column = ColumnUnit::scalar, bool suppressed = false) {
    const auto renderer = make_renderer(
        format, rules,
        {.tool = "lint", .version = "1.0", .unit_name = "story", .unit_plural = "stories", .column = column});
    UnitReport unit{.file = "a b/ö.md", .line = 1, .title = "A title"};
    unit.data = Value::table();
    unit.data.set("title", "A title");
    std::vector<PlacedFinding> findings = {finding(), finding()};
    if (suppressed) findings[1].suppressed = "reason";
    Piece piece;
    std::string out = renderer->begin() + renderer->file_begin("a b/ö.md");
    renderer->unit(piece, &unit, findings);
    Counts counts{.files = 1, .units = 1, .warnings = 2};
    return out + piece.now + renderer->file_end() + renderer->middle() + piece.later + renderer->end(counts);
}

Value json(const std::string& text) {
    const auto value = read_json(Source("out", text));
    BOOST_REQUIRE_MESSAGE(bool(value), text);
    return *value;
}

struct Uri {
    const char *path, *uri;
};
std::ostream& operator<<(std::ostream& os, const Uri& row) { return os << row.path; }
const Uri uris[] = {{"a b/c.md", "a%20b/c.md"},
                    {"./a.md", "a.md"},
                    {"/tmp/a.md", "file:///tmp/a.md"},
                    {"\xC3\xB6.md", "%C3%B6.md"},
                    {"a:b%", "a%3Ab%25"}};

}  // namespace

BOOST_AUTO_TEST_SUITE(renderer)

BOOST_AUTO_TEST_CASE(places_are_right_in_every_unit) {
    const PlacedFinding found = finding();
    BOOST_TEST(found.begin.line == 2U);
    BOOST_TEST(found.begin.column == 13U);
    BOOST_TEST(found.begin.utf16_column == 14U);
    BOOST_TEST(found.begin.byte_column == 17U);
    BOOST_TEST(found.end.column == 16U);
}

BOOST_AUTO_TEST_CASE(gcc_is_a_line_without_controls) {
    const std::string out = rendered("gcc", ColumnUnit::byte);
    const std::string line = "a b/ö.md:2:17: warning: 50 % \"passive\" & <bad>\\x1b[31m; say who [plain-rule]\n";
    BOOST_TEST(out == line + line);
}

BOOST_AUTO_TEST_CASE(github_escapes_what_it_must) {
    const std::string out = rendered("github");
    BOOST_TEST(
        out.substr(0, out.find('\n')) ==
        "::warning file=a b/ö.md,line=2,endLine=2,col=13,endColumn=16,title=lint plain-rule::50 %25 \"passive\" & "
        "<bad>\\x1b[31m; say who");
}

BOOST_AUTO_TEST_CASE(json_and_toml_hold_the_same) {
    const Value from_json = json(rendered("json"));
    const auto from_toml = read_toml(Source("out", rendered("toml")));
    BOOST_REQUIRE(bool(from_toml));
    for (const Value* value : {&from_json, &*from_toml}) {
        BOOST_TEST(value->find("story")->items.size() == 1U);
        BOOST_REQUIRE(value->find("finding")->items.size() == 2U);
        const Value& one = value->find("finding")->items[0];
        BOOST_TEST(one.find("rule")->text == "plain-rule");
        BOOST_TEST(one.find("part")->text == "action");
        BOOST_TEST(one.find("story")->integer == 2);
        BOOST_TEST(one.find("column")->integer == 13);
        BOOST_TEST(one.find("end_column")->integer == 16);
        BOOST_TEST(one.find("message")->text == "50 % \"passive\" & <bad>\x1b[31m");
    }
}

BOOST_AUTO_TEST_CASE(jsonl_is_a_finding_a_line) {
    const std::string out = rendered("jsonl", ColumnUnit::utf16);
    const std::size_t end = out.find('\n');
    BOOST_TEST(json(out.substr(0, end)).find("column")->integer == 14);
    BOOST_TEST(out.find('\n', end + 1) == out.size() - 1);
}

BOOST_AUTO_TEST_CASE(sarif_has_its_required_shape) {
    const Value log = json(rendered("sarif", ColumnUnit::byte, true));
    BOOST_TEST(log.find("version")->text == "2.1.0");
    const Value& run = log.find("runs")->items.at(0);
    BOOST_TEST(run.find("columnKind")->text == "unicodeCodePoints");  // SARIF knows no bytes
    const Value* driver = run.find("tool")->find("driver");
    BOOST_TEST(driver->find("name")->text == "lint");
    BOOST_TEST(driver->find("rules")->items.size() == rules.size());
    const auto& results = run.find("results")->items;
    BOOST_REQUIRE(results.size() == 2U);
    const Value& result = results[0];
    const auto index = static_cast<std::size_t>(result.find("ruleIndex")->integer);
    BOOST_TEST(driver->find("rules")->items.at(index).find("id")->text == result.find("ruleId")->text);
    BOOST_TEST(result.find("level")->text == "warning");
    BOOST_TEST(result.find("message")->find("text") != nullptr);
    const Value* place = result.find("locations")->items.at(0).find("physicalLocation");
    BOOST_TEST(place->find("artifactLocation")->find("uri")->text == "a%20b/%C3%B6.md");
    BOOST_TEST(place->find("region")->find("startColumn")->integer == 13);
    BOOST_TEST(place->find("region")->find("endColumn")->integer == 16);
    BOOST_TEST(result.find("partialFingerprints")->members.size() == 1U);
    BOOST_TEST((result.find("suppressions") == nullptr));
    const Value& suppression = results[1].find("suppressions")->items.at(0);
    BOOST_TEST(suppression.find("kind")->text == "inSource");
    BOOST_TEST(suppression.find("justification")->text == "reason");
    BOOST_TEST(run.find("invocations")->items.at(0).find("executionSuccessful")->boolean);
}

BOOST_AUTO_TEST_CASE(rdjson_counts_bytes_whatever_is_asked) {
    const Value report = json(rendered("rdjson"));
    const Value& one = report.find("diagnostics")->items.at(0);
    BOOST_TEST(one.find("location")->find("range")->find("start")->find("column")->integer == 17);
    BOOST_TEST(one.find("location")->find("range")->find("end")->find("column")->integer == 20);
    BOOST_TEST(one.find("severity")->text == "WARNING");
    BOOST_TEST(one.find("code")->find("value")->text == "plain-rule");
}

BOOST_AUTO_TEST_CASE(checkstyle_holds_no_forbidden_character) {
    const std::string out = rendered("checkstyle");
    BOOST_TEST(out.find("message=\"50 % &quot;passive&quot; &amp; &lt;bad&gt;\xEF\xBF\xBD[31m; say who\"") !=
               std::string::npos);
    BOOST_TEST(out.find("<file name=\"a b/ö.md\">") != std::string::npos);
    BOOST_TEST(out.find('\x1b') == std::string::npos);
}

BOOST_AUTO_TEST_CASE(text_tells_a_share_by_its_bar_and_the_most_helpful_first) {
    const auto renderer =
        make_renderer("text", rules, {.tool = "lint", .unit_name = "story", .unit_plural = "stories", .width = 60});
    UnitReport unit{.file = "a.md", .line = 1, .title = "Title", .note = "10 words"};
    unit.bars.push_back({.label = "Action", .share = 30.0, .least = 50, .most = 60, .aim = 60.0, .rule = RuleIndex{1}});
    PlacedFinding share = finding();
    share.rule = 1;
    share.hint = "say more";
    Piece piece;
    renderer->unit(piece, &unit, std::vector{finding(), share});
    BOOST_TEST(piece.now ==
               "a.md  Title  (10 words)\n"
               "  Action     ████████████        ░░░│          30 %  of 50-60\n"
               "             ↑ say more\n"
               "\n"
               "warning: 50 % \"passive\" & <bad>\\x1b[31m [plain-rule]\n"
               "   2 │ Zürich 🙂 it was <decided>\n"
               "     │              ^^^\n"
               "  → say who\n");
}

BOOST_AUTO_TEST_CASE(text_counts_what_it_does_not_show) {
    const auto renderer =
        make_renderer("text", rules, {.tool = "lint", .unit_name = "story", .unit_plural = "stories"});
    UnitReport unit{.file = "a.md"};
    Piece piece;
    renderer->unit(piece, &unit, std::vector(5, finding()));
    BOOST_TEST(piece.now.find("... and 2 more of plain-rule") != std::string::npos);
    BOOST_TEST(renderer->end({.files = 2, .units = 3, .warnings = 1, .hints = 2, .suppressed = 4, .baselined = 5}) ==
               "\n3 stories in 2 files: 1 warning, 2 hints; 4 suppressed; 5 in the baseline\n");
}

BOOST_AUTO_TEST_CASE(an_excerpt_of_a_long_line_shows_its_place) {
    std::string line(3000, 'a');
    line += " HERE ";
    line.append(3000, 'b');
    const Source source("a", line);
    Finding found{.rule = 0};
    found.span = {3001, 3005};
    const PlacedFinding placed = Placer(source).place(found, "a");
    BOOST_TEST(placed.line_text.size() <= excerpt_limit);
    const Excerpt excerpt = excerpt_of(placed, 60);
    BOOST_TEST(excerpt.line.starts_with("…"));
    BOOST_TEST(excerpt.line.ends_with("…"));
    // The ellipsis is three bytes and one column.
    BOOST_TEST(excerpt.line.substr(excerpt.before + 2, excerpt.marked) == "HERE");
}

BOOST_DATA_TEST_CASE(uris_are_encoded, boost::unit_test::data::make(uris), row) {
    BOOST_TEST(uri_of(row.path) == row.uri);
}

BOOST_AUTO_TEST_SUITE_END()
