// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/frame/error.hpp"

namespace career {

struct LineColumn {
    std::uint32_t line = 0, column = 0;  // from 1
    friend auto operator<=>(const LineColumn&, const LineColumn&) = default;
};

enum class ColumnUnit : std::uint8_t { scalar, byte, utf16 };

// A text and where its lines begin. Lines end at LF (a CR before it belongs to the line end); a BOM at the front is
// skipped and counts as no column. Offsets are bytes of `text()`.
class Source {
  public:
    Source() : Source("", "") {}
    // `first_line`: the line number of the text's first line, for a piece of a larger file.
    Source(std::string name, std::string bytes, std::uint32_t first_line = 1);

    const std::string& name() const { return name_; }
    std::string_view text() const { return std::string_view(bytes_).substr(start_); }

    bool has_mark() const { return start_ != 0; }  // a BOM stands before the text

    LineColumn at(std::size_t offset, ColumnUnit unit = ColumnUnit::scalar) const;
    Position position(std::size_t offset) const;
    // `near`: a line at or before it, if one is known; of a line that is not far behind this is quick.
    std::uint32_t line_of(std::size_t offset, std::uint32_t near = 0) const;

    std::uint32_t first_line() const { return first_line_; }
    std::uint32_t last_line() const;
    // The line's text without its line end; empty for a line that is not there.
    std::string_view line(std::uint32_t number) const;
    // Offset where the line begins; text().size() for a line past the end.
    std::size_t line_start(std::uint32_t number) const;

  private:
    const std::vector<std::size_t>& starts() const {
        if (starts_.empty()) find_starts();
        return starts_;
    }
    void find_starts() const;

    std::string name_;
    std::string bytes_;
    std::size_t start_ = 0;
    std::uint32_t first_line_ = 1;
    mutable std::vector<std::size_t> starts_;  // made on the first question: most texts have no finding
};

}  // namespace career
