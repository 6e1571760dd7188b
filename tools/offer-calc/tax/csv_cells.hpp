// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/text/source.hpp"

namespace career::offer_calc::tax {

// One cell of a CSV row (RFC 4180): its text without quotation marks, and where it stands.
struct CsvCell {
    std::string text;
    LineColumn at;
};

struct CsvRow {
    enum class State : std::uint8_t {
        whole,
        cut,       // the bytes end inside the row
        unclosed,  // a quotation mark is opened and never closed
        stray,     // a quotation mark inside a cell that does not begin with one, or text behind a closing one
    };
    State state = State::whole;
    std::vector<CsvCell> cells;
    std::size_t length = 0;   // bytes, the line end included
    std::uint32_t lines = 0;  // line ends passed
    LineColumn fault{};       // of unclosed and stray
};

// The row that begins at `bytes`, whose first line has the number `line`. `last`: nothing follows these bytes.
CsvRow read_csv_row(std::string_view bytes, std::uint32_t line, bool last);

// Dollars with exactly two decimals, in cents; why not where it is something else. `what` reads behind the cell's text.
struct CentsText {
    std::int64_t cents = 0;
    std::string what, remedy;  // empty where it was read
};
CentsText parse_cents(std::string_view text);

// "-12.34" at `to`, which has room for 24 characters; returns its end.
char* put_cents(char* to, std::int64_t cents);

}  // namespace career::offer_calc::tax
