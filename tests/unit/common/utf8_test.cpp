// SPDX-License-Identifier: MIT
#include "libcommon/text/utf8.hpp"

#include <boost/test/unit_test.hpp>

using namespace career;

BOOST_AUTO_TEST_SUITE(utf8)

BOOST_AUTO_TEST_CASE(decode_takes_maximal_subparts) {
    // Unicode 15, table 3-8: 61 F1 80 80 E1 80 C2 62 80 63 80 BF 64
    std::string_view text = "\x61\xF1\x80\x80\xE1\x80\xC2\x62\x80\x63\x80\xBF\x64";
    std::u32string seen;
    while (!text.empty()) {
        const Scalar scalar = decode(text);
        seen += scalar.value;
        text.remove_prefix(scalar.size);
    }
    BOOST_TEST((seen == U"a\uFFFD\uFFFD\uFFFDb\uFFFDc\uFFFD\uFFFDd"));
}

BOOST_AUTO_TEST_CASE(every_scalar_round_trips) {
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        std::string bytes;
        append_utf8(bytes, c);
        const Scalar back = decode(bytes);
        BOOST_REQUIRE(back.valid && back.value == c && back.size == bytes.size());
    }
}

BOOST_AUTO_TEST_CASE(ill_formed_is_found) {
    BOOST_TEST(first_invalid("na\xC3\xAFve") == std::string_view::npos);
    BOOST_TEST(first_invalid("ab\xC3") == 2U);
    BOOST_TEST(first_invalid("\xED\xA0\x80") == 0U);  // a surrogate
    BOOST_TEST(first_invalid("\xC0\x80") == 0U);      // an overlong NUL
}

BOOST_AUTO_TEST_CASE(counts) {
    BOOST_TEST(scalar_count("h\xC3\xA9\xF0\x9F\x98\x80") == 3U);
    BOOST_TEST(utf16_count("h\xC3\xA9\xF0\x9F\x98\x80") == 4U);
    BOOST_TEST(display_width("e\xCC\x81\xE6\xBC\xA2") == 3U);  // e + combining acute, a wide ideograph
}

BOOST_AUTO_TEST_CASE(no_control_character_stays_live) {
    BOOST_TEST(visible("a\x1b[31mb\tc\n") == "a\\x1b[31mb\\x09c\\x0a");
    BOOST_TEST(visible("a\tb\n\x7f", true) == "a\tb\n\\x7f");
    BOOST_TEST(visible("\xC2\x9B"
                       "1m") == "\\x9b1m");
    BOOST_TEST(visible("\xE2\x80\xAE") == "\\u202e");
    BOOST_TEST(visible("\xFF") == "\xEF\xBF\xBD");
    std::string text = "\x1b kept, this not: \x1b[2J";
    make_visible(text, 2);
    BOOST_TEST(text == "\x1b kept, this not: \\x1b[2J");
    make_visible(text, text.size());
    BOOST_TEST(text == "\x1b kept, this not: \\x1b[2J");
}

BOOST_AUTO_TEST_SUITE_END()
