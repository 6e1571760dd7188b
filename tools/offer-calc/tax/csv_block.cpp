// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/csv_block.hpp"

#include <cstring>
#include <utility>

#include "tools/offer-calc/tax/csv_fast.hpp"
#include "tools/offer-calc/tax/federal.hpp"

namespace career::offer_calc::tax {

namespace {

constexpr std::size_t figures_room = 24 * 16 + 2;

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }

const char* scan_word(const char* at, std::string_view word) {
    return std::strncmp(at, word.data(), word.size()) == 0 ? at + word.size() : nullptr;
}

}  // namespace

CsvBlock::CsvBlock(const CsvJob& job, const CsvLayout& layout)
    : job_(job), layout_(layout), batch_(job.laws), starts_(layout.columns.size()), law_(job.rows) {
    bool kept = false;
    for (const CsvColumn& column : layout.columns) {
        if (column.role != CsvColumn::replaced && !kept) ++pieces_a_row_;
        kept = column.role != CsvColumn::replaced;
    }
    pieces_.resize(job.rows * pieces_a_row_);
    for (auto& column : in_) column.resize(job_.rows);
    for (auto& column : figures_) column.resize(job_.rows);
    if (layout.states) {
        codes_.resize(job_.rows);
        state_of_.resize(codes);
        for (auto& column : state_figures_) column.resize(job_.rows);
    }
    if (job.state)
        code_ = static_cast<std::size_t>((*job.state)[0] - 'A') * 26 + static_cast<std::size_t>((*job.state)[1] - 'A');
    written_.resize(job.room / 4);
}

const char* CsvBlock::fast_cell(const CsvColumn& column, const char* at) {
    switch (column.role) {
        case CsvColumn::amount:
            return scan_amount(at, column.index == 2 || column.index == 3, amounts_[column.index]);
        case CsvColumn::year:
            if (at[0] != '2' || at[1] != '0' || at[2] != '2' || at[3] < '4' || at[3] > '6') return nullptr;
            year_ = static_cast<std::size_t>(at[3] - '4');
            return at + 4;
        case CsvColumn::status:
            status_ = *at == 'j' ? 1 : *at == 'h' ? 3 : at[1] == 'i' ? 0 : 2;
            return scan_word(at, status_names[status_]);
        case CsvColumn::state:
            if (!is_capital(at[0]) || !is_capital(at[1])) return nullptr;
            code_ = static_cast<std::size_t>(at[0] - 'A') * 26 + static_cast<std::size_t>(at[1] - 'A');
            return at + 2;
        case CsvColumn::passed:
        case CsvColumn::replaced:
            break;
    }
    return skip_cell(at);
}

bool CsvBlock::accept() {
    if (status_ != static_cast<std::size_t>(FilingStatus::joint) && amounts_[1] != 0) return false;
    if (amounts_[4] > amounts_[5]) return false;
    if (layout_.states) {
        const StateLaw* state = state_of_[code_][year_];
        if (state == nullptr || !state->serves[status_]) return false;
        codes_[count_] = static_cast<std::uint16_t>(code_);
    }
    for (std::size_t k = 0; k < amounts_.size(); ++k) in_[k][count_] = amounts_[k];
    law_[count_] = static_cast<std::uint8_t>(year_ * 4 + status_);
    seen_[year_] = true;
    return true;
}

// The kept columns of the row as runs of its bytes; starts_ has where each cell begins, `end` is the line's.
void CsvBlock::keep_pieces(const char* end) {
    Piece* piece = pieces_.data() + count_ * pieces_a_row_;
    if (!layout_.drops) {
        *piece = {starts_[0], end};
        return;
    }
    bool open = false;
    for (std::size_t c = 0; c < layout_.columns.size(); ++c) {
        const bool kept = layout_.columns[c].role != CsvColumn::replaced;
        if (kept && !open) piece->begin = starts_[c];
        if (!kept && open) (piece++)->end = starts_[c] - 1;
        open = kept;
    }
    if (open) piece->end = end;
}

// Behind the row, or null where it is cut off or in any way unusual.
const char* CsvBlock::fast_row(const char* at, const char* limit, bool last) {
    const std::size_t columns = layout_.columns.size();
    for (std::size_t c = 0; c < columns; ++c) {
        starts_[c] = at;
        at = fast_cell(layout_.columns[c], at);
        if (at == nullptr) return nullptr;
        if (c + 1 < columns && *at++ != ',') return nullptr;
    }
    const char* const end = at;
    at += *at == '\r';
    if (*at != '\n' || (at >= limit && !last) || at > limit || !accept()) return nullptr;
    keep_pieces(end);
    return at == limit ? at : at + 1;
}

