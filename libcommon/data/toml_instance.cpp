// SPDX-License-Identifier: MIT
// Debian's shared libtomlplusplus would drag libstdc++.so back in: it is compiled once, here.
#define TOML_IMPLEMENTATION
#include "libcommon/data/toml_instance.hpp"
