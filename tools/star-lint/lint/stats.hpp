// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "libcommon/checks/renderer.hpp"
#include "libcommon/text/story.hpp"
#include "tools/star-lint/rules/settings.hpp"

namespace career::star_lint {

inline constexpr std::string_view stats_formats[] = {"text", "toml", "json", "jsonl"};

// A story's figures by part: words, share, seconds, sentences, I and we.
Value stats_table(const Story& story, const Source& source, const std::string& file, const RuleSettings& settings);

// --stats: a table for people, TOML, JSON, or a line of JSON a part.
std::unique_ptr<Renderer> make_stats_renderer(std::string_view format, bool color);

}  // namespace career::star_lint
