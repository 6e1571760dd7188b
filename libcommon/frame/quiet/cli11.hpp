// SPDX-License-Identifier: MIT
#pragma once

// CLI11 without its setting up of locales. It asks the locale about each letter of an option's name, and the first to
// ask sets up all of libstdc++'s facets, which takes a fourteenth of a start. Names of options are ASCII: plain
// functions answer for it. Headers that speak of the real locale come first.
#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iomanip>
#include <iterator>
#include <locale>
#include <map>
#include <memory>
#include <sstream>
#include <string>

namespace std {
struct ascii_locale {};
template <class Char>
bool isspace(Char c, ascii_locale) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}
template <class Char>
bool isalpha(Char c, ascii_locale) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
template <class Char>
Char tolower(Char c, ascii_locale) {
    return c >= 'A' && c <= 'Z' ? static_cast<Char>(c + ('a' - 'A')) : c;
}
}  // namespace std

#define locale ascii_locale
#include <CLI/App.hpp>
#include <CLI/Config.hpp>
#include <CLI/Formatter.hpp>
#undef locale
