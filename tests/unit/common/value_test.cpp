// SPDX-License-Identifier: MIT
#include "libcommon/data/value.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include "libcommon/data/json_reader.hpp"
#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_writer.hpp"

using namespace career;

BOOST_AUTO_TEST_SUITE(value)

Value sample() {
    Value root = Value::table();
    root.set("title", "say \"hi\"\n\x1b");
    root.set("n", 3);
    root.set("x", 0.1);
    root.set("day", Date{2026, 1, 31});
    root.set("tags", Value::array(std::vector<std::string>{"a", "b c"}));
    Value& shares = root.set("shares", Value::inline_table());
    shares.set("task", 10.0);
    Value& stories = root.set("story", Value::array());
    Value& story = stories.push(Value::table());
    story.set("file", "a.md");
    Value& sentences = story.set("sentence", Value::array());
    sentences.push(Value::table()).set("text", "One.");
    sentences.push(Value::table()).set("text", "Two.");
    stories.push(Value::table()).set("file", "b.md");
    root.set("table.with dot", Value::table()).set("k", true);
    return root;
}

BOOST_AUTO_TEST_CASE(toml_reads_back_as_it_was_written) {
    const std::string text = to_toml(sample());
    const auto back = read_toml(Source("t", text));
    BOOST_REQUIRE_MESSAGE(bool(back), text);
    BOOST_TEST(to_json(*back) == to_json(sample()));
    BOOST_TEST(to_toml(*back) == text);
}

BOOST_AUTO_TEST_CASE(json_reads_back_as_it_was_written) {
    for (const unsigned indent : {0U, 2U}) {
        const auto back = read_json(Source("j", to_json(sample(), indent)));
        BOOST_REQUIRE(bool(back));
        BOOST_TEST(to_json(*back) == to_json(sample()));
    }
}

BOOST_AUTO_TEST_CASE(json_is_valid_whatever_the_text) {
    BOOST_TEST(to_json(Value("\x01\xff\"\\")) == "\"\\u0001\xEF\xBF\xBD\\\"\\\\\"");
}

struct Row {
    std::string text, error;
};
std::ostream& operator<<(std::ostream& os, const Row& r) { return os << r.text.substr(0, 40); }
const Row bad_toml[] = {{"a = ", "t.toml:1:5"},
                        {"a = 1\na = 2\n", "t.toml:2:"},
                        {"a = nan\n", "t.toml:1:5: a number must be finite"},
                        {"x = [inf]", "t.toml:1:6: a number must be finite"},
                        {"a = \"\xff\"", "t.toml:1:6: the text is not UTF-8"},
                        {"a = 1\n\xEF\xBB\xBB = 2\n", "t.toml:2:1: a character outside ASCII stands outside"},
                        {"a = \"\"\"\"\"\"\xC3\xA9", "t.toml:1:11: a character outside ASCII stands outside"},
                        {std::string(200, '[') + std::string(200, ']'), "t.toml:1:"}};
BOOST_DATA_TEST_CASE(bad_toml_is_refused_with_its_place, boost::unit_test::data::make(bad_toml), row) {
    const auto value = read_toml(Source("t.toml", row.text));
    BOOST_REQUIRE(!bool(value));
    BOOST_TEST(to_text(value.errors().front()).starts_with(row.error), to_text(value.errors().front()));
}

BOOST_AUTO_TEST_CASE(letters_outside_ascii_stand_in_texts_and_comments) {
    const std::string e = "\xC3\xA9";
    for (const std::string& text : {"# " + e + "\na = 1", "a = \"" + e + "\\\"" + e + "\"", "a = '" + e + "\\'",
                                    "\"" + e + "\" = 1", "a = \"\"\"" + e + "\n\"" + e + "\"\"\"\" # " + e,
                                    "a = '''\n" + e + "'''''", "a = ['''" + e + "'''', '''" + e + "''']"})
        BOOST_TEST(bool(read_toml(Source("t", text))), text);
}

BOOST_AUTO_TEST_CASE(three_million_dots_are_refused) {
    std::string keys;
    for (int i = 0; i < 3000000; ++i) keys += "a.";
    const auto value = read_toml(Source("t", keys + "a = 1"));
    BOOST_REQUIRE(!bool(value));
    BOOST_TEST(value.errors().front().what == "a key has too many parts");
    const auto inner = read_toml(Source("t", "x = { " + keys + "a = 1 }"));
    BOOST_TEST(!(bool)inner);
    const auto header = read_toml(Source("t", "[" + keys + "a]"));
    BOOST_TEST(!(bool)header);
    std::string prose = "a = \"\"\"";
    for (int i = 0; i < 100; ++i) prose += "So. It went on, as before. ";
    BOOST_TEST(bool(read_toml(Source("t", prose + "\"\"\""))));
}

BOOST_AUTO_TEST_CASE(json_values_and_keys_know_their_places) {
    const auto value = read_json(Source("j", R"({"\"\\": -12.5,
  "b": [true,7 ,"\"x\\"],
  "éé": {"c" : null}})"));
    BOOST_REQUIRE(bool(value));
    const auto at = [](LineColumn place) { return std::to_string(place.line) + ':' + std::to_string(place.column); };
    const auto& members = value->members;
    BOOST_TEST(at(value->at) == "1:1");
    BOOST_TEST(at(members[0].key_at) == "1:2");
    BOOST_TEST(at(members[0].value.at) == "1:10");
    BOOST_TEST(at(members[1].key_at) == "2:3");
    BOOST_TEST(at(members[1].value.at) == "2:8");
    BOOST_TEST(at(members[1].value.items[0].at) == "2:9");
    BOOST_TEST(at(members[1].value.items[1].at) == "2:14");
    BOOST_TEST(at(members[1].value.items[2].at) == "2:17");
    BOOST_TEST(at(members[2].key_at) == "3:3");
    BOOST_TEST(at(members[2].value.at) == "3:9");
    BOOST_TEST(at(members[2].value.members[0].key_at) == "3:10");
    BOOST_TEST(at(members[2].value.members[0].value.at) == "3:16");
}

BOOST_AUTO_TEST_CASE(bad_json_is_refused_with_its_place) {
    const auto value = read_json(Source("j.json", "{\"a\":\n 1,}"));
    BOOST_REQUIRE(!bool(value));
    BOOST_TEST(to_text(value.errors().front()).starts_with("j.json:2:4: bad JSON: "), to_text(value.errors().front()));
    BOOST_TEST(!(bool)read_json(Source("j", std::string(100000, '['))));
    BOOST_TEST(!(bool)read_json(Source("j", "{} {}")));
    BOOST_TEST(!(bool)read_json(Source("j", "[1e999]")));
    BOOST_TEST(!(bool)read_json(Source("j", "\"\xff\"")));
    BOOST_TEST(!(bool)read_json(Source("j", "")));
}

BOOST_AUTO_TEST_SUITE_END()
