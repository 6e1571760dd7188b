// SPDX-License-Identifier: MIT
#include "libcommon/data/value_index.hpp"

#include <boost/test/unit_test.hpp>

#include "libcommon/data/toml_reader.hpp"
#include "libcommon/data/value_writer.hpp"
#include "libcommon/values/random.hpp"

using namespace career;

BOOST_AUTO_TEST_SUITE(value_index)

Value sample() {
    auto value = read_toml(Source("t.toml",
                                  "a = \"x\"\nb = -3\nc = 1.5\nd = 2026-02-28\ne = true\nf = [1, [\"y\", 07:32:00]]\n"
                                  "g = { h = \"\\u20ac\" }\n[[t]]\nk = 1\n[[t]]\nk = 2\n"));
    BOOST_REQUIRE(bool(value));
    return value.take();
}

BOOST_AUTO_TEST_CASE(unpacks_what_was_packed) {
    const Value value = sample();
    const auto back = unpack_value(pack_value(value, 7), 7);
    BOOST_REQUIRE(bool(back));
    BOOST_TEST(to_toml(*back) == to_toml(value));
}

BOOST_AUTO_TEST_CASE(a_packed_form_of_another_text_is_not_taken) {
    BOOST_TEST(!unpack_value(pack_value(sample(), 7), 8));
    BOOST_TEST(hash_of("rate = 22") != hash_of("rate = 23"));
    BOOST_TEST(hash_of("a line and one more") != hash_of("a line and one more "));
}

BOOST_AUTO_TEST_CASE(damage_is_never_more_than_a_miss) {
    const std::string packed = pack_value(sample(), 7);
    for (std::size_t size = 0; size < packed.size(); ++size) BOOST_TEST(!unpack_value(packed.substr(0, size), 7));
    BOOST_TEST(!unpack_value(packed + 'x', 7));
    Random random(3);
    for (int round = 0; round < 3000; ++round) {
        std::string damaged = packed;
        for (int i = 0; i < 3; ++i)
            damaged[16 + random.below(damaged.size() - 16)] = static_cast<char>(random.below(256));
        if (const auto value = unpack_value(damaged, 7)) BOOST_TEST((value->kind <= Value::Kind::table));
    }
}

BOOST_AUTO_TEST_SUITE_END()
