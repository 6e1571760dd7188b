// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/csv_layout.hpp"

#include <algorithm>

#include "libcommon/data/cell_text.hpp"
#include "libcommon/frame/suggest.hpp"

namespace career::offer_calc::tax {

namespace {

CsvColumn column_of(std::string_view name, const CsvWish& wish) {
    CsvColumn out{.name = std::string(name)};
    for (std::size_t k = 0; k < household_fields.size(); ++k)
        if (household_fields[k].name == name || (k == 0 && name == "wages"))
            out.role = CsvColumn::amount, out.index = static_cast<std::uint8_t>(k);
    for (const auto& field : federal_fields)
        if (field.name == name) out.role = CsvColumn::replaced;
    if (name == "year") out.role = CsvColumn::year;
    if (name == "filing_status") out.role = CsvColumn::status;
    if (name == "state" && !wish.fixed_state) out.role = CsvColumn::state;
    return out;
}

std::size_t count(const CsvLayout& layout, CsvColumn::Role role, std::size_t index = 0) {
    return static_cast<std::size_t>(
        std::count_if(layout.columns.begin(), layout.columns.end(), [&](const CsvColumn& column) {
            return column.role == role && (role != CsvColumn::amount || column.index == index);
        }));
}

std::string_view near_miss(const CsvLayout& layout, std::string_view wanted) {
    std::vector<std::string_view> passed;
    for (const CsvColumn& column : layout.columns)
        if (column.role == CsvColumn::passed) passed.push_back(column.name);
    return nearest(wanted, passed);
}

// One error for all columns that are missing, or for the first one whose name a column misspells.
void refuse_missing(const CsvLayout& layout, const std::vector<std::string_view>& missing, bool amounts,
                    const std::string& file, Errors& errors) {
    std::vector<std::string_view> absent(layout.absent.begin(), layout.absent.end());
    absent.insert(absent.end(), missing.begin(), missing.end());
    for (const std::string_view name : absent) {
        const std::string_view near = near_miss(layout, name);
        if (near.empty()) continue;
        const std::string wanted(name);
        Error error{{file, 1, 0},
                    "has no column '" + wanted + "', but one '" + std::string(near) + "'",
                    "rename that column, or add '" + wanted + "'"};
        errors.push_back(std::move(error));
        return;
    }
    if (missing.empty()) return;
    std::string names;
    for (const std::string_view name : missing) names += (names.empty() ? "" : ", ") + std::string(name);
    Error error{{file, 1, 0},
                "has no column " + names,
                amounts ? "add what is missing; with --absent-zero, amounts that no column has count as 0"
                        : "add what is missing to the first line and to each row"};
    errors.push_back(std::move(error));
}

void make_header(CsvLayout& layout) {
    for (const CsvColumn& column : layout.columns) {
        if (column.role == CsvColumn::replaced) continue;
        append_cell(layout.header, column.name, ',');
        layout.header += ',';
    }
    for (const auto& field : federal_fields) (layout.header += field.name) += ',';
    if (layout.states)
        for (const auto& field : state_fields) (layout.header += field.name) += ',';
    layout.header.back() = '\n';
}

}  // namespace

Result<CsvLayout> csv_layout(const std::vector<CsvCell>& header, const std::string& file, const CsvWish& wish) {
    CsvLayout layout;
    Errors errors;
    bool short_form = false;
    for (const CsvCell& cell : header) {
        layout.columns.push_back(column_of(cell.text, wish));
        const CsvColumn& column = layout.columns.back();
        short_form = short_form || cell.text == "wages";
        if (column.role != CsvColumn::passed && column.role != CsvColumn::replaced &&
            count(layout, column.role, column.index) > 1) {
            Error error{
                {file, cell.at.line, cell.at.column}, "a second column for '" + cell.text + "'", "keep one of them"};
            errors.push_back(std::move(error));
        }
    }
    layout.states = wish.any_state || count(layout, CsvColumn::state) > 0;
    if (layout.states)
        for (CsvColumn& column : layout.columns)
            for (const auto& field : state_fields)
                if (field.name == column.name) column.role = CsvColumn::replaced;
    layout.drops = count(layout, CsvColumn::replaced) > 0;
    std::vector<std::string_view> missing;
    if (count(layout, CsvColumn::year) == 0) missing.push_back("year");
    if (count(layout, CsvColumn::status) == 0) missing.push_back("filing_status");
    bool amounts = false;
    for (std::size_t k = 0; k < household_fields.size(); ++k) {
        if (count(layout, CsvColumn::amount, k) > 0) continue;
        if (k == 0 || !(short_form || wish.absent_zero)) {
            missing.push_back(household_fields[k].name);
            amounts = amounts || k > 0;
        } else {
            layout.absent.emplace_back(household_fields[k].name);
        }
    }
    refuse_missing(layout, missing, amounts, file, errors);
    if (!errors.empty()) return errors;
    make_header(layout);
    return layout;
}

}  // namespace career::offer_calc::tax
