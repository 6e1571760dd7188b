// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libcommon/frame/result.hpp"
#include "tools/doc-skeleton/set/transaction.hpp"

namespace career::doc_skeleton {

// A change with the bytes that were there before: enough to see whether it was made, and to make it.
struct PlannedChange {
    FileChange::Kind kind = FileChange::Kind::create;
    std::string path;  // from the root
    std::string text, before;
    friend bool operator==(const PlannedChange&, const PlannedChange&) = default;
};

inline constexpr std::string_view earlier_finished = "finished what an earlier run had to leave half done";
inline constexpr std::string_view plan_name = ".doc-skeleton-unfinished";

std::string plan_text(const std::vector<PlannedChange>& plan);
Result<std::vector<PlannedChange>> read_plan(const Source& source);

// Makes what is not made yet of the plan that a run left in the folder when it was killed, and removes the plan. True
// where there was one. An error, and nothing is touched, where a file is neither as it was nor as it was to be, or
// lies outside of the folder's repository.
Result<bool> finish_plan(const std::string& folder);

}  // namespace career::doc_skeleton
