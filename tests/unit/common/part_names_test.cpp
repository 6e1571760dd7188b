// SPDX-License-Identifier: MIT
#include "libcommon/text/part_names.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <ostream>
#include <set>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/system/input.hpp"

using namespace career;

namespace {

using Row = std::pair<std::string, std::string>;  // name, parts or kind

std::string meaning_of(const PartName& name) {
    switch (name.kind) {
        case NameKind::hurdle:
            return "hurdle";
        case NameKind::lead:
            return "lead";
        case NameKind::other:
            return "other";
        default:
            return text_of(name.parts);
    }
}

struct Spoken {
    const char* text;
    const char* parts;  // "-": no name
};
std::ostream& operator<<(std::ostream& out, const Spoken& row) { return out << row.text; }

const Spoken spoken[] = {
    {"Situation", "situation"},
    {"THE SITUATION", "situation"},
    {"my  action", "action"},
    {"Situation & Task", "situation+task"},
    {"Action and Result", "action+result"},
    {"S/T", "situation+task"},
    {"Task, Action", "task+action"},
    {"What I\xE2\x80\x99"
     "d do differently",
     "learning"},
    {"Team action", ""},
    {"Situations of life", "-"},
    {"Situation & friends", "-"},
    {"&", "-"},
    {"", "-"},
    {"a name that is far too long to be one of the names of a part", "-"},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(part_names)

BOOST_AUTO_TEST_CASE(the_list_for_people_is_the_list_inside) {
    const auto source = read_file(CAREER_SHARE "/rules/part-names.toml");
    BOOST_REQUIRE(source);
    const auto list = read_toml(*source);
    BOOST_REQUIRE(list);
    std::set<Row> written, known;
    for (const Member& member : list->members) {
        for (const Value& name : member.value.items) written.insert({name.text, member.key});
        for (const Member& letter : member.value.members) written.insert({letter.key, letter.value.text});
    }
    for (const PartName& name : built_in_names()) known.insert({std::string(name.name), meaning_of(name)});
    for (const Row& row : written) BOOST_TEST(known.count(row) == 1U, row.first << " is only in part-names.toml");
    for (const Row& row : known) BOOST_TEST(written.count(row) == 1U, row.first << " is only in part_names.cpp");
    BOOST_TEST(built_in_names().size() == known.size());
}

BOOST_DATA_TEST_CASE(names_are_found_as_written, boost::unit_test::data::make(spoken), row) {
    const auto name = PartNames().find(row.text);
    BOOST_TEST((name ? text_of(name->parts) : "-") == row.parts);
}

BOOST_AUTO_TEST_CASE(a_users_name_wins) {
    PartNames names;
    names.add("Backdrop", bit(Part::situation));
    names.add("Impact", bit(Part::learning));
    BOOST_TEST(text_of(names.find("the backdrop")->parts) == "situation");
    BOOST_TEST(text_of(names.find("IMPACT")->parts) == "learning");
}

BOOST_AUTO_TEST_SUITE_END()
