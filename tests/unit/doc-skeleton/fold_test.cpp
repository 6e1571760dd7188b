// SPDX-License-Identifier: MIT
#include "libcommon/text/fold.hpp"

#include <boost/test/unit_test.hpp>

using namespace career;

BOOST_AUTO_TEST_SUITE(folding)

BOOST_AUTO_TEST_CASE(letters_lose_case_and_accents) {
    BOOST_TEST(fold("Über Straße ÉTÉ") == "uber strasse ete");
    BOOST_TEST(fold("Ａ１") == "a1");
    BOOST_TEST(fold("\xff\x41") ==
               "\xef\xbf\xbd"
               "a");
}

BOOST_AUTO_TEST_CASE(slugs_are_names_of_files) {
    BOOST_TEST(slug("Use SQS & not Kafka!") == "use-sqs-not-kafka");
    BOOST_TEST(slug("  a/b|c&d  ") == "a-b-c-d");
    BOOST_TEST(slug("Don't panic") == "dont-panic");
    BOOST_TEST(slug("../../etc/passwd") == "etc-passwd");
    BOOST_TEST(slug("\x1b[31m\n\t") == "31m");
    BOOST_TEST(slug("日本 語") == "日本-語");
    BOOST_TEST(slug("...") == "");
}

BOOST_AUTO_TEST_CASE(long_slugs_end_at_a_word) {
    BOOST_TEST(slug("one two three", 8) == "one-two");
    BOOST_TEST(slug("one two three", 9) == "one-two");
    BOOST_TEST(slug(std::string(10000, 'x'), 80).size() == 80);
    BOOST_TEST(slug("日本語", 7) == "日本");
}

BOOST_AUTO_TEST_SUITE_END()
