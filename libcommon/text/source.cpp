// SPDX-License-Identifier: MIT
#include "libcommon/text/source.hpp"

#include <algorithm>
#include <cstring>

#include "libcommon/text/utf8.hpp"

namespace career {

Source::Source(std::string name, std::string bytes, std::uint32_t first_line)
    : name_(std::move(name)), bytes_(std::move(bytes)), first_line_(first_line) {
    if (bytes_.starts_with("\xEF\xBB\xBF")) start_ = 3;
}

void Source::find_starts() const {
    const std::string_view all = text();
    starts_.push_back(0);
    for (std::size_t at = all.find('\n'); at != std::string_view::npos; at = all.find('\n', at + 1))
        starts_.push_back(at + 1);
}

std::uint32_t Source::line_of(std::size_t offset, std::uint32_t near) const {
    constexpr std::size_t not_far = 32;
    const auto& all = starts();
    std::size_t line = near >= first_line_ ? near - first_line_ : 0;
    if (line >= all.size() || all[line] > offset) line = 0;
    const std::size_t end = std::min(line + not_far, all.size());
    while (line + 1 < end && all[line + 1] <= offset) ++line;
    if (line + 1 == end && end < all.size())
        line = static_cast<std::size_t>(std::upper_bound(all.begin(), all.end(), offset) - all.begin()) - 1;
    return first_line_ + static_cast<std::uint32_t>(line);
}

LineColumn Source::at(std::size_t offset, ColumnUnit unit) const {
    offset = std::min(offset, text().size());
    const std::uint32_t line = line_of(offset);
    const std::size_t start = starts()[line - first_line_];
    const std::string_view before = text().substr(start, offset - start);
    const std::size_t columns = unit == ColumnUnit::byte    ? before.size()
                                : unit == ColumnUnit::utf16 ? utf16_count(before)
                                                            : scalar_count(before);
    return {line, static_cast<std::uint32_t>(columns) + 1};
}

Position Source::position(std::size_t offset) const {
    const LineColumn where = at(offset);
    return {name_, where.line, where.column};
}

std::uint32_t Source::last_line() const { return first_line_ + static_cast<std::uint32_t>(starts().size()) - 1; }

std::size_t Source::line_start(std::uint32_t number) const {
    if (number < first_line_) return 0;
    const std::size_t index = number - first_line_;
    return index < starts().size() ? starts()[index] : text().size();
}

std::string_view Source::line(std::uint32_t number) const {
    if (number < first_line_ || number > last_line()) return {};
    const std::size_t start = line_start(number);
    std::string_view whole = text().substr(start, line_start(number + 1) - start);
    if (whole.ends_with('\n')) whole.remove_suffix(1);
    if (whole.ends_with('\r')) whole.remove_suffix(1);
    return whole;
}

}  // namespace career
