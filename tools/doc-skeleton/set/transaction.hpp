// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "libcommon/system/input.hpp"

namespace career::doc_skeleton {

struct FileChange {
    enum class Kind : std::uint8_t { create, replace, remove };
    Kind kind = Kind::create;
    std::string path;
    std::string text;                    // of create and replace
    std::optional<FileStamp> unchanged;  // of replace and remove: as it was when it was read
};

// All of them or none: texts are written beside their places first, and where putting one in its place fails, those
// that were put are taken back. Signals wait until it is done.
Result<bool> apply(const std::vector<FileChange>& changes);

// A file that is read to be changed.
struct Opened {
    Source source;
    std::optional<FileStamp> stamp;
};
Result<Opened> open_to_change(const std::string& path);

}  // namespace career::doc_skeleton
