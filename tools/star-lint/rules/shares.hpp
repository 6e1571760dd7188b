// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/settings.hpp"

namespace career::star_lint {

// Spoken words by part. A merged part's words count in the whole only.
struct PartWords {
    std::array<std::uint32_t, part_count> own{};  // words of the parts of that one name
    std::uint32_t whole = 0;
    PartSet merged = 0;  // parts that stand under one label with another
};
PartWords words_by_part(const Story& story);

// Per cent of the whole, a Learning counted into the Result; nothing for a part that is missing, empty or merged.
std::optional<double> share_of(const PartWords& words, Part part);

enum class ShareVerdict : std::uint8_t { none, below, within, above };
ShareVerdict judge_share(std::optional<double> share, const ShareRange& range, double tolerance);

double seconds_for(std::uint32_t words, const RuleSettings& settings);

}  // namespace career::star_lint
