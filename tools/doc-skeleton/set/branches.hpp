// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "libcommon/frame/result.hpp"

namespace career::doc_skeleton {

// The names that `folder` holds on all local and remote-tracking branches, asked through git by two calls and no
// network. Nothing outside a repository, or where git is not there.
std::vector<std::string> names_on_branches(const std::string& folder);

// The names in a tree object as git prints it: "mode name\0" and `hash` bytes for each.
std::vector<std::string> names_of_tree(std::string_view tree, std::size_t hash);

}  // namespace career::doc_skeleton
