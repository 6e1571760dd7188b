// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace career::doc_skeleton {

// The highest number that a record of `folder` has on any local or remote-tracking branch, or `least` where none is
// higher. Asked through git by two calls and no network; outside a repository it is `least`. Nothing where there is a
// repository and git could not be asked.
std::optional<std::int64_t> highest_on_branches(const std::string& folder, std::int64_t least);
inline constexpr std::string_view branches_unread =
    "git could not name the branches, so a number of theirs may be taken twice; see 'git branch --all'";

// The same of one tree object as git prints it: "mode name\0" and `hash` bytes for each entry.
std::int64_t highest_in_tree(std::string_view tree, std::size_t hash, std::int64_t least);

}  // namespace career::doc_skeleton
