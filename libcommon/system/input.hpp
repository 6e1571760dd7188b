// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>

#include "libcommon/frame/result.hpp"
#include "libcommon/text/source.hpp"

namespace career {

// What tells whether a file is still the one that was read.
struct FileStamp {
    std::uint64_t device = 0, inode = 0;
    std::int64_t size = 0, seconds = 0, nanoseconds = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};

std::optional<FileStamp> stamp_of(const std::string& path);

inline constexpr std::size_t small_file_limit = 16 * 1024 * 1024;  // settings, offers, banks: more is a mistake

// The whole file; "-" is standard input, named "standard input". Refuses folders, and what is longer than `limit`.
Result<Source> read_file(const std::string& path, std::size_t limit = small_file_limit);

}  // namespace career
