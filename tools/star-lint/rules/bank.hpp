// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/checks/finding.hpp"
#include "libcommon/checks/rule.hpp"
#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/settings.hpp"

namespace career::star_lint {

inline constexpr std::string_view category_ids[] = {"conflict", "leadership", "delivery", "growth", "impact"};

// All that the rules over several files need to know of a story: at most 256 bytes, whatever its length.
struct StorySummary {
    std::uint32_t file = 0;              // the caller's number of its file
    std::uint32_t story = 1;             // 1, 2, ... in it
    std::uint32_t line = 0, column = 0;  // of the title, else of the first part
    std::uint32_t byte_column = 0, utf16_column = 0;
    std::uint32_t end_column = 0, end_byte_column = 0, end_utf16_column = 0;
    std::uint16_t words = 0;
    std::uint8_t categories = 0;             // bit n: category_ids[n]; from the front matter, else from the wording
    bool own_failure = false;                // a failure, mistake or changed mind of the speaker's own
    std::array<std::uint16_t, 96> sketch{};  // the least hash of its telling words, by place
};
static_assert(sizeof(StorySummary) <= 256);

// Share of two stories' wording that is the same, 0 to 1, as their sketches tell it.
double similarity(const StorySummary& a, const StorySummary& b);

// What the rules over several files say. Ask only where several files were read, or a folder. `summaries` are in the
// order of the files and stories, `files` are their names by number, `place` is the first operand (a folder or file)
// for findings that belong to no story. `line_text(file, line)` reads a line again for the few findings that stand on
// one.
std::vector<PlacedFinding> check_bank(
    std::span<const StorySummary> summaries, std::span<const std::string> files, const std::string& place,
    const Selection& selection, const RuleSettings& settings,
    const std::function<std::string(std::uint32_t file, std::uint32_t line)>& line_text);

}  // namespace career::star_lint
