// SPDX-License-Identifier: MIT
#include "tools/offer-calc/tax/csv_tax.hpp"

#include <algorithm>
#include <cstring>
#include <utility>
#include <vector>

#include "tools/offer-calc/tax/csv_block.hpp"

namespace career::offer_calc::tax {

namespace {

constexpr std::size_t most_room = std::size_t{16} << 20;

// Bytes of the input: whole rows at the front, the begun one at the end, a line feed and zeros behind.
class Window {
  public:
    explicit Window(const CsvJob& job) : job_(job), bytes_(job.room + margin) {}
    std::string_view unread() const { return {bytes_.data() + begin_, end_ - begin_}; }
    bool last() const { return last_; }
    void take(std::size_t count) { begin_ += count; }
    // More bytes behind those that are unread, which move; false where a row is too long for the room.
    bool fill() {
        std::memmove(bytes_.data(), bytes_.data() + begin_, end_ - begin_);
        end_ -= std::exchange(begin_, 0);
        if (end_ + margin == bytes_.size()) {
            if (bytes_.size() >= most_room) return false;
            bytes_.resize(std::min(most_room + margin, bytes_.size() * 4));
        }
        while (end_ + margin < bytes_.size() && !last_) {
            const std::size_t got = job_.read(bytes_.data() + end_, bytes_.size() - margin - end_);
            end_ += got;
            last_ = got == 0;
        }
        bytes_[end_] = '\n';
        std::fill_n(bytes_.begin() + static_cast<std::ptrdiff_t>(end_) + 1, margin - 1, '\0');
        return true;
    }

  private:
    static constexpr std::size_t margin = 64;
    const CsvJob& job_;
    std::vector<char> bytes_;
    std::size_t begin_ = 0, end_ = 0;
    bool last_ = false;
};

Error fault_at(const CsvJob& job, LineColumn at, std::string what, std::string remedy) {
    return {{job.file, at.line, at.column}, std::move(what), std::move(remedy)};
}

std::optional<Error> fault_of(const CsvJob& job, const CsvRow& row) {
    if (row.state == CsvRow::State::unclosed)
        return fault_at(job, row.fault, "a quotation mark opens a cell that never closes", "close it, or double it");
    if (row.state == CsvRow::State::stray)
        return fault_at(job, row.fault, "text beside quotation marks in one cell",
                        "put the whole cell between quotation marks and double those inside");
    return {};
}

const char* const too_long = "a row of more than 16 MB";
const char* const too_long_remedy = "look for a quotation mark that is not closed";

// The header line, from the front of the window.
Result<CsvLayout> read_header(const CsvJob& job, Window& window, std::uint32_t& line) {
    window.fill();
    if (window.unread().starts_with("\xEF\xBB\xBF")) window.take(3);
    if (window.unread().empty()) return fault_at(job, {}, "is empty", "give a first line with the columns' names");
    CsvRow row = read_csv_row(window.unread(), line, window.last());
    while (row.state == CsvRow::State::cut) {
        if (!window.fill()) return fault_at(job, {1, 0}, too_long, too_long_remedy);
        row = read_csv_row(window.unread(), line, window.last());
    }
    if (auto fault = fault_of(job, row)) return *fault;
    window.take(row.length);
    line += std::max(row.lines, std::uint32_t{1});
    return csv_layout(row.cells, job.file, job.wish);
}

}  // namespace

CsvOutcome run_csv(const CsvJob& job) {
    CsvOutcome out;
    Window window(job);
    std::uint32_t line = 1;
    const auto layout = read_header(job, window, line);
    if (!layout) {
        out.errors = layout.errors();
        return out;
    }
    out.absent = layout->absent;
    CsvBlock block(job, *layout);
    for (;;) {
        window.take(block.add_rows(window.unread(), window.last(), line));
        block.finish(out);  // the rows point into the window: before it moves
        if (!out.errors.empty() || (window.last() && window.unread().empty())) break;
        if (block.full()) continue;
        if (!window.fill()) {
            out.errors.push_back(fault_at(job, {line, 0}, too_long, too_long_remedy));
            break;
        }
    }
    block.report(out);
    return out;
}

}  // namespace career::offer_calc::tax
