// SPDX-License-Identifier: MIT
#include "libcommon/text/source.hpp"

#include <boost/test/unit_test.hpp>

using namespace career;

BOOST_AUTO_TEST_SUITE(source)

BOOST_AUTO_TEST_CASE(columns_in_each_unit) {
    const Source text("s.md", "one\r\nn\xC3\xA9\xF0\x9F\x98\x80x\n");
    const std::size_t at = text.text().find('x');
    BOOST_TEST((text.at(at) == LineColumn{2, 4}));
    BOOST_TEST((text.at(at, ColumnUnit::byte) == LineColumn{2, 8}));
    BOOST_TEST((text.at(at, ColumnUnit::utf16) == LineColumn{2, 5}));
    BOOST_TEST(text.line(1) == "one");
    BOOST_TEST(text.line(2) == "n\xC3\xA9\xF0\x9F\x98\x80x");
    BOOST_TEST(text.line(3) == "");
    BOOST_TEST(text.line(4) == "");
    BOOST_TEST(text.last_line() == 3U);
}

BOOST_AUTO_TEST_CASE(a_bom_is_no_column) {
    const Source text("s.md", "\xEF\xBB\xBFone");
    BOOST_TEST(text.text() == "one");
    BOOST_TEST((text.at(0) == LineColumn{1, 1}));
}

BOOST_AUTO_TEST_CASE(a_piece_keeps_its_line_numbers) {
    const Source text("s.md", "b\nc", 7);
    BOOST_TEST((text.position(2) == Position{"s.md", 8, 1}));
    BOOST_TEST(text.line(8) == "c");
    BOOST_TEST(text.line(6) == "");
    BOOST_TEST(Source("e", "").last_line() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
