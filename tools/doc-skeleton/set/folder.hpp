// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/doc-skeleton/set/record_name.hpp"

namespace career::doc_skeleton {

// A record as the folder shows it: a file, or a folder that holds README.md (as enhancement proposals are kept).
struct Entry {
    RecordName name;
    std::string path;  // of the text, from the set's folder: "0012-x.md", "0012-x/README.md"
};

// Names alone, sorted in byte order. A folder that is not there is an error.
Result<std::vector<Entry>> list_folder(const std::string& folder);

// Enhancement proposals stand in groups below one folder named "keps" and are counted over all of them. That folder,
// where the set is such a group; empty: it counts for itself.
std::string groups_above(const std::string& folder);
// The entries of all groups, their paths from the folder above: "sig-node/0012-x/README.md".
std::vector<Entry> entries_of_groups(const std::string& root);
// The highest number in the groups beside the set, and in the set; 0 where it counts for itself.
std::int64_t highest_in_groups(const std::string& folder);

// An exclusive lock on the folder itself while it lives: no file is left behind, none has to be cleaned up.
class FolderLock {
  public:
    FolderLock() = default;
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;
    ~FolderLock();
    Result<bool> lock(const std::string& folder);

  private:
    int fd_ = -1;
};

// Makes the folder and those above it.
Result<bool> make_folders(const std::string& folder);

// "docs/adr" and "0012-x.md"
std::string joined(const std::string& folder, std::string_view name);
// "docs/adr" of "docs/adr/0012-x.md", "." of "0012-x.md".
std::string folder_of(const std::string& path);
std::string name_of_path(const std::string& path);
// Without "." and "..", as far as the text alone tells: "docs/adr/../x.md" is "docs/x.md".
std::string tidy_path(std::string_view path);

}  // namespace career::doc_skeleton
