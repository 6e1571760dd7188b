// SPDX-License-Identifier: MIT
// What must hold for any evidence.
#include <boost/test/unit_test.hpp>

#include <algorithm>

#include "tests/unit/level-check/support.hpp"

using namespace career;
using namespace career::level_check;
using namespace career::level_check::test;

namespace {

constexpr int trials = 150;

int rank(const std::optional<Level>& level) { return level ? static_cast<int>(*level) : -1; }

void check_same(const Assessment& a, const Assessment& b) {
    BOOST_TEST(rank(a.overall) == rank(b.overall));
    BOOST_TEST((a.failure_mode == b.failure_mode));
    BOOST_TEST((a.archetype == b.archetype));
    BOOST_TEST(a.items.size() == b.items.size());
    for (std::size_t d = 0; d < dimension_count; ++d) {
        BOOST_TEST(rank(a.dimensions[d].level) == rank(b.dimensions[d].level));
        BOOST_TEST(a.dimensions[d].carry.size() == b.dimensions[d].carry.size());
        BOOST_TEST(static_cast<int>(a.dimensions[d].low) == static_cast<int>(b.dimensions[d].low));
        BOOST_TEST(static_cast<int>(a.dimensions[d].high) == static_cast<int>(b.dimensions[d].high));
    }
}

void shuffle(std::vector<Item>& items, Random& random) {
    for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[random.below(i)]);
}

// Other blanks, other quotation marks, a full stop more or less.
std::string reformat(const std::string& text, Random& random) {
    std::string out(random.below(3), ' ');
    for (const char c : text) {
        if (c == ' ')
            out.append(1 + random.below(3), random.below(4) == 0 ? '\n' : ' ');
        else if (c == '\'' && random.below(2) == 0)
            out += "\xE2\x80\x99";
        else
            out += c;
    }
    out.append(random.below(3), ' ');
    return out;
}

}  // namespace

BOOST_AUTO_TEST_SUITE(level_check_properties)

BOOST_AUTO_TEST_CASE(order_does_not_matter) {
    Random random(1);
    for (int i = 0; i < trials; ++i) {
        auto items = draw(random, 1 + random.below(30));
        const Assessment before = read(items);
        shuffle(items, random);
        check_same(before, read(items));
    }
}

BOOST_AUTO_TEST_CASE(duplicates_do_not_matter) {
    Random random(2);
    for (int i = 0; i < trials; ++i) {
        auto items = draw(random, 1 + random.below(20));
        const Assessment before = read(items);
        const std::size_t count = items.size();
        for (std::size_t n = 0; n < count; ++n)
            if (random.below(2) == 0) items.push_back(items[n]);
        check_same(before, read(items));
    }
}

BOOST_AUTO_TEST_CASE(formatting_does_not_matter) {
    Random random(3);
    for (int i = 0; i < trials; ++i) {
        auto items = draw(random, 1 + random.below(12));
        const Assessment before = read(items);
        for (Item& one : items) one.statement = reformat(one.statement, random);
        check_same(before, read(items));
    }
}

BOOST_AUTO_TEST_CASE(what_speaks_against_never_raises) {
    Random random(4);
    for (int i = 0; i < trials; ++i) {
        const Assessment before = read(draw(random, 1 + random.below(25)));
        std::vector<Item> rest;
        for (const ReadItem& one : before.items)
            if (!one.reading.against) rest.push_back(one.item);
        if (rest.empty()) continue;
        const Assessment after = read(rest);
        BOOST_TEST(rank(after.overall) >= rank(before.overall));
        for (std::size_t d = 0; d < dimension_count; ++d)
            if (after.dimensions[d].level)
                BOOST_TEST(rank(after.dimensions[d].level) >= rank(before.dimensions[d].level));
    }
}

BOOST_AUTO_TEST_CASE(more_evidence_lowers_nothing) {
    Random random(5);
    for (int i = 0; i < trials; ++i) {
        std::vector<Item> items;
        for (Item& one : draw(random, 2 + random.below(25)))
            if (!read_item(one).against) items.push_back(std::move(one));
        if (items.size() < 2) continue;
        const std::vector<Item> fewer(items.begin(),
                                      items.begin() + static_cast<std::ptrdiff_t>(1 + random.below(items.size() - 1)));
        const Assessment before = read(fewer), after = read(items);
        for (std::size_t d = 0; d < dimension_count; ++d)
            BOOST_TEST(rank(after.dimensions[d].level) >= rank(before.dimensions[d].level));
    }
}

BOOST_AUTO_TEST_CASE(no_evidence_is_not_below) {
    const Assessment read_one = read({item("Typo fixed in the footer of the help page.", Dimension::impact)});
    BOOST_TEST(rank(read_one.dimensions[2].level) == static_cast<int>(Level::below_senior));
    for (const std::size_t d : {0U, 1U, 3U, 4U}) BOOST_TEST(!read_one.dimensions[d].level.has_value());
}

BOOST_AUTO_TEST_CASE(alone_what_speaks_against_leaves_the_dimension_below) {
    const Assessment read_one = read({item("Went straight to the director behind her back.", Dimension::influence)});
    BOOST_TEST(rank(read_one.dimensions[3].level) == static_cast<int>(Level::below_senior));
    BOOST_TEST(read_one.dimensions[3].against.size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()
