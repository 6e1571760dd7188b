// SPDX-License-Identifier: MIT
#include "tools/doc-skeleton/set/unfinished.hpp"

#include <boost/test/unit_test.hpp>

using namespace career;
using namespace career::doc_skeleton;

namespace {

using Kind = FileChange::Kind;
const std::vector<PlannedChange> plan = {
    {Kind::create, "/a/0009-x.md", "# 9. X\n", ""},
    {Kind::replace, "/a/b\nc.md", "end\n", std::string("before\0end\n", 11)},
    {Kind::remove, "/a/0002-x.md", "", "replace 1 2 3\n"},
    {Kind::move, "/a/0002-y", "/a/0009-y", ""},
};

}  // namespace

BOOST_AUTO_TEST_SUITE(unfinished)

BOOST_AUTO_TEST_CASE(a_plan_is_read_as_it_was_written) {
    const auto read = read_plan(Source("plan", plan_text(plan)));
    BOOST_REQUIRE(read);
    BOOST_TEST((*read == plan));
}

BOOST_AUTO_TEST_CASE(a_torn_or_changed_plan_is_refused) {
    const std::string text = plan_text(plan);
    for (std::size_t size = 0; size < text.size(); ++size)
        BOOST_TEST(!read_plan(Source("plan", text.substr(0, size))), size);
    BOOST_TEST(!read_plan(Source("plan", text + "x")));
    for (const char* line : {"create 1 1\n", "create 9999999999999 0 0\n", "create -1 0 0\n", "burn 0 0 0\n\n"})
        BOOST_TEST(!read_plan(Source("plan", text.substr(0, text.find('\n') + 1) + line + "end\n")), line);
}

BOOST_AUTO_TEST_SUITE_END()
