// SPDX-License-Identifier: MIT
#include "libcommon/checks/finding.hpp"

#include "libcommon/text/utf8.hpp"

namespace career {

Place place_of(const Source& source, std::size_t offset) {
    const LineColumn where = source.at(offset, ColumnUnit::byte);
    const std::string_view before = source.text().substr(source.line_start(where.line), where.column - 1);
    return {where.line, static_cast<std::uint32_t>(scalar_count(before)) + 1, where.column,
            static_cast<std::uint32_t>(utf16_count(before)) + 1};
}

PlacedFinding place(Finding finding, const Source& source, const std::string& file) {
    PlacedFinding placed{.rule = finding.rule,
                         .severity = finding.severity,
                         .file = file,
                         .story = finding.story,
                         .part = finding.part,
                         .message = std::move(finding.message),
                         .hint = std::move(finding.hint)};
    if (finding.whole_file) return placed;
    placed.begin = place_of(source, finding.span.begin);
    placed.end = finding.span.empty() ? placed.begin : place_of(source, finding.span.end);
    placed.line_text = source.line(placed.begin.line);
    return placed;
}

}  // namespace career
