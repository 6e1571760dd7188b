// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace career {

// Absolute, without "." and "..", links in its folder followed as far as the folders are there.
std::string absolute_path(std::string_view path);
// The same with the last link followed too: two names of one file have one real path.
std::string real_path(std::string_view path);
// The same again, but empty, with errno, where nothing is there. "" is the working folder.
std::string existing_path(const std::string& path);
// "/" for "/a"; "." for "a".
std::string folder_of(std::string_view path);
std::string_view name_in_folder(std::string_view path);
std::string join_path(std::string_view folder, std::string_view name);
// The rest of `path` under `folder`, without a slash before it; empty where it is not inside.
std::string_view relative_to(std::string_view path, std::string_view folder);

}  // namespace career
