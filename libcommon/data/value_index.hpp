// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "libcommon/data/value.hpp"
#include "libcommon/frame/result.hpp"

namespace career {

// Parsing a few kilobytes of TOML costs more than all else that a short command does, so the build packs the shared
// data files: the same values, little-endian, without positions. The packed form names the text that it was made of
// by its hash; where that does not match, or the file is absent or damaged, the TOML is read instead.
std::string pack_value(const Value& value, std::uint64_t text_hash);
std::optional<Value> unpack_value(std::string_view packed, std::uint64_t text_hash);
std::uint64_t hash_of(std::string_view text);

// A TOML file of the shared data, such as "tax/us/2026.toml", through index/NAME.packed beside it where that is fresh.
// Read once and kept to the end: to take a tree of values apart costs a short command as much as to read it.
Result<const Value*> shared_toml(std::string_view relative);

}  // namespace career
