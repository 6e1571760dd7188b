// SPDX-License-Identifier: MIT
// The rows that the scanners leave: quoted numbers, other line ends, and every fault, each with its place and remedy.
#include "libcommon/frame/suggest.hpp"
#include "tools/offer-calc/tax/csv_block.hpp"

namespace career::offer_calc::tax {

const CsvCell* CsvBlock::cell_of(const CsvRow& row, CsvColumn::Role role, std::size_t index) const {
    for (std::size_t c = 0; c < layout_.columns.size(); ++c)
        if (layout_.columns[c].role == role && (role != CsvColumn::amount || layout_.columns[c].index == index))
            return &row.cells[c];
    return nullptr;
}

void CsvBlock::slow_cell(const CsvColumn& column, const CsvCell& cell) {
    const auto bad = [&](const std::string& what, std::string remedy) {
        fault(cell.at, column.name + " " + what, std::move(remedy));
    };
    switch (column.role) {
        case CsvColumn::passed:
        case CsvColumn::replaced:
            return;
        case CsvColumn::amount: {
            const CentsText read = parse_cents(cell.text);
            if (!read.what.empty()) return bad(read.what, read.remedy);
            amounts_[column.index] = read.cents;
            return;
        }
        case CsvColumn::year:
            for (std::size_t i = 0; i < job_.laws.size(); ++i)
                if (std::to_string(job_.laws[i].year) == cell.text) {
                    year_ = i;
                    return;
                }
            return bad("is '" + cell.text.substr(0, 40) + "', a year without tax law here",
                       "the years are " + std::to_string(first_year) + " to " + std::to_string(last_year));
        case CsvColumn::status:
            if (const auto status = status_of(cell.text))
                status_ = static_cast<std::size_t>(*status);
            else
                bad("is '" + cell.text.substr(0, 40) + "'",
                    did_you_mean(cell.text, status_names, "it is one of " + list_of(status_names)));
            return;
        case CsvColumn::state:
            if (cell.text.size() == 2 && cell.text[0] >= 'A' && cell.text[0] <= 'Z' && cell.text[1] >= 'A' &&
                cell.text[1] <= 'Z')
                code_ =
                    static_cast<std::size_t>(cell.text[0] - 'A') * 26 + static_cast<std::size_t>(cell.text[1] - 'A');
            else
                bad("is '" + cell.text.substr(0, 40) + "', no postal code",
                    "write CA, or leave the states out: --state none");
            return;
    }
}

// The rules between cells; the faults are those of fault_of(Household), put where the cell is.
void CsvBlock::check_row(const CsvRow& row) {
    Household household{.status = static_cast<FilingStatus>(status_)};
    for (std::size_t k = 0; k < household_fields.size(); ++k)
        household.*household_fields[k].member = Money::cents(amounts_[k]);
    const auto found = tax::fault_of(household);
    if (!found) return;
    for (std::size_t k = 0; k < household_fields.size(); ++k) {
        if (household_fields[k].name != found->field) continue;
        const CsvCell* cell = cell_of(row, CsvColumn::amount, k);
        fault(cell == nullptr ? row.cells[0].at : cell->at, std::string(found->field) + " " + std::string(found->what),
              std::string(found->remedy));
    }
}

void CsvBlock::load_state(const CsvRow& row) {
    const CsvCell* cell = cell_of(row, CsvColumn::state, 0);
    const LineColumn at = cell == nullptr ? row.cells[0].at : cell->at;
    const StateLaw*& known = state_of_[code_][year_];
    if (known == nullptr) {
        const std::string code =
            job_.state ? *job_.state
                       : std::string{static_cast<char>('A' + code_ / 26), static_cast<char>('A' + code_ % 26)};
        auto law = job_.state_law(code, job_.laws[year_]);
        if (!law) {
            const Error& error = law.errors().front();
            return fault(at, error.what, error.remedy);
        }
        known = &(states_[{code_, year_}] = law.take());
    }
    if (!known->serves[status_])
        fault(at, "the tax of " + known->name + " is not here for status '" + std::string(status_names[status_]) + "'",
              "name a flat rate of your own, such as --state-rate 5%, or leave the states out: --state none");
}

void CsvBlock::slow_row(const CsvRow& row, const char* at) {
    const std::size_t before = errors_.size();
    if (row.cells.size() != layout_.columns.size())
        return fault(row.cells[0].at,
                     "the row has " + std::to_string(row.cells.size()) + " cells, the first line " +
                         std::to_string(layout_.columns.size()),
                     "give one cell a column; a comma inside a cell needs quotation marks around it");
    amounts_.fill(0);
    for (std::size_t c = 0; c < row.cells.size(); ++c) slow_cell(layout_.columns[c], row.cells[c]);
    if (errors_.size() == before) check_row(row);
    if (errors_.size() == before && layout_.states) load_state(row);
    if (errors_.size() != before || !accept()) return;
    // Where the cells begin in the bytes: the row is walked again, for its text has lost the quotation marks.
    const char* const end = at + row.length;
    std::size_t c = 0;
    bool quoted = false;
    starts_[c++] = at;
    for (const char* p = at; p < end && c < starts_.size(); ++p) {
        if (*p == '"') quoted = !quoted;
        if (*p == ',' && !quoted) starts_[c++] = p + 1;
    }
    const char* line_end = end;
    if (line_end > at && line_end[-1] == '\n') --line_end;
    if (line_end > at && line_end[-1] == '\r') --line_end;
    keep_pieces(line_end);
    ++count_;
}

}  // namespace career::offer_calc::tax
