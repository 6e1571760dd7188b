// SPDX-License-Identifier: MIT
#include <boost/test/data/test_case.hpp>
#include <boost/test/unit_test.hpp>
#include <ostream>

#include "tools/doc-skeleton/document/document.hpp"
#include "tools/doc-skeleton/set/record.hpp"

using namespace career;
using namespace career::doc_skeleton;

namespace {

struct Row {
    int number;  // of the record that the line stands in relation to; -1: none
    const char* line;
};
std::ostream& operator<<(std::ostream& out, const Row& row) { return out << row.line; }

const Row rows[] = {
    {3, "Supersedes [3](0003-x.md)"},
    {3, "Accepted, supersedes ADR-0003"},
    {3, "This record amends ADR 3."},
    {3, "It was superseded by 0003."},
    {3, "Superseded by 3 on 4 May 2024"},
    {3, "The decision replaces record 3."},
    {12, "- Amended by: #12"},
    {-1, "That proposal replaces RFC 1444."},
    {-1, "A worker that replaces 6 scripts runs at night."},
    {-1, "Replaces 12 scripts."},
    {-1, "The vendor's format was replaced by 2 others."},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(relations)

BOOST_DATA_TEST_CASE(are_of_the_document_itself, boost::unit_test::data::make(rows), row) {
    const auto found =
        relations_of(read_document(std::string("# 7. T\n\n## Status\n\n") + row.line + "\n", Markup::markdown));
    BOOST_REQUIRE_EQUAL(found.size(), row.number < 0 ? 0U : 1U);
    if (row.number >= 0) BOOST_TEST((found[0].number == row.number || found[0].target == "0003-x.md"));
}

BOOST_AUTO_TEST_SUITE_END()
