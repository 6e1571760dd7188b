// SPDX-License-Identifier: MIT
#include "libcommon/text/wrap.hpp"

#include <boost/test/unit_test.hpp>

using career::wrapped;

BOOST_AUTO_TEST_SUITE(wrap)

BOOST_AUTO_TEST_CASE(lines_fit_and_later_ones_are_indented) {
    BOOST_TEST(wrapped("one two three", 9) == "one two\nthree");
    BOOST_TEST(wrapped("one two three", 9, 2) == "one two\n  three");
    BOOST_TEST(wrapped("one two three", 8, 2) == "one\n  two\n  three");
    BOOST_TEST(wrapped("", 9) == "");
}

BOOST_AUTO_TEST_CASE(a_word_that_fits_nowhere_has_its_own_line) {
    BOOST_TEST(wrapped("a incomprehensible b", 6) == "a\nincomprehensible\nb");
    BOOST_TEST(wrapped("ab cd", 3, 7) == "ab\n       cd");
}

BOOST_AUTO_TEST_CASE(columns_are_counted_and_controls_shown) {
    BOOST_TEST(wrapped("\u00e4\u00e4 \u00f6\u00f6", 5) == "\u00e4\u00e4 \u00f6\u00f6");
    BOOST_TEST(wrapped("\u4e16\u754c \u4e16\u754c", 8) == "\u4e16\u754c\n\u4e16\u754c");
    BOOST_TEST(wrapped("a  b\x1b[1m", 20) == "a b\\x1b[1m");
}

BOOST_AUTO_TEST_SUITE_END()
