// SPDX-License-Identifier: MIT
#include "libcommon/checks/finding.hpp"

#include <algorithm>

#include "libcommon/text/utf8.hpp"

namespace career {
namespace {

bool continues(char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80; }

// What is kept of a line for a finding at this byte of it.
void keep_line(PlacedFinding& placed, std::string_view line, std::size_t at) {
    std::size_t from = 0;
    if (line.size() > excerpt_limit) {
        at = std::min(at, line.size());
        from = at > excerpt_limit / 4 ? at - excerpt_limit / 4 : 0;
        while (from < at && continues(line[from])) ++from;
        line = line.substr(from, excerpt_limit);
        while (!line.empty() && continues(line.back())) line.remove_suffix(1);
    }
    placed.line_text = line;
    placed.text_from = static_cast<std::uint32_t>(from);
}

}  // namespace

Place Placer::at(std::size_t offset) {
    const std::string_view text = source_->text();
    offset = std::min(offset, text.size());
    const std::uint32_t line = source_->line_of(offset, last_.line);
    const std::size_t start = source_->line_start(line);
    Place place{
        .line = line, .column = 1, .byte_column = static_cast<std::uint32_t>(offset - start) + 1, .utf16_column = 1};
    std::size_t from = start;
    if (last_.line == line && last_offset_ <= offset) {
        place.column = last_.column;
        place.utf16_column = last_.utf16_column;
        from = last_offset_;
    }
    const TextLength between = length_of(text.substr(from, offset - from));
    place.column += static_cast<std::uint32_t>(between.scalars);
    place.utf16_column += static_cast<std::uint32_t>(between.utf16);
    last_ = place;
    last_offset_ = offset;
    return place;
}

PlacedFinding Placer::place(Finding finding, const std::string& file) {
    PlacedFinding placed{.rule = finding.rule,
                         .severity = finding.severity,
                         .file = file,
                         .story = finding.story,
                         .part = finding.part,
                         .message = std::move(finding.message),
                         .hint = std::move(finding.hint)};
    if (finding.whole_file) return placed;
    placed.begin = at(finding.span.begin);
    if (wishes_.ends) {
        const Place begin = last_;
        const std::size_t offset = last_offset_;
        placed.end = finding.span.empty() ? placed.begin : at(finding.span.end);
        last_ = begin;
        last_offset_ = offset;
    }
    if (wishes_.lines) keep_line(placed, source_->line(placed.begin.line), placed.begin.byte_column - 1);
    return placed;
}

}  // namespace career
