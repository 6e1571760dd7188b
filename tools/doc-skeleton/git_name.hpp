// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace career::doc_skeleton {

// user.name as Git has it: $GIT_AUTHOR_NAME, the repository's settings, the user's. Read from the files themselves: a
// start of git costs more than the whole of 'new' may.
std::optional<std::string> git_user_name();

// user.name of one settings file's text.
std::optional<std::string> user_name_in(std::string_view settings);

// The folder that holds .git, from `folder` upwards, with a slash at its end ("" is this folder); nullopt outside.
std::optional<std::string> repository_root(const std::string& folder);

}  // namespace career::doc_skeleton
