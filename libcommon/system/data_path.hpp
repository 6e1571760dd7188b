// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace career {

// The folder of the shared data: $CAREER_TOOLS_DATA, else ../share/career-tools beside the executable's folder.
std::string data_folder();
// "tax/us/2026.toml" in it.
std::string data_file(std::string_view relative);

// The user's folders with "career-tools" at their end, by the XDG rules: a relative value counts as unset; nullopt
// where HOME is unset too.
std::optional<std::string> config_folder();
std::optional<std::string> user_data_folder();
std::optional<std::string> state_folder();

}  // namespace career
