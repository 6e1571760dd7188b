// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "libcommon/system/input.hpp"

namespace career::doc_skeleton {

struct FileChange {
    enum class Kind : std::uint8_t { create, replace, remove, move };
    Kind kind = Kind::create;
    std::string path;
    std::string text;                    // of create and replace; of move, which is a folder's: its new path
    std::optional<FileStamp> unchanged;  // of replace and remove: as it was when it was read
};

// All of them or none. Where putting one in its place fails, those that were put are taken back; signals wait until it
// is done; and against a kill or a crash all that is to be done is written down in the set's folder first, so that
// the next run can finish it. Needs the folder's lock.
Result<bool> apply_changes(const std::string& folder, const std::vector<FileChange>& changes);

// Never onto something that is there.
Result<bool> move_folder(const std::string& from, const std::string& to);

// A file that is read to be changed.
struct Opened {
    Source source;
    std::optional<FileStamp> stamp;
    // The bytes of the file with another text: a mark of the byte order stays.
    std::string with_text(std::string text) const;
};
Result<Opened> open_to_change(const std::string& path);

}  // namespace career::doc_skeleton
