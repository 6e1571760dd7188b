// SPDX-License-Identifier: MIT
#pragma once

// toml++ without its templates in every unit: toml_instance.cpp holds the one compiled copy.
#define TOML_HEADER_ONLY 0
// Its asserts stop on bad input ("[[[[") that its parser would refuse a line later.
#define TOML_ASSERT(expression) static_assert(true)
#define TOML_EXCEPTIONS 0
#define TOML_ENABLE_UNRELEASED_FEATURES 0
#define TOML_ENABLE_FORMATTERS 0
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wshadow"
#include <toml++/toml.h>
#pragma GCC diagnostic pop
