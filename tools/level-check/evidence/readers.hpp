// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"
#include "tools/level-check/evidence/item.hpp"

namespace career::level_check {

enum class Form : std::uint8_t { toml, json, jsonl, bullets, lines };

// From the name's ending, else from what the text looks like.
Form form_of(const Source& source);

// Evidence of any form: `[[evidence]]` tables, star-lint's report, dated bullets.
Result<std::vector<Item>> read_evidence(const Source& source, Form form);

// The parts of read_evidence().
Result<std::vector<Item>> read_tables(const Value& document, const std::string& file);  // tables.cpp
std::vector<Item> read_stories(const Value& report);                                    // stories.cpp
Result<std::vector<Item>> read_bullets(const Source& source);                           // bullets.cpp
Result<std::vector<Item>> read_json_lines(const Source& source);                        // lines.cpp
std::vector<Item> read_plain_lines(const Source& source);                               // lines.cpp

}  // namespace career::level_check
