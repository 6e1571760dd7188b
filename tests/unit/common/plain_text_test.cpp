// SPDX-License-Identifier: MIT
#include "libcommon/text/plain_text.hpp"

#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>

#include <ostream>

using namespace career;

namespace {

struct Row {
    std::string text, plain;
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.text; }

const Row rows[] = {
    {"I mended\n  it.", "I mended it."},
    {"I **did** _so_ `now`.", "I did so now."},
    {"See [the door](http://a.b/(c)) [1].", "See the door 1."},
    {"It <b>held</b>, 2 < 3.", "It held, 2 < 3."},
    {"one\r\n> two\n>> three ", "one two three"},
    {"snake_case stays", "snake_case stays"},
    {"[[http://a.b][the door]] held", "the door held"},
    {R"(\"I did\", 2 \* 3, a\b)", R"("I did", 2 * 3, a\b)"},
    {"a [b](c", "a b(c"},
    {"", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(plain)

BOOST_DATA_TEST_CASE(text_as_one_would_say_it, boost::unit_test::data::make(rows), row) {
    BOOST_TEST(plain_text(row.text, {0, static_cast<std::uint32_t>(row.text.size())}) == row.plain);
}

BOOST_AUTO_TEST_SUITE_END()
