// SPDX-License-Identifier: MIT
#define BOOST_TEST_MODULE career_tools
#include <boost/test/unit_test.hpp>
