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
    std::uint32_t file = 0;    // the caller's number of its file
    std::uint32_t story = 1;   // 1, 2, ... in it
    std::uint32_t line = 0;    // of the title, else of the first part
    std::uint16_t column = 0;  // of the title, as the others: 65,535 stands for all beyond
    std::uint16_t byte_column = 0, utf16_column = 0;
    std::uint16_t end_column = 0, end_byte_column = 0, end_utf16_column = 0;
    std::uint16_t words = 0;
    std::uint8_t categories = 0;             // bit n: category_ids[n]; from the front matter, else from the wording
    bool own_failure = false;                // a failure, mistake or changed mind of the speaker's own
    std::array<std::uint16_t, 88> sketch{};  // the least hash of its telling words, by place
};
static_assert(sizeof(StorySummary) <= 204);  // with its file's name and its share of check_bank's own: 256

// Share of two stories' wording that is the same, 0 to 1, as their sketches tell it.
double similarity(const StorySummary& a, const StorySummary& b);

// What is not in the summaries and is asked for only where something was found.
struct BankFiles {
    bool complete = true;  // all were read; else what seems to be missing may stand in the one that was not
    std::function<std::string(std::uint32_t file)> name;
    std::function<std::string(std::uint32_t file, std::uint32_t line)> line_text;
};

// Says what the rules over several files find. Ask only where several files were read, or a folder. `summaries` are in
// the order of the files and stories; `place` is the first operand (a folder or file), for findings that belong to no
// story.
void check_bank(std::span<const StorySummary> summaries, const BankFiles& files, const std::string& place,
                const Selection& selection, const RuleSettings& settings,
                const std::function<void(PlacedFinding&&)>& say);

}  // namespace career::star_lint
