// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <map>

#include "tools/offer-calc/tax/batch.hpp"
#include "tools/offer-calc/tax/csv_tax.hpp"
#include "tools/offer-calc/tax/law_file.hpp"

namespace career::offer_calc::tax {

// Some thousand rows at a time: read into columns, taxed together, written. The rows' own bytes stay where they are
// until they are written, so `finish` comes before those bytes move.
class CsvBlock {
  public:
    CsvBlock(const CsvJob& job, const CsvLayout& layout);
    // Reads rows from the front of `bytes` until the block is full, the bytes end or a row is faulty; returns how many
    // bytes it used and moves `line` on. `bytes` must have a line feed and 32 more readable bytes behind it.
    std::size_t add_rows(std::string_view bytes, bool last, std::uint32_t& line);
    bool full() const { return full_; }
    // Computes and writes the rows read. With faults, these go to `out` and nothing is written.
    void finish(CsvOutcome& out);
    // Years and states that came up.
    void report(CsvOutcome& out) const;

  private:
    struct Piece {
        const char* begin;
        const char* end;
    };
    static constexpr std::size_t most_errors = 20, codes = 26 * 26;

    const char* fast_row(const char* at, const char* limit, bool last);
    const char* fast_cell(const CsvColumn& column, const char* at);
    void slow_row(const CsvRow& row, const char* at);
    void slow_cell(const CsvColumn& column, const CsvCell& cell);
    void check_row(const CsvRow& row);
    void load_state(const CsvRow& row);
    bool accept();  // the values of the row just read; false where something needs the slow path
    void keep_pieces(const char* end);
    void fault(LineColumn at, std::string what, std::string remedy);
    const CsvCell* cell_of(const CsvRow& row, CsvColumn::Role role, std::size_t index) const;
    const StateLaw* state_for(std::size_t row) const;
    void compute_states();
    void write_row(std::size_t row);

    const CsvJob& job_;
    const CsvLayout& layout_;
    Batch batch_;
    std::size_t pieces_a_row_ = 0, count_ = 0;
    bool full_ = false, begun_ = false;
    Errors errors_;
    // The row being read.
    std::array<std::int64_t, household_fields.size()> amounts_{};
    std::size_t year_ = 0, status_ = 0, code_ = 0;
    std::vector<const char*> starts_;
    // The block, and its results.
    std::vector<Piece> pieces_;
    std::vector<std::uint8_t> law_;
    std::vector<std::uint16_t> codes_;
    std::array<std::vector<std::int64_t>, household_fields.size()> in_;
    std::array<std::vector<std::int64_t>, federal_fields.size()> figures_;
    std::array<std::vector<std::int64_t>, state_fields.size()> state_figures_;
    std::map<std::pair<std::size_t, std::size_t>, StateLaw> states_;                 // by code and year
    std::vector<std::array<const StateLaw*, last_year - first_year + 1>> state_of_;  // the same, found fast
    std::array<bool, last_year - first_year + 1> seen_{};
    std::vector<char> written_;
    std::size_t written_end_ = 0;
};

}  // namespace career::offer_calc::tax