void CsvBlock::fault(LineColumn at, std::string what, std::string remedy) {
    errors_.push_back({{job_.file, at.line, at.column}, std::move(what), std::move(remedy)});
}

std::size_t CsvBlock::add_rows(std::string_view bytes, bool last, std::uint32_t& line) {
    const char* at = bytes.data();
    const char* const limit = at + bytes.size();
    count_ = 0;
    while (at < limit && count_ < job_.rows && errors_.size() < most_errors) {
        if (const char* next = fast_row(at, limit, last)) {
            at = next;
            ++count_, ++line;
            continue;
        }
        const CsvRow row = read_csv_row({at, static_cast<std::size_t>(limit - at)}, line, last);
        if (row.state == CsvRow::State::cut) break;
        if (row.state != CsvRow::State::whole) {
            const bool open = row.state == CsvRow::State::unclosed;
            fault(
                row.fault,
                open ? "a quotation mark opens a cell that never closes" : "text beside quotation marks in one cell",
                open ? "close it, or double it" : "put the whole cell between quotation marks and double those inside");
            break;  // where the next row begins cannot be known
        }
        const bool blank = row.cells.size() == 1 && row.cells[0].text.empty() && layout_.columns.size() > 1;
        if (!blank) slow_row(row, at);
        at += row.length;
        line += row.lines;
    }
    full_ = count_ == job_.rows;
    return static_cast<std::size_t>(at - bytes.data());
}

const StateLaw* CsvBlock::state_for(std::size_t row) const { return state_of_[codes_[row]][law_[row] / 4]; }

void CsvBlock::compute_states() {
    for (std::size_t row = 0; row < count_; ++row) {
        const FederalLaw& law = job_.laws[law_[row] / 4];
        Household household{.year = law.year, .status = static_cast<FilingStatus>(law_[row] % 4)};
        for (std::size_t k = 0; k < household_fields.size(); ++k)
            household.*household_fields[k].member = Money::cents(in_[k][row]);
        const StateTax tax =
            rounded(state_return(*state_for(row), household, federal_return(law, household), job_.in_city));
        for (std::size_t k = 0; k < state_fields.size(); ++k)
            state_figures_[k][row] = (tax.*state_fields[k].member).in_cents();
    }
}

void CsvBlock::write_row(std::size_t row) {
    std::size_t size = figures_room;
    const Piece* const pieces = pieces_.data() + row * pieces_a_row_;
    for (std::size_t i = 0; i < pieces_a_row_; ++i)
        size += static_cast<std::size_t>(pieces[i].end - pieces[i].begin) + 1;
    if (written_.size() - written_end_ < size) {
        job_.write({written_.data(), written_end_});
        written_end_ = 0;
        if (written_.size() < size) written_.resize(size);
    }
    char* to = written_.data() + written_end_;
    for (std::size_t i = 0; i < pieces_a_row_; ++i) {
        const auto length = static_cast<std::size_t>(pieces[i].end - pieces[i].begin);
        std::memcpy(to, pieces[i].begin, length);
        to += length;
        *to++ = ',';
    }
    for (const auto& column : figures_) {
        to = put_cents(to, column[row]);
        *to++ = ',';
    }
    if (layout_.states)
        for (const auto& column : state_figures_) {
            to = put_cents(to, column[row]);
            *to++ = ',';
        }
    to[-1] = '\n';
    written_end_ = static_cast<std::size_t>(to - written_.data());
}

void CsvBlock::finish(CsvOutcome& out) {
    if (!errors_.empty()) {
        out.errors = std::move(errors_);
        return;
    }
    HouseholdColumns in{.law = std::span(law_).first(count_), .amounts = {}};
    FederalColumns figures;
    for (std::size_t k = 0; k < in_.size(); ++k) in.amounts[k] = std::span(in_[k]).first(count_);
    for (std::size_t k = 0; k < figures_.size(); ++k) figures.figures[k] = std::span(figures_[k]).first(count_);
    batch_.federal_tax(in, figures);
    if (layout_.states) compute_states();
    if (!std::exchange(begun_, true)) job_.write(layout_.header);  // not before the first rows are known to be sound
    for (std::size_t row = 0; row < count_; ++row) write_row(row);
    job_.write({written_.data(), written_end_});
    written_end_ = 0;
}

void CsvBlock::report(CsvOutcome& out) const {
    for (std::size_t year = 0; year < seen_.size(); ++year)
        if (seen_[year]) out.years.push_back(job_.laws[year].year);
    for (const auto& [key, law] : states_) out.states.push_back(law);
}

}  // namespace career::offer_calc::tax
