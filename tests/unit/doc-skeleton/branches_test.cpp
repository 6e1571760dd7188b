// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/branches.hpp"

#include <boost/test/unit_test.hpp>

using namespace career::doc_skeleton;

namespace {

// An entry as git keeps it; the hash holds what a reader could take for the end of a name.
std::string entry(const std::string& mode, const std::string& name, std::size_t hash = 20) {
    std::string out = mode + ' ' + name + '\0';
    for (std::size_t i = 0; i < hash; ++i) out += i % 3 == 0 ? '\0' : i % 3 == 1 ? ' ' : '9';
    return out;
}

const std::string file = "100644", folder = "40000";

}  // namespace

BOOST_AUTO_TEST_SUITE(branches)

BOOST_AUTO_TEST_CASE(the_highest_number_of_a_tree) {
    const std::string tree = entry(file, "0003-a.md") + entry(file, "0012-b c.md") + entry(file, "README.md");
    BOOST_TEST(highest_in_tree(tree, 20, 0) == 12);
    BOOST_TEST(highest_in_tree(tree, 20, 40) == 40);
    BOOST_TEST(highest_in_tree("", 20, 7) == 7);
    BOOST_TEST(highest_in_tree(entry(file, "0008-a.md", 32) + entry(file, "0009-b.md", 32), 32, 0) == 9);
}

BOOST_AUTO_TEST_CASE(what_is_no_record_has_no_number) {
    for (const char* name :
         {"0042-chart.png", "20260102-by-day.md", "2026-01-02-by-day.md", "notes-77.md", "draft-5.md"})
        BOOST_TEST(highest_in_tree(entry(file, name), 20, 1) == 1, name);
    for (const char* name : {"0042-a.md", "adr-0042-a.md", "042a-b.rst", "42.adoc"})
        BOOST_TEST(highest_in_tree(entry(file, name), 20, 1) == 42, name);
    // A folder with one text needs no ending.
    BOOST_TEST(highest_in_tree(entry(folder, "0042-a"), 20, 1) == 42);
    BOOST_TEST(highest_in_tree(entry(file, "0042-a"), 20, 1) == 1);
}

BOOST_AUTO_TEST_CASE(a_torn_tree_is_read_as_far_as_it_goes) {
    const std::string tree = entry(file, "0003-a.md") + entry(file, "0012-b.md");
    for (std::size_t size = 0; size < tree.size(); ++size)
        BOOST_TEST(highest_in_tree(tree.substr(0, size), 20, 0) == (size < tree.size() / 2 ? 0 : 3), size);
}

BOOST_AUTO_TEST_SUITE_END()
