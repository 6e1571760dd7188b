// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "libcommon/checks/check_tool.hpp"
#include "libcommon/frame/option.hpp"
#include "libcommon/system/output.hpp"

namespace career {

// The text after the edits, in their order; where two overlap, the later one is left for another run. `done`: those
// that were made, by their index.
std::string apply_edits(std::string_view text, const std::vector<Edit>& edits, std::vector<std::size_t>& done);

// Mends one file in its place and says what was done; 2 where that fails.
Exit fix_file(CheckTool& tool, CheckWorker& worker, const std::string& path, const CheckProfile& profile, Output& out);

}  // namespace career
