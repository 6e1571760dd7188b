// SPDX-License-Identifier: MIT
#include "tests/unit/offer-calc/offer_support.hpp"

#include <cstdlib>

namespace {

// The shared data is found beside an installed executable; a test's stands elsewhere.
struct SharedData {
    SharedData() { setenv("CAREER_TOOLS_DATA", CAREER_SHARE, 1); }
};
BOOST_TEST_GLOBAL_FIXTURE(SharedData);

}  // namespace
