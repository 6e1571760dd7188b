// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace career {

// Line and column from 1; columns are Unicode scalar values. Line 0 means the whole file, column 0 the whole line.
struct Position {
    std::string file;
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    friend bool operator==(const Position&, const Position&) = default;
};

// A reader that cannot name the remedy has not understood its input yet: all three parts are required.
struct Error {
    Position at;
    std::string what;
    std::string remedy;
    friend bool operator==(const Error&, const Error&) = default;
};

using Errors = std::vector<Error>;

// "file:line:col: what; remedy", the parts of the position that are 0 or empty left out; control characters of the
// file name and of the texts made visible.
std::string to_text(const Error& error);

}  // namespace career
