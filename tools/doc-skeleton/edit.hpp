// SPDX-License-Identifier: MIT
#pragma once

#include <string>

#include "libcommon/system/output.hpp"

namespace career::doc_skeleton {

// Opens the file in $VISUAL, else $EDITOR, else vi, and waits. The variable may hold words ("code --wait").
Exit edit_file(const std::string& file, Output& out);

}  // namespace career::doc_skeleton
