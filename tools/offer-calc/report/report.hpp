// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/system/output.hpp"
#include "libcommon/values/money.hpp"
#include "tools/offer-calc/offer/decimal.hpp"

namespace career::offer_calc {

// One cell: as people read it, and as a spreadsheet takes it.
struct Cell {
    std::string text, other;  // `other`: for spreadsheets, where it is neither the text nor the amount
    std::optional<Money> amount;
    bool number = false;
    bool marked = false;  // a difference that matters: shown with a star, and in bold on a terminal

    Cell() = default;
    Cell(const char* words) : Cell(std::string(words)) {}
    Cell(std::string words) : text(std::move(words)) {}
    Cell(std::string_view words) : Cell(std::string(words)) {}
    Cell(Money money);  // whole units for people, cents for spreadsheets
    Cell(Price price);
    Cell(Share share);  // a percentage
    static Cell count(std::int64_t n);
    static Cell cents(Money money);  // cents for people too
    std::string plain() const;
};

struct Table {
    std::string title;
    std::vector<Cell> head;
    std::vector<std::vector<Cell>> rows;
    std::vector<double> bars;  // one a row, from 0: drawn behind it; empty for none
};

// A line of how a figure came about.
struct StepLine {
    std::string name;
    std::string value;
    std::string rule, source;
};

// What a command found out, for every form of output: the words and tables for people, the values for programs.
struct Report {
    std::string title;
    std::vector<std::string> lines;  // under the title
    std::vector<Table> tables;       // the first is what CSV and TSV hold
    std::vector<StepLine> steps;
    std::vector<std::string> notes;  // law used, what was left out; the notice that this is no advice is added
    Value data = Value::table();
    std::string notes_key = "notes";  // of the list in TOML and JSON
};

inline constexpr std::string_view report_formats[] = {"text", "toml", "json", "csv", "tsv", "markdown"};
inline constexpr std::string_view no_advice =
    "This is arithmetic, no tax, legal or investment advice: check it with a professional before you sign.";

// Whether this form of output needs `data` at all: a table for people is made without it.
bool takes_data(std::string_view format);

void write_report(Report report, std::string_view format, Output& out);

std::string percent_text(Share share);  // "12.5 %"
std::string sparkline(const std::vector<double>& values);
std::string bar(double value, double most, std::size_t width);  // eighths of a column

// Values for TOML and JSON: money as a text with two decimals and no separators, percentages with their sign.
Value money_value(Money money);
Value share_value(Share share);

}  // namespace career::offer_calc
